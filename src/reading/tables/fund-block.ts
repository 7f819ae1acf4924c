import type { Field } from '../../forms/field';
import { ABSENT } from '../../forms/field';
import type { FieldName, FundRow, Money } from '../../forms/model';
import { FUND_COLUMN_LABELS, type FundColumn } from '../../forms/vocabulary';
import { meansNothing } from '../../language/lexicon/blanks';
import { amountOf, isAmount, moneyOf, type DeclaredUnit } from '../cells/amounts';
import { single, type Draft } from '../cells/draft';
import type { FundRowKind } from '../labels/label-names';
import { rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';
import { unitOn } from '../cells/unit-marks';

/** One row of a money block, with what its name means. */
export interface ReadFundRow {
  readonly row: FundRow;
  readonly kind: FundRowKind | undefined;
  readonly nameCell: Cell;
  /** The amount of the row over all years, where a column of its own states it beside that of the year. */
  readonly overYears?: Field<Money>;
}

interface Column {
  readonly from: number;
  readonly to: number;
  readonly name: FundColumn | undefined;
  readonly header: Cell;
}

const MONEY: ReadonlySet<FundColumn> = new Set(['value', 'initial', 'adjusted', 'actual']);
const EXECUTION_COLUMNS: readonly FundColumn[] = ['initial', 'adjusted', 'actual', 'rate'];
const EXECUTION: ReadonlySet<FundColumn> = new Set(EXECUTION_COLUMNS);

/** What heads the names of the sources, left of what each gives. */
const SOURCE_HEAD = /^(?:项目|预算)?资金(?:来源|构成)(?:项目|渠道|类别|名称|构成)?$/u;

/**
 * Whether a row heads a money block: several amounts per row (年初预算数 │ 全年预算数 │ 全年执行数 │ …), or the sources with
 * what each gives (资金来源 │ 金额).
 */
export function isFundHeader(row: CellRow): boolean {
  const names = new Set<FundColumn>();
  let sources = false;
  for (const { match } of row.cells)
    if (match && match.quality !== 'near') {
      for (const name of match.fundColumns) if (sources || name !== 'value') names.add(name);
      sources ||= SOURCE_HEAD.test(match.label.key);
    }
  const executed = EXECUTION_COLUMNS.filter((name) => names.has(name)).length;
  // Amounts beside the labels are their values: 预算批复金额 │ 5200 │ 实际支出金额 │ 5013.6.
  return (executed >= 2 || (sources && names.has('value'))) && !row.cells.some(isAmount);
}

/** An amount out of a cell, with the unit that the cell, its label, or the form declares; a dash is a blank place. */
export function moneyField(
  draft: Draft,
  cell: Cell,
  declared: DeclaredUnit | undefined,
  label?: Cell,
): Field<Money> {
  const found = amountOf(cell);
  if (label) draft.label(label);
  if (!found && meansNothing(cell.text)) {
    draft.sources.add(cell);
    return { state: 'blank', at: draft.ref(cell), ...(label && { label: draft.ref(label) }) };
  }
  if (!found) return { state: 'ambiguous', candidates: [draft.ref(cell)] };
  draft.sources.add(cell);
  return {
    state: 'read',
    value: moneyOf(found, draft.ref(cell), declared),
    raw: cell.raw,
    at: draft.ref(cell),
    ...(label && { label: draft.ref(label) }),
  };
}

/**
 * Reads a money block from its header row on: one row per source of money, up to the first row without a name of its
 * own to the left of the amounts. Returns the rows and the index after the last one.
 */
export function readFundBlock(
  rows: readonly CellRow[],
  at: number,
  sheet: SheetCells,
  draft: Draft,
  corner: DeclaredUnit | undefined,
): { readonly rows: readonly ReadFundRow[]; readonly to: number } {
  const header = rows[at];
  if (!header) return { rows: [], to: at + 1 };
  const heads = header.cells.filter(
    ({ match }) =>
      match &&
      match.quality !== 'near' &&
      (match.fundColumns.length > 0 || match.otherColumn || match.columns.length > 0 || match.other),
  );
  const start = heads.findIndex(
    (cell) =>
      cell.match?.fundColumns.some((name) => EXECUTION.has(name) || name === 'value') &&
      !namesRows(cell, rows[at + 1]),
  );
  const own = heads.slice(Math.max(0, start));
  const columns = own.map((cell, i): Column => ({
    from: cell.column,
    to: own[i + 1]?.column ?? (cell.merged ? rightOf(cell) : Number.POSITIVE_INFINITY),
    name: cell.match?.fundColumns[0],
    header: cell,
  }));
  const left = columns[0]?.from ?? 0;
  const section = header.cells.filter((cell) => cell.column < left).at(-1);
  const whole = header.cells.find(
    ({ match }) => match?.quality === 'exact' && match.fields.includes('multiYearTotal'),
  );
  for (const cell of header.cells) draft.label(cell);
  const unitAbove = header.cells.find(unitOn);
  const unit = unitAbove && unitOn(unitAbove);
  let declared: DeclaredUnit | undefined = unit ? { unit, at: draft.ref(unitAbove) } : corner;
  const read: ReadFundRow[] = [];
  let to = at + 1;
  for (; to < rows.length; to += 1) {
    const row = rows[to];
    if (!row) break;
    // Amounts left of the known columns stand under headers outside the vocabulary.
    const names = row.cells.filter((cell) => cell.column < left && !isAmount(cell));
    const values = row.cells.filter((cell) => cell.column >= left);
    const unnamed = names.length === 0 && read.length === 0 && values.some((cell) => isAmount(cell));
    const overYears = whole && row.cells.find((cell) => cell.column === whole.column && isAmount(cell));
    const nameCell = unnamed ? section : names.at(-1);
    if (!nameCell || !(unnamed || isFundName(nameCell, values))) break;
    if (values.length === 0 && read.length === 0 && !nameCell.match?.fundRows.length) break;
    // What reaches over the columns of amounts is no name beside them: 年度目标 │ 工作经费.
    if (values.length === 0 && rightOf(nameCell) > left) break;
    for (const cell of unnamed ? [nameCell] : names) {
      draft.label(cell);
      const unit = unitOn(cell);
      if (unit) declared = { unit, at: draft.ref(cell) };
    }
    read.push({
      row: fundRow(columns, nameCell, values, row.row, declared, sheet, draft),
      kind: unnamed ? 'annualTotal' : nameCell.match?.fundRows[0],
      nameCell,
      ...(overYears && { overYears: moneyField(draft, overYears, declared) }),
    });
  }
  return { rows: read, to };
}

/** Whether a header that sounds like an amount (年度预算数) heads the names of the rows. */
const namesRows = (header: Cell, next: CellRow | undefined): boolean => {
  const under = next?.cells.find(({ column }) => column === header.column);
  return under !== undefined && under.match !== undefined && !isAmount(under);
};

const AMOUNTS_OF_FORM: ReadonlySet<FieldName> = new Set([
  'budget',
  'total',
  'basicExpenditure',
  'projectExpenditure',
] as const);

function isFundName({ match, text }: Cell, values: readonly Cell[]): boolean {
  if (match?.fundRows.length && match.quality !== 'contained') return true;
  const amounts = values.filter((cell) => isAmount(cell) || meansNothing(cell.text)).length;
  if (match?.fields.some((name) => AMOUNTS_OF_FORM.has(name)) || match?.fundRows.length)
    // A caption or the header of the next table speaks of money too: 项目支出明细测算, 金额 │ 测算依据.
    return values.length === 0 ? match.quality === 'exact' : amounts > 0;
  if (match?.quality === 'exact' && (match.sections.length > 0 || match.fields.length > 0)) return false;
  // A source without an amount: 自治区资金 │ (blank).
  if (values.length === 0) return text.length <= MAX_SOURCE && SOURCE.test(text);
  return values.some((cell) => isAmount(cell));
}

/** How sources of money end, whoever gives it. */
const SOURCE = /(?:资金|拨款|收入|经费|补助|补贴|贷款)$/u;
const MAX_SOURCE = 16;

/** Lowest for the canonical header of an amount: 预算调整数 beside 全年预算数 is only what changed. */
function rankOf({ name, header }: Column): number {
  const key = header.match?.label.key ?? '';
  return !name || key === FUND_COLUMN_LABELS[name].label
    ? -1
    : FUND_COLUMN_LABELS[name].synonyms.indexOf(key);
}

function fundRow(
  columns: readonly Column[],
  name: Cell,
  values: readonly Cell[],
  row: number,
  declared: DeclaredUnit | undefined,
  sheet: SheetCells,
  draft: Draft,
): FundRow {
  const cells = new Map<FundColumn, { readonly column: Column; readonly cell: Cell | undefined }>();
  for (const column of columns) {
    if (!column.name) continue;
    const known = cells.get(column.name);
    if (known && rankOf(known.column) <= rankOf(column)) continue;
    cells.set(column.name, {
      column,
      cell: values.find((cell) => cell.column >= column.from && cell.column < column.to),
    });
  }
  const place = (column: Column) => sheet.coverAt(row, column.from) ?? single(row, column.from);
  const money = (key: FundColumn): Field<Money> => {
    const found = cells.get(key);
    if (!found) return ABSENT;
    const unit = unitOn(found.column.header);
    const own = unit ? { unit, at: draft.ref(found.column.header) } : declared;
    return found.cell ? moneyField(draft, found.cell, own) : draft.blank(place(found.column));
  };
  const text = (key: FundColumn): Field<string> => {
    const found = cells.get(key);
    if (!found) return ABSENT;
    return found.cell ? draft.text(found.cell) : draft.blank(place(found.column));
  };
  const first = columns.find((column) => column.name && MONEY.has(column.name))?.name;
  return {
    name: draft.text(name),
    value: first ? money(first) : ABSENT,
    initial: money('initial'),
    adjusted: money('adjusted'),
    actual: money('actual'),
    rate: text('rate'),
    weight: text('weight'),
    score: text('score'),
  };
}
