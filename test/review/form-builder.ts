import Big from 'big.js';
import type { CellRef, SheetRef } from '../../src/forms/cell';
import { ABSENT, type Field } from '../../src/forms/field';
import { FIELD_LABELS } from '../../src/forms/vocabulary';
import {
  INDICATOR_COLUMNS,
  type Fields,
  type Form,
  type FormKind,
  type FundRow,
  type Indicator,
  type IndicatorClass,
  type IndicatorColumn,
  type Level1,
  type Level2,
  type Money,
  type MoneyUnit,
  type OpenLabel,
  type TaskTotals,
} from '../../src/forms/model';
import { NO_LISTED_DETAILS, NO_PARTS } from '../../src/forms/members';
import type { DescriptionPart } from '../../src/reading/whole/description';
import type { Reading } from '../../src/reading/reading';

/** What a text field of a built form holds: its text, '' for a blank place, undefined for no such place. */
type Written = string | undefined;

/** An indicator row, written the short way. */
export type IndicatorSpec = Partial<Record<IndicatorColumn, string>> & { readonly tree?: 'longTerm' };

/** One row of the money block; amounts in the form's unit. */
export type FundSpec = Partial<Record<keyof FundRow, string>>;

/** A form, written the short way. Amounts are texts with their unit: 200000元, 48.35万元, 12 (no unit). */
export interface FormSpec {
  readonly kind?: FormKind;
  readonly family?: string;
  readonly sheet?: string;
  readonly fields?: Partial<Record<keyof Fields, string>>;
  readonly plans?: readonly string[];
  readonly detailedGoals?: readonly string[];
  readonly phasedPlan?: readonly string[];
  readonly indicators?: readonly IndicatorSpec[];
  readonly emptyClasses?: readonly (readonly [string, string])[];
  readonly funds?: readonly FundSpec[];
  readonly projects?: readonly (readonly [string, string])[];
  /** Name, content, total, appropriation, other money and goal of each main task. */
  readonly tasks?: readonly (readonly [string, string, string, string, string, goal?: string])[];
  /** 财政拨款 and 其他资金 of the total row of the tasks. */
  readonly taskTotals?: readonly [string, string];
  /** 支出内容, 单价, 数量, 金额 and 测算依据 of each row of costs. */
  readonly costs?: readonly (readonly [string, string, string, string, string])[];
  /** 合计 under the costs. */
  readonly costTotal?: string;
  /** A text that explains the project on a sheet of its own: its parts. */
  readonly description?: readonly (readonly [DescriptionPart, string])[];
  /** Labels outside the model with nothing beside them. */
  readonly openLabels?: readonly string[];
}

const FIELD_NAMES = Object.keys(FIELD_LABELS) as readonly (keyof Fields)[];
const MONEY_FIELDS = new Set(['budget', 'multiYearTotal', 'basicExpenditure', 'projectExpenditure', 'total']);

const LEVEL1: readonly (readonly [RegExp, Level1])[] = [
  [/满意/u, 'satisfaction'],
  [/产出/u, 'output'],
  [/效益/u, 'benefit'],
  [/成本/u, 'cost'],
];
const LEVEL2: readonly (readonly [RegExp, Level2])[] = [
  [/满意/u, 'satisfaction'],
  [/数量/u, 'quantity'],
  [/质量/u, 'quality'],
  [/时效/u, 'timeliness'],
  [/经济成本/u, 'economicCost'],
  [/社会成本/u, 'socialCost'],
  [/生态环境成本/u, 'ecologicalCost'],
  [/成本/u, 'cost'],
  [/经济/u, 'economic'],
  [/社会/u, 'social'],
  [/生态/u, 'ecological'],
  [/可持续/u, 'sustainable'],
];
const lookUp = <T>(table: readonly (readonly [RegExp, T])[], text: string | undefined): T | undefined =>
  text ? table.find(([pattern]) => pattern.test(text))?.[1] : undefined;
const classOf = (level1: Written, level2: Written): IndicatorClass => ({
  level1: lookUp(LEVEL1, level1),
  level2: lookUp(LEVEL2, level2),
});

