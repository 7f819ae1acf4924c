import { cellAddress, rectAddress, type CellRef } from '../forms/cell';
import type { Field } from '../forms/field';
import { INDICATOR_COLUMNS, type Form, type FundRow, type Indicator, type Money } from '../forms/model';
import { formsOf, skippedOf, type Reading } from '../reading/reading';

interface JsonField {
  readonly value: string | number | null;
  readonly address: string;
}
/** A field that the form has no place for is undefined, and so not printed. */
type JsonFields = Record<string, JsonField | undefined>;

/** What `read --json` prints about one workbook (`interchange`). */
export function readingJson(workbook: string, reading: Reading): unknown {
  return {
    workbook,
    tables: formsOf(reading).map(formJson),
    skipped: skippedOf(reading).map(({ sheet, reason }) => ({ sheet: sheet.name, reason: reason.zh })),
  };
}

const address = (at: CellRef): string => cellAddress(at);

const textField = (field: Field<string | number>): JsonField | undefined => {
  if (field.state === 'read') return { value: field.value, address: address(field.at) };
  return field.state === 'blank' ? { value: null, address: address(field.at) } : undefined;
};

const list = (fields: readonly Field<string>[]): JsonField[] =>
  fields.map(textField).filter((field): field is JsonField => field !== undefined && field.value !== null);

const MONEY_NAMES: Readonly<Record<string, string>> = {
  budget: 'budget',
  multiYearTotal: 'multiYearTotal',
  basicExpenditure: 'budget.basicExpenditure',
  projectExpenditure: 'budget.projectExpenditure',
  total: 'budget.total',
};

function moneyJson(name: string, field: Field<Money>): JsonFields {
  if (field.state === 'blank') return { [`${name}.value`]: { value: null, address: address(field.at) } };
  if (field.state !== 'read') return {};
  const { amount, unit, unitAt } = field.value;
  return {
    [`${name}.value`]: { value: amount.toNumber(), address: address(field.at) },
    [`${name}.unit`]: unit && { value: unit, address: address(unitAt ?? field.at) },
  };
}

function fieldsJson({ fields }: Form): JsonFields {
  const result: JsonFields = {};
  for (const [name, field] of Object.entries(fields)) {
    const money = MONEY_NAMES[name];
    if (money) Object.assign(result, moneyJson(money, field as Field<Money>));
    else result[name] = textField(field as Field<string | number>);
  }
  return result;
}

function indicatorJson(indicator: Indicator): JsonFields {
  const result: JsonFields = {};
  for (const name of INDICATOR_COLUMNS) result[name] = textField(indicator[name]);
  return result;
}

function fundJson(row: FundRow): JsonFields {
  const amount = (field: Field<Money>): JsonField | undefined =>
    field.state === 'read' ? { value: field.value.amount.toNumber(), address: address(field.at) } : undefined;
  return {
    name: textField(row.name),
    value: amount(row.value),
    initial: amount(row.initial),
    adjusted: amount(row.adjusted),
    actual: amount(row.actual),
    rate: textField(row.rate),
    weight: textField(row.weight),
    score: textField(row.score),
  };
}

function formJson(form: Form): unknown {
  return {
    sheet: form.sheet.name,
    form: form.kind,
    range: rectAddress(form.range),
    fields: fieldsJson(form),
    plans: list(form.plans),
    detailedGoals: list(form.detailedGoals),
    phasedPlan: list(form.phasedPlan),
    indicators: form.indicators.map(indicatorJson),
    emptyClasses: form.emptyClasses.map(({ level1, level2 }) => ({
      level1: textField(level1),
      level2: textField(level2),
    })),
    ...(form.funds.length > 0 && { funds: form.funds.map(fundJson) }),
    ...(form.projects.length > 0 && {
      projects: form.projects.map(({ projectName, amount }) => ({
        projectName: textField(projectName),
        ...moneyJson('amount', amount),
      })),
    }),
    ...(form.tasks.length > 0 && {
      tasks: form.tasks.map(({ name, content, total, appropriation, other }) => ({
        name: textField(name),
        content: textField(content),
        ...moneyJson('total', total),
        ...moneyJson('appropriation', appropriation),
        ...moneyJson('other', other),
      })),
    }),
    unread: form.unread.map(({ at, text }) => ({ address: address(at), text })),
  };
}
