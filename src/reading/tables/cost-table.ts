import { ABSENT } from '../../forms/field';
import type { CostRow, CostTotals } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { COST_COLUMN_LABELS, COST_WORDS } from '../../forms/vocabulary';
import { isAmount, type DeclaredUnit } from '../cells/amounts';
import type { Draft } from '../cells/draft';
import { isFooter } from '../regions/footer';
import { headerCells } from '../indicators/indicator-header';
import { titlesOf } from '../regions/title';
import type { Cell, CellRow, SheetCells } from '../cells/sheet-cells';
import {
  columnFinder,
  columnsUnder,
  labelLeft,
  opensPart,
  RowReader,
  type NamedColumn,
} from './table-columns';
import { isTotal } from '../indicators/total-row';

/** The rows of a table of costs, what its total row states, and the index of the first row after it. */
export interface CostTable {
  readonly rows: readonly CostRow[];
  readonly totals: CostTotals;
  readonly to: number;
}

const findNamed = columnFinder(COST_COLUMN_LABELS);
const MAX_HEADER_CELLS = 16;
const MAX_AMOUNT_LABEL = 24;
/** What every header of amounts holds one of. */
const AMOUNT_WORDS = /[额价算计资]|20\d{2}/u;
const YEAR = /^(20\d{2})年/u;

const yearOf = ({ text }: Cell): number | undefined => {
  const year = YEAR.exec(squeeze(text.slice(0, 16)))?.[1];
  return year === undefined ? undefined : Number(year);
};

/** A year alone heads its amounts: 支出内容 │ 2024年 │ 2025年. */
const findColumn = (cell: Cell): keyof CostRow | undefined =>
  findNamed(cell) ?? (/^20\d{2}年度?$/u.test(squeeze(cell.text.slice(0, 16))) ? 'amount' : undefined);

/** What says that a table is one of costs: what stands around it. */
export interface CostContext {
  /** The label that is open above the header. */
  readonly section: Cell | undefined;
  /** The row above the header. */
  readonly above: CellRow | undefined;
  /** The unit of money of its section, else of the form. */
  readonly unit: DeclaredUnit | undefined;
  /** The year of the form: of amounts of several years its own count. */
  readonly year: number | undefined;
}

const speaksOfCosts = (cell: Cell | undefined): boolean =>
  cell !== undefined && COST_WORDS.test(squeeze(cell.text.slice(0, 40)));

/**
 * The header cells of a table of costs, from that of the items on; undefined where a row heads none. An item and an
 * amount make one together with a price, a number or a basis, or under a label that speaks of costs: 项目 │ 金额 alone
 * may be anything.
 */
function headerOf(row: CellRow, { section, above }: CostContext): readonly Cell[] | undefined {
  const { cells } = row;
  const names = cells.map(findColumn);
  const amount = names.indexOf('amount', 1);
  if (amount < 0) return undefined;
  const caption = above?.cells.length === 1 ? above.cells[0] : undefined;
  const captioned = speaksOfCosts(section) || speaksOfCosts(caption);
  // Under a caption that speaks of costs the items may be called anything: 项目活动 │ 活动内容表述 │ 金额 │ 测算依据.
  const named = names.slice(0, amount).lastIndexOf('item');
  const item = named < 0 && captioned && names[0] === undefined ? 0 : named;
  if (item < 0) return undefined;
  const worked = (['unitPrice', 'number', 'basis'] as const).filter((name) => names.includes(name, item));
  if (worked.length > 1) return cells.slice(item);
  const said = captioned || cells.some(speaksOfCosts);
  return said && (worked.length === 1 || cells.length - item === 2) ? cells.slice(item) : undefined;
}

/** Whether a row heads a table of costs by its own words: 项目 │ 数量 │ 单价 │ 金额. */
export const namesCosts = ({ cells }: CellRow): boolean =>
  new Set(cells.flatMap((cell) => findColumn(cell) ?? [])).size > 2;