/** Builds the form that a spec describes, every value with a cell of its own on the form's sheet. */
export function buildForm(spec: FormSpec): Form {
  const sheet: SheetRef = { id: spec.sheet ?? '表', name: spec.sheet ?? '表' };
  let row = 0;
  const at = (column: number): CellRef => ({ sheet, row, column, rows: 1, columns: 1 });
  const textAt = (text: Written, column: number): Field<string> => {
    if (text === undefined) return ABSENT;
    return text.trim() === ''
      ? { state: 'blank', at: at(column) }
      : { state: 'read', value: text.trim(), raw: text, at: at(column) };
  };
  const moneyAt = (text: Written, column: number): Field<Money> => {
    const field = textAt(text, column);
    return field.state === 'read' ? { ...field, ...parseMoney(field.value) } : field;
  };
  const fields: Record<string, Field<unknown>> = {};
  for (const name of FIELD_NAMES) {
    const text = spec.fields?.[name];
    fields[name] = MONEY_FIELDS.has(name) ? moneyAt(text, 2) : textAt(text, 2);
    if (name === 'year' && fields[name].state === 'read')
      fields[name] = { ...fields[name], value: Number(text) };
    row++;
  }
  const list = (texts: readonly string[] = []): Field<string>[] =>
    texts.map((text) => {
      row++;
      return textAt(text, 3);
    });
  const plans = list(spec.plans);
  const detailedGoals = list(spec.detailedGoals);
  const phasedPlan = list(spec.phasedPlan);
  const keys = new Map<string, number>();
  const indicators = (spec.indicators ?? []).map((cells): Indicator => {
    row++;
    const columns = Object.fromEntries(
      INDICATOR_COLUMNS.map((name, index) => [name, textAt(cells[name], 2 + index)]),
    );
    const name = cells.level3 ?? '';
    const count = (keys.get(name) ?? 0) + 1;
    keys.set(name, count);
    return {
      ...(columns as unknown as Record<IndicatorColumn, Field<string>>),
      key: count === 1 ? name : `${name}~${count}`,
      class: classOf(cells.level1, cells.level2),
      tree: cells.tree ?? 'annual',
    };
  });
  const emptyClasses = (spec.emptyClasses ?? []).map(([level1, level2]) => {
    row++;
    return { level1: textAt(level1, 2), level2: textAt(level2, 3), class: classOf(level1, level2) };
  });
  const funds = (spec.funds ?? []).map((fund): FundRow => {
    row++;
    return {
      name: textAt(fund.name, 2),
      value: moneyAt(fund.value, 3),
      initial: moneyAt(fund.initial, 4),
      adjusted: moneyAt(fund.adjusted, 5),
      actual: moneyAt(fund.actual, 6),
      rate: textAt(fund.rate, 7),
      weight: textAt(fund.weight, 8),
      score: textAt(fund.score, 9),
    };
  });
  const projects = (spec.projects ?? []).map(([name, amount]) => {
    row++;
    return { projectName: textAt(name, 2), amount: moneyAt(amount, 3), ...NO_LISTED_DETAILS };
  });
  const tasks = (spec.tasks ?? []).map(([name, content, total, appropriation, other, goal]) => {
    row++;
    return {
      name: textAt(name, 2),
      content: textAt(content, 3),
      total: moneyAt(total, 4),
      appropriation: moneyAt(appropriation, 5),
      other: moneyAt(other, 6),
      goal: goal === undefined ? ABSENT : textAt(goal, 7),
      project: ABSENT,
    };
  });
  if (spec.taskTotals) row++;
  const taskTotals: TaskTotals = spec.taskTotals
    ? { appropriation: moneyAt(spec.taskTotals[0], 5), other: moneyAt(spec.taskTotals[1], 6) }
    : NO_PARTS.taskTotals;
  const costs = (spec.costs ?? []).map(([item, unitPrice, number, amount, basis]) => {
    row++;
    return {
      item: textAt(item, 2),
      unitPrice: moneyAt(unitPrice, 3),
      number: textAt(number, 4),
      amount: moneyAt(amount, 5),
      basis: textAt(basis, 6),
    };
  });
  if (spec.costTotal !== undefined) row++;
  const costTotals = { amount: moneyAt(spec.costTotal, 5) };
  const openLabels = (spec.openLabels ?? []).map((text): OpenLabel => {
    row++;
    return { label: at(1), text, at: at(2) };
  });
  return {
    ...NO_PARTS,
    kind: spec.kind ?? 'project',
    family: spec.family ?? 'test',
    sheet,
    range: { row: 0, column: 0, rows: row + 1, columns: 16 },
    ownRange: { row: 0, column: 0, rows: row + 1, columns: 16 },
    fields: fields as unknown as Fields,
    plans,
    detailedGoals,
    phasedPlan,
    indicators,
    emptyClasses,
    funds,
    projects,
    tasks,
    taskTotals,
    costs,
    costTotals,
    labels: [],
    unread: [],
    openLabels,
  };
}

function parseMoney(text: string): { readonly value: Money; readonly raw: string } {
  const match = /^(?<amount>-?[\d,.]+)\s*(?<unit>万元|元)?$/u.exec(text);
  const amount = match?.groups?.['amount'] ?? '0';
  return {
    value: {
      amount: new Big(amount.replaceAll(',', '')),
      unit: match?.groups?.['unit'] as MoneyUnit | undefined,
    },
    raw: amount,
  };
}

/** A reading of forms, one sheet per sheet name, in the order given. */
export function buildReading(...specs: readonly FormSpec[]): Reading {
  const { sheets } = readingOf(specs.map(buildForm));
  const described = specs.filter(({ description }) => description !== undefined);
  return {
    sheets: [
      ...sheets,
      ...described.map(({ sheet, fields, description }) => textSheet(sheet, fields, description)),
    ],
  };
}

/** A sheet of text that explains the project of a form. */
function textSheet(
  of = '表',
  fields: FormSpec['fields'],
  parts: FormSpec['description'] = [],
): Reading['sheets'][number] {
  const sheet: SheetRef = { id: `${of}说明`, name: `${of}说明` };
  return {
    sheet,
    forms: [],
    descriptions: [
      {
        kind: 'project-description',
        title: ABSENT,
        projectName: fields?.projectName,
        parts: parts.map(([part, text], row) => ({
          part,
          heading: part,
          text: { state: 'read', value: text, raw: text, at: { sheet, row, column: 0, rows: 1, columns: 1 } },
        })),
      },
    ],
  };
}

/** A reading of forms that are built already. */
export function readingOf(forms: readonly Form[]): Reading {
  const sheets = new Map<string, Form[]>();
  for (const form of forms) sheets.set(form.sheet.id, [...(sheets.get(form.sheet.id) ?? []), form]);
  return {
    sheets: [...sheets.values()].map((on) => ({ sheet: on[0]!.sheet, forms: on })),
  };
}
