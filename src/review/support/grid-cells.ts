import type { CellRef, Rect } from '../../forms/cell';
import { squeeze } from '../../forms/normalise';
import type { CellValue, Grid } from '../../reading/grid';

/** Value of a cell in sheet coordinates; '' outside of the grid. */
export const valueAt = ({ origin, values }: Grid, row: number, column: number): CellValue =>
  values[row - origin.row]?.[column - origin.column] ?? '';

/** The formula of a cell with its leading =, or what the cell holds instead; '' outside of the grid. */
export const formulaAt = ({ origin, formulas }: Grid, row: number, column: number): string =>
  formulas?.[row - origin.row]?.[column - origin.column] ?? '';

/** Whether a cell holds a formula. */
export const isFormula = (grid: Grid, row: number, column: number): boolean =>
  formulaAt(grid, row, column).startsWith('=');

/** A cell of the grid as a reference. */
export const refAt = ({ sheet }: Grid, row: number, column: number): CellRef => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** The cells of a rectangle that lie within the grid. */
export function* cellsIn(
  { origin, values }: Grid,
  rect: Rect,
): Generator<{ readonly row: number; readonly column: number }> {
  const lastRow = Math.min(rect.row + rect.rows, origin.row + values.length);
  for (let row = Math.max(rect.row, origin.row); row < lastRow; row++) {
    const width = values[row - origin.row]?.length ?? 0;
    const lastColumn = Math.min(rect.column + rect.columns, origin.column + width);
    for (let column = Math.max(rect.column, origin.column); column < lastColumn; column++)
      yield { row, column };
  }
}

/** Longest part of a name: what people recognise stands at the beginning. */
const NAME_LENGTH = 24;
/** How far from a cell its name is looked for. */
const NEAR = 100;

/**
 * What a cell is called by what stands around it: the nearest text before it in its row and above it in its column,
 * within the form. It stays the same while rows and columns come and go elsewhere.
 */
export function nameOfCell(grid: Grid, form: Rect, row: number, column: number): string {
  const textBefore = (step: (distance: number) => readonly [row: number, column: number]): string => {
    for (let distance = 1; distance <= NEAR; distance++) {
      const [r, c] = step(distance);
      if (r < form.row || c < form.column) break;
      const value = valueAt(grid, r, c);
      if (typeof value === 'string' && value.trim() !== '' && !isFormula(grid, r, c))
        return squeeze(value).slice(0, NAME_LENGTH);
    }
    return '';
  };
  const left = textBefore((distance) => [row, column - distance]);
  return `${left}/${textBefore((distance) => [row - distance, column])}`;
}
