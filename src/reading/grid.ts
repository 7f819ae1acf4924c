import type { CellPosition, Rect, SheetRef } from '../forms/cell';

/** A cell's value as Excel holds it: text, number (dates are serial numbers), truth value; '' for empty. Errors are texts (`#REF!`). */
export type CellValue = string | number | boolean;

/**
 * A plain picture of one sheet's used range. All matrices start at `origin` and have the same number of rows; a row
 * may end early: what lies beyond its end is empty. Of a merged area
 * only the first cell carries a value. Merges and hidden rows/columns are in sheet coordinates, zero-based.
 */
export interface Grid {
  readonly sheet: SheetRef;
  /** The sheet's own name, where `sheet.name` also names its file: what reading goes by. */
  readonly title?: string;
  readonly origin: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows; `#####` where a column is too narrow. */
  readonly texts: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly string[])[];
  /** Excel number format codes, en-US; needed to show a number when `texts` is `#####`, and for units in formats. */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly merges?: readonly Rect[];
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly visibility?: 'visible' | 'hidden';
  /** The sheet goes on beyond this picture: it is too large for a form and was not read to its end. */
  readonly cutOff?: true;
}
