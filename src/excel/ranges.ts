import { rectAddress, type Rect } from '../forms/cell';
import type { SheetPlan } from '../writing/sheet-plan';

/** Excel takes lists of addresses up to 8,192 characters. */
const LONGEST_ADDRESS_LIST = 8000;

/** A range that is used in this batch only. */
export const at = (sheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  sheet.getRange(rectAddress(rect)).untrack();

/** The cells of a plan, or of a part of one, that take several. */
export const mergedIn = ({ cells }: Pick<SheetPlan, 'cells'>): readonly Rect[] =>
  cells.map(({ rect }) => rect).filter(({ rows, columns }) => rows > 1 || columns > 1);

/** Several ranges as one, for this batch only; as few objects as the length of an address allows. */
export const together = (
  sheet: Excel.Worksheet,
  rects: readonly Rect[],
): readonly (Excel.Range | Excel.RangeAreas)[] => {
  const [only, ...others] = rects;
  if (only && others.length === 0) return [at(sheet, only)];
  return addressLists(rects).map((addresses) => sheet.getRanges(addresses).untrack());
};

function addressLists(rects: readonly Rect[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (list.length + address.length + 1 > LONGEST_ADDRESS_LIST) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** The smallest rectangle around both. */
export function bounding(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The cells of both; undefined where they have none in common. */
export function intersection(one: Rect, other: Rect): Rect | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Equal neighbours of a list, as pieces. */
export function* runs<T>(values: readonly T[]): Generator<{ first: number; count: number; value: T }> {
  for (let first = 0; first < values.length;) {
    const value = values[first] as T;
    let count = 1;
    while (first + count < values.length && values[first + count] === value) count += 1;
    yield { first, count, value };
    first += count;
  }
}
