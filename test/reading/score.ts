import { rectAddress, type CellRef, type Rect } from '../../src/forms/cell';
import { ABSENT, type Field } from '../../src/forms/field';
import {
  ENTRY_PARTS,
  FORM_PARTS,
  ROW_PARTS,
  rowsOf,
  TOTAL_PARTS,
  type AnyRow,
  type MemberKind,
  type RowPart,
  type TotalPart,
} from '../../src/forms/members';
import type { Form, Money } from '../../src/forms/model';
import { formsOf, type Reading } from '../../src/reading/reading';
import type { TruthField, TruthTable } from './truth';

/** Fields that count for the accuracy; truths may hold more. */
const SCORED =
  /^(title|year|preparedBy|departmentName|functions|overallGoal|organization|regulations|background|costBasis|projectName|leader|phone|category|attribute|period|fundNature|annualGoal|department|implementer|longTermGoal|goalActual|startDate|endDate|totalWeight|totalScore|multiYearTotal\..+|budget\..+|(plans|detailedGoals|phasedPlan)\[\d+\]|emptyClasses\[\d+\]\.level[12]|(?:funds|tasks|costs|schedule)\[\d+\]\..+|(?:taskTotals|costTotals)\..+|indicators\[\d+\]\.\w+)$/u;

/** A value that was read, and where. */
export interface ReadValue {
  readonly value: string | number | null;
  readonly at: CellRef | undefined;
}

/** One thing that was not read right. */
export interface Miss {
  readonly sheet: string;
  readonly family: string;
  readonly key: string;
  readonly want: { readonly value: string | number | null; readonly address: string };
  readonly got: { readonly value: string | number | null; readonly address: string } | undefined;
}

/** What the scorer found out about one expected table. */
export interface TableScore {
  readonly table: TruthTable;
  readonly form: Form | undefined;
  readonly expected: number;
  readonly right: number;
  readonly extraIndicators: number;
  readonly misses: readonly Miss[];
}

/** What the scorer found out about one workbook. */
export interface Score {
  readonly tables: readonly TableScore[];
  readonly falseTables: readonly Form[];
  readonly expected: number;
  readonly right: number;
}

/** Right fields over expected fields; 1 where nothing was expected. */
export const accuracyOf = ({
  expected,
  right,
}: {
  readonly expected: number;
  readonly right: number;
}): number => (expected === 0 ? 1 : right / expected);

/** Compared without blanks and without characters that nobody sees. */
const squeeze = (value: string | number | null): string =>
  value === null
    ? ''
    : String(value)
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]+/gu, '');
const levelKey = (value: string | number): string =>
  squeeze(value)
    .replace(/\([\d.]+分?\)$/u, '')
    .replace(/指标$/u, '');

const readText = (field: Field<string | number> | undefined): ReadValue | undefined => {
  if (!field || field.state === 'absent' || field.state === 'ambiguous') return undefined;
  return field.state === 'read' ? { value: field.value, at: field.at } : { value: null, at: field.at };
};

/** The amount and the unit of a money field as two values with two sources. */
function readMoney(field: Field<Money>): { value?: ReadValue; unit?: ReadValue } {
  if (field.state === 'blank') return { value: { value: null, at: field.at } };
  if (field.state !== 'read') return {};
  const { amount, unit, unitAt } = field.value;
  return {
    value: { value: Number(amount.toString()), at: field.at },
    ...(unit ? { unit: { value: unit, at: unitAt } } : {}),
  };
}

const MONEY = {
  budget: 'budget',
  multiYearTotal: 'multiYearTotal',
  basicExpenditure: 'budget.basicExpenditure',
  projectExpenditure: 'budget.projectExpenditure',
  total: 'budget.total',
} as const;
type MoneyName = keyof typeof MONEY;
const isMoney = (name: string): name is MoneyName => name in MONEY;

/** One flat list of values of a form under the names of `read --json`. */
export function flatten(form: Form): ReadonlyMap<string, ReadValue> {
  const flat = new Map<string, ReadValue>();
  const set = (key: string, value: ReadValue | undefined): void => {
    if (value) flat.set(key, value);
  };
  for (const name of Object.keys(form.fields) as (keyof Form['fields'])[]) {
    if (isMoney(name)) {
      const { value, unit } = readMoney(form.fields[name]);
      set(`${MONEY[name]}.value`, value);
      set(`${MONEY[name]}.unit`, unit);
    } else set(name, readText(form.fields[name]));
  }
  for (const list of ENTRY_PARTS)
    form[list].forEach((field, index) => set(`${list}[${index}]`, readText(field)));
  const setRow = (at: string, part: RowPart | TotalPart, row: AnyRow): void => {
    for (const [member, kind] of Object.entries(FORM_PARTS[part] as Readonly<Record<string, MemberKind>>)) {
      const field = row[member] ?? ABSENT;
      const value =
        kind === 'text' ? readText(field as Field<string>) : readMoney(field as Field<Money>).value;
      set(`${at}.${member}`, value);
    }
  };
  for (const part of ROW_PARTS)
    rowsOf(form, part).forEach((row, index) => setRow(`${part}[${index}]`, part, row));
  for (const part of TOTAL_PARTS) setRow(part, part, form[part] as AnyRow);
  return flat;
}

