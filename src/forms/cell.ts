/** A sheet of the workbook. `id` survives renaming in Excel; from a file it equals the name. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** Zero-based row and column on a sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, with its size in cells. */
export interface Rect extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where something stands: the top-left cell of the (merged) area, and the size of that area in cells (1 × 1 for a
 * plain cell, or where merge information was not given).
 */
export interface CellRef extends Rect {
  readonly sheet: SheetRef;
}

/** Whether a cell lies in a rectangle; of an area, whether its first cell does. */
export const isInside = ({ row, column }: CellPosition, rect: Rect): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Zero-based column of its letters: A → 0, aa → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address of a zero-based cell, without the sheet: (0, 2) → C1. */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnName(column)}${row + 1}`;

/** A1 address of a rectangle without the sheet: C9 for one cell, A1:G27 for more. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellAddress({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 })}`;
}

/** Names that are also something else in a formula: cells (A1, R1C1, R, C) and truth values. */
const AMBIGUOUS_NAME = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/iu;

/** Name of a sheet as it stands before the exclamation mark of a formula, quoted where Excel needs it. */
export const quotedSheetName = (name: string): string =>
  /^[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_.\u4e00-\u9fff]*$/u.test(name) && !AMBIGUOUS_NAME.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
