import { columnIndex, type Rect } from './cell';

/** Rows and columns of a sheet in Excel 2007 and later. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/iu;
/** The sheet before an address, with its exclamation mark: quoted, or without a comma. */
const SHEET = /(?:'(?:[^']|'')*'|[^,'!]*)!/gu;

/**
 * The rectangles of an A1 address as Excel hands it out: several with commas, each with or without its sheet, whole
 * columns (A:C) and rows (2:5) too. Zero-based; undefined where it is no such address.
 */
export function rectsOf(address: string): Rect[] | undefined {
  const rects = address.replace(SHEET, '').split(',').map(rectOf);
  return rects.every((rect) => rect !== undefined) ? rects : undefined;
}

function rectOf(area: string): Rect | undefined {
  const corners = area.trim().split(':');
  const [first = '', last = first] = corners;
  const [from, to] = [CORNER.exec(first), CORNER.exec(last)];
  if (!from || !to || corners.length > 2) return undefined;
  const [, left, top] = from;
  const [, right, bottom] = to;
  // A corner without a row or a column says where whole columns or rows begin and end.
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    return undefined;
  if (left === undefined && top === undefined) return undefined;
  if (corners.length === 1 && (left === undefined || top === undefined)) return undefined;
  const row = top === undefined ? 0 : Number(top) - 1;
  const column = left === undefined ? 0 : columnIndex(left);
  const end = {
    row: bottom === undefined ? SHEET_SIZE.rows : Number(bottom),
    column: right === undefined ? SHEET_SIZE.columns : columnIndex(right) + 1,
  };
  return end.row > row && end.column > column && row >= 0
    ? { row, column, rows: end.row - row, columns: end.column - column }
    : undefined;
}

/** How many cells lie in at least one of the rectangles. */
export function cellsIn(rects: readonly Rect[]): number {
  const edges = [...new Set(rects.flatMap(({ column, columns }) => [column, column + columns]))].sort(
    (a, b) => a - b,
  );
  let cells = 0;
  for (const [index, left] of edges.entries()) {
    const right = edges[index + 1];
    if (right === undefined) break;
    const spans = rects
      .filter(({ column, columns }) => column <= left && column + columns >= right)
      .sort((a, b) => a.row - b.row);
    let covered = 0;
    for (const { row, rows } of spans) {
      const end = row + rows;
      if (end <= covered) continue;
      cells += (right - left) * (end - Math.max(row, covered));
      covered = end;
    }
  }
  return cells;
}