function sameValue(truth: TruthField, got: string | number | null): boolean {
  if (got === null || truth.value === null) return false;
  if (/\.level[12]$/u.test(truth.key))
    return [truth.value, truth.canonical].some((v) => v !== undefined && levelKey(v) === levelKey(got));
  if (typeof truth.value === 'number') return Math.abs(Number(got) - truth.value) < 1e-9;
  return [truth.value, ...(truth.accept ?? [])].some((text) => squeeze(text) === squeeze(got));
}

const contains = (range: Rect, cell: Rect): boolean =>
  cell.row >= range.row &&
  cell.row < range.row + range.rows &&
  cell.column >= range.column &&
  cell.column < range.column + range.columns;

const sameAddress = (truth: TruthField, at: CellRef | undefined): boolean =>
  at !== undefined &&
  [truth.range, ...(truth.parts ?? [])].some((range) => range !== undefined && contains(range, at));

const isRight = (truth: TruthField, hit: ReadValue | undefined): boolean =>
  truth.value === null
    ? !hit || squeeze(hit.value) === ''
    : hit !== undefined && sameValue(truth, hit.value) && sameAddress(truth, hit.at);

const overlap = (a: Rect, b: Rect): number => {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  return rows > 0 && columns > 0 ? rows * columns : 0;
};

/** Indicators are matched by the cell of their name, so one missed row costs one row. */
function matchIndicators(truths: readonly TruthField[], form: Form | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const used = new Set<number>();
  for (const truth of truths) {
    const index = /^indicators\[(\d+)\]\.level3$/u.exec(truth.key)?.[1];
    if (index === undefined) continue;
    const at =
      form?.indicators.findIndex(
        (indicator, i) => !used.has(i) && sameAddress(truth, readText(indicator.level3)?.at),
      ) ?? -1;
    if (at >= 0) {
      used.add(at);
      rows.set(index, at);
    }
  }
  return rows;
}

function hitFor(
  truth: TruthField,
  flat: ReadonlyMap<string, ReadValue>,
  rows: ReadonlyMap<string, number>,
): ReadValue | undefined {
  const indicator = /^indicators\[(\d+)\]\.(.+)$/u.exec(truth.key);
  if (indicator) {
    const row = rows.get(indicator[1]!);
    return row === undefined ? undefined : flat.get(`indicators[${row}].${indicator[2]!}`);
  }
  const list =
    /^(plans|detailedGoals|phasedPlan|emptyClasses|funds|tasks|projects|costs|schedule)\[\d+\](.*)$/u.exec(
      truth.key,
    );
  if (!list) return flat.get(truth.key);
  for (const [key, value] of flat)
    if (key.startsWith(list[1]!) && key.endsWith(list[2]!) && isRight(truth, value)) return value;
  return undefined;
}

function scoreTable(table: TruthTable, form: Form | undefined): TableScore {
  const flat: ReadonlyMap<string, ReadValue> = form ? flatten(form) : new Map();
  const rows = matchIndicators(table.fields, form);
  const misses: Miss[] = [];
  let expected = 0;
  let right = 0;
  for (const truth of table.fields) {
    if (truth.unscored || !SCORED.test(truth.key)) continue;
    expected += 1;
    const hit = hitFor(truth, flat, rows);
    if (form && isRight(truth, hit)) right += 1;
    else
      misses.push({
        sheet: table.sheet,
        family: table.family,
        key: truth.key,
        want: { value: truth.value, address: truth.range ? rectAddress(truth.range) : '' },
        got: hit ? { value: hit.value, address: hit.at ? rectAddress(hit.at) : '' } : undefined,
      });
  }
  const wanted =
    form && form.kind !== table.form
      ? [
          {
            sheet: table.sheet,
            family: table.family,
            key: 'form',
            want: { value: table.form, address: '' },
            got: { value: form.kind, address: '' },
          },
        ]
      : [];
  return {
    table,
    form,
    expected,
    right,
    extraIndicators: (form?.indicators.length ?? 0) - rows.size,
    misses: [...wanted, ...misses],
  };
}

/**
 * Scores a reading against what its workbook says. A field counts as right when its value and its source are right;
 * expected and read tables are matched by the area they share.
 */
export function scoreReading(reading: Reading, truths: readonly TruthTable[]): Score {
  const free = new Set(formsOf(reading));
  const tables = truths.map((table) => {
    let best: { form: Form; shared: number } | undefined;
    for (const form of free) {
      const shared = form.sheet.name === table.sheet ? overlap(form.range, table.range) : 0;
      if (shared > (best?.shared ?? 0)) best = { form, shared };
    }
    if (best) free.delete(best.form);
    return scoreTable(table, best?.form);
  });
  const sum = (of: (score: TableScore) => number): number =>
    tables.reduce((total, score) => total + of(score), 0);
  return { tables, falseTables: [...free], expected: sum((s) => s.expected), right: sum((s) => s.right) };
}
