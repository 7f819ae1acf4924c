import { cellAddress, rectAddress, type CellRef } from '../forms/cell';
import type { Field } from '../forms/field';
import {
  ENTRY_PARTS,
  FORM_PARTS,
  ROW_PARTS,
  rowsOf,
  TOTAL_PARTS,
  type AnyRow,
  type MemberKind,
  type PartName,
  type RowPart,
  type TotalPart,
} from '../forms/members';
import type { Form, Money } from '../forms/model';
import { describedForm } from '../meaning/descriptions';
import type { Description } from '../reading/whole/description';
import { UNREAD_TEXTS } from '../texts/unread-texts';
import { descriptionsOf, formsOf, skippedOf, type Reading } from '../reading/reading';

interface JsonField {
  readonly value: string | number | null;
  readonly address: string;
}
/** A field that the form has no place for is undefined, and so not printed. */
type JsonFields = Record<string, JsonField | undefined>;

/** What `read --json` prints about one workbook. */
export function readingJson(workbook: string, reading: Reading): object {
  const descriptions = descriptionsOf(reading);
  return {
    workbook,
    tables: formsOf(reading).map(formJson),
    ...(descriptions.length > 0 && {
      descriptions: descriptions.map((description) => descriptionJson(description, formsOf(reading))),
    }),
    skipped: skippedOf(reading).map(({ sheet, reason }) => ({ sheet: sheet.name, reason: reason.zh })),
  };
}

const address = (at: CellRef): string => cellAddress(at);

const textField = (field: Field<string | number>): JsonField | undefined => {
  if (field.state === 'read') return { value: field.value, address: address(field.at) };
  return field.state === 'blank' ? { value: null, address: address(field.at) } : undefined;
};

/** A text that explains a project, and the form of that project. */
function descriptionJson(description: Description, forms: readonly Form[]): unknown {
  const { kind, title, projectName, parts } = description;
  const form = describedForm(description, forms);
  return {
    form: kind,
    title: textField(title),
    projectName,
    of: form && { sheet: form.sheet.name, range: rectAddress(form.range) },
    parts: parts.map(({ part, heading, text }) => ({ part, heading, text: textField(text) })),
  };
}

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

/** Parts of a form whose amounts are printed without their unit, which is that of the form's budget. */
const WITHOUT_UNITS: ReadonlySet<PartName> = new Set(['funds'] as const);

/** A row of a part, member by member. */
function rowJson(part: RowPart | TotalPart, row: AnyRow): JsonFields {
  const kinds = FORM_PARTS[part] as Readonly<Record<string, MemberKind>>;
  const result: JsonFields = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const field = row[name];
    if (!field) continue;
    if (kind === 'text') result[name] = textField(field as Field<string>);
    else if (!WITHOUT_UNITS.has(part)) Object.assign(result, moneyJson(name, field as Field<Money>));
    else if (field.state === 'read') {
      const { value, at } = field as Extract<Field<Money>, { state: 'read' }>;
      result[name] = { value: value.amount.toNumber(), address: address(at) };
    }
  }
  return result;
}

/** Parts that every form has, printed also where they are empty. */
const ALWAYS: ReadonlySet<PartName> = new Set(['indicators', 'emptyClasses'] as const);

/** The lists and tables of a form; those that few forms have are printed only where they hold something. */
function partsJson(form: Form): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const part of ENTRY_PARTS) result[part] = list(form[part]);
  for (const part of ROW_PARTS) {
    const rows = rowsOf(form, part);
    if (rows.length > 0 || ALWAYS.has(part)) result[part] = rows.map((row) => rowJson(part, row));
  }
  for (const part of TOTAL_PARTS) {
    const row = rowJson(part, form[part] as AnyRow);
    if (Object.keys(row).length > 0) result[part] = row;
  }
  return result;
}

function formJson(form: Form): unknown {
  return {
    sheet: form.sheet.name,
    form: form.kind,
    range: rectAddress(form.range),
    fields: fieldsJson(form),
    ...partsJson(form),
    unread: form.unread.map(({ at, text, why }) => ({
      address: address(at),
      text,
      reason: UNREAD_TEXTS[why.cause](why.label ?? '').zh,
      ...(why.candidates.length > 0 && { candidates: why.candidates }),
    })),
  };
}
