import { format as formatNumber } from 'numfmt';
import type { CellValue, Grid } from '../../../src/reading/grid';

/** A cell as Excel hands it over: what it holds, what it shows, and in which format. */
export interface SheetCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export const text = (words: string): SheetCell => ({ value: words, text: words, format: 'General' });
export const BLANK = text('');

/** A number as Excel shows it in a format. General is cut to eleven characters, as in a cell. */
export const number = (value: number, format = 'General'): SheetCell => ({
  value,
  text: formatNumber(format.replaceAll(/!(.)/gu, '\\$1'), value),
  format,
});

/** The grid of some rows of cells. */
export function gridOf(name: string, rows: readonly (readonly SheetCell[])[]): Grid {
  return {
    sheet: { id: name, name },
    origin: { row: 0, column: 0 },
    values: rows.map((row) => row.map(({ value }) => value)),
    texts: rows.map((row) => row.map((cell) => cell.text)),
    numberFormats: rows.map((row) => row.map(({ format }) => format)),
  };
}