/** Whether a row may head a table of costs. Nearly none does: a look costs less than normalising its texts. */
export function mayHeadCosts(row: CellRow): boolean {
  const { cells } = row;
  if (cells.length < 2 || cells.length > MAX_HEADER_CELLS) return false;
  if (!cells.some(({ text }) => text.length <= MAX_AMOUNT_LABEL && AMOUNT_WORDS.test(text))) return false;
  return !headerCells(row) && !cells.some(isAmount);
}

/** Of amounts of several years those of the form's year, where it has a column. */
function ofYear(header: readonly Cell[], year: number | undefined): readonly NamedColumn<keyof CostRow>[] {
  const isOwn = (cell: Cell): boolean => findColumn(cell) === 'amount' && yearOf(cell) === year;
  const own = year === undefined ? undefined : header.find(isOwn);
  return columnsUnder(header, (cell) => {
    const name = cell === header[0] ? 'item' : findColumn(cell);
    return name === 'amount' && own && cell !== own ? undefined : name;
  });
}

/** Reads the table of costs whose header stands in `rows[at]`, up to the row that begins another part of the form. */
export function readCostTable(
  rows: readonly CellRow[],
  at: number,
  sheet: SheetCells,
  draft: Draft,
  context: CostContext,
): CostTable | undefined {
  const row = rows[at];
  const header = row && headerOf(row, context);
  const [item] = header ?? [];
  if (!header || !item) return undefined;
  const caption = context.above?.cells.length === 1 ? context.above.cells.find(speaksOfCosts) : undefined;
  const reader = new RowReader(ofYear(header, context.year), sheet, draft, context.unit);
  const read: CostRow[] = [];
  let totals: CostTotals = { amount: ABSENT };
  const subtotals: CellRow[] = [];
  let to = at + 1;
  for (; to < rows.length; to += 1) {
    const next = rows[to];
    if (!next || ends(next, item)) break;
    const name = reader.under('item', next);
    const first = next.cells[0];
    const total = [name, first].find((cell) => cell && isTotal(cell.text));
    const amount = reader.under('amount', next);
    if (!total && !name && !amount) break;
    if (!total && !name) continue;
    if (read.length === 0) for (const cell of row.cells) draft.label(cell);
    if (read.length === 0 && caption) draft.label(caption);
    labelLeft(next, item.column, draft);
    if (total) {
      draft.label(total);
      if (isSubtotal(total)) subtotals.push(next);
      else if (totals.amount.state === 'absent') totals = { amount: reader.money('amount', next) };
      continue;
    }
    read.push({
      item: reader.text('item', next),
      unitPrice: reader.money('unitPrice', next),
      number: reader.text('number', next),
      amount: reader.money('amount', next),
      basis: reader.text('basis', next),
    });
  }
  // 小计 under all rows, and no 合计 anywhere: it is the total.
  const [only] = subtotals;
  if (only && subtotals.length === 1 && totals.amount.state === 'absent' && only === rows[to - 1])
    totals = { amount: reader.money('amount', only) };
  return read.length > 0 ? { rows: read, totals, to } : undefined;
}

const isSubtotal = ({ text }: Cell): boolean => squeeze(text).startsWith('小计');

/** Whether a row belongs to another part of the form: a label left of the items opens it. */
function ends(row: CellRow, item: Cell): boolean {
  const [first] = row.cells;
  if (!first || isFooter(first) || titlesOf(row).length > 0 || headerCells(row)) return true;
  if (isTotal(first.text)) return false;
  return first.column < item.column
    ? !isNumbering(first)
    : first.column > item.column
      ? false
      : opensPart(first) && !row.cells.some(isAmount);
}

/** 1, （2）, 三、: the number of a row, left of its item. */
const isNumbering = ({ text }: Cell): boolean =>
  /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]?$/u.test(text);
