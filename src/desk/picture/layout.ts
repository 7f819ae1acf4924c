import type { Rect } from '../../forms/cell';
import type { Grid } from '../../reading/grid';

/** A cell as it is drawn: its place on the sheet with the area it covers, and what it shows. */
export interface DrawnCell extends Rect {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Rows of a sheet that are drawn at once. */
export interface Drawing {
  /** Widths in pixels, of all columns from the first. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly DrawnCell[] }[];
  /** The cell that covers a place; undefined outside the drawing. */
  at(row: number, column: number): DrawnCell | undefined;
}

/** So many rows are drawn at once; forms have fewer, ledgers beside them may have more. */
export const ROWS_AT_ONCE = 200;
/** Columns beyond these are not drawn: no form reaches so far. */
const MOST_COLUMNS = 60;
/** Widths of columns, in half-width characters, and of one character in pixels. */
const [NARROWEST, WIDEST, CHARACTER, PADDING] = [5, 26, 7, 14];

/** Rows that a sheet has from its first row on, empty ones at the top included. */
export const rowsOf = (grid: Grid): number => grid.origin.row + grid.texts.length;

/** Lays some rows of a sheet out. */
export function drawingOf(grid: Grid, first: number, count = ROWS_AT_ONCE): Drawing {
  const last = Math.min(rowsOf(grid), first + count);
  const columns = columnsOf(grid, first, last);
  const covered = new Map<string, DrawnCell>();
  const merges = mergesIn(grid.merges ?? [], { row: first, column: 0, rows: last - first, columns });
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const row = first + index;
    const cells: DrawnCell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (covered.has(keyOf(row, column))) continue;
      const merge = merges.get(keyOf(row, column));
      const cell = cellOf(grid, merge ?? { row, column, rows: 1, columns: 1 });
      for (let r = 0; r < cell.rows; r += 1)
        for (let c = 0; c < cell.columns; c += 1) covered.set(keyOf(row + r, column + c), cell);
      cells.push(cell);
    }
    return { row, cells };
  });
  return {
    widths: widthsOf(
      rows.flatMap(({ cells }) => cells),
      columns,
    ),
    rows,
    at: (row, column) => covered.get(keyOf(row, column)),
  };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

function columnsOf({ origin, texts, merges = [] }: Grid, first: number, last: number): number {
  let columns = 1;
  for (let row = Math.max(first, origin.row); row < last; row += 1) {
    const shown = texts[row - origin.row] ?? [];
    for (let column = shown.length; column > columns - origin.column; column -= 1)
      if (shown[column - 1] !== '') {
        columns = origin.column + column;
        break;
      }
  }
  for (const merge of merges)
    if (merge.row < last && merge.row + merge.rows > first && merge.column < columns)
      columns = Math.max(columns, merge.column + merge.columns);
  return Math.min(columns, MOST_COLUMNS);
}

/** Merges as far as they lie in a rectangle, by their first place in it. */
function mergesIn(merges: readonly Rect[], within: Rect): ReadonlyMap<string, Rect> {
  const found = new Map<string, Rect>();
  for (const merge of merges) {
    const row = Math.max(merge.row, within.row);
    const column = Math.max(merge.column, within.column);
    const rows = Math.min(merge.row + merge.rows, within.row + within.rows) - row;
    const columns = Math.min(merge.column + merge.columns, within.column + within.columns) - column;
    if (rows > 0 && columns > 0) found.set(keyOf(row, column), { row, column, rows, columns });
  }
  return found;
}

function cellOf({ origin, texts, values }: Grid, rect: Rect): DrawnCell {
  const [row, column] = [rect.row - origin.row, rect.column - origin.column];
  return { ...rect, text: texts[row]?.[column] ?? '', isNumber: typeof values[row]?.[column] === 'number' };
}

/** As wide as the longest text that stands in one column alone, within limits. */
function widthsOf(cells: readonly DrawnCell[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  for (const { column, columns: over, text } of cells)
    if (over === 1 && text !== '')
      widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, longestLine(text)));
  return widths.map((width) => width * CHARACTER + PADDING);
}

/** Width of the longest line in half-width characters; a Chinese character takes two. */
const longestLine = (text: string): number =>
  Math.max(
    ...text
      .slice(0, 500)
      .split('\n')
      .map((line) => [...line].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)),
  );
