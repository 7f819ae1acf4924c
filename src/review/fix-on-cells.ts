import type { Grid } from '../reading/grid';
import { excelTrim } from './excel-trim';
import type { CellEdit, Fix, LeftCell } from './finding';
import { isFormula, valueAt } from './support/grid-cells';

/**
 * A fix as the cells allow it: a formula stays a formula, with TRIM around it where that does the same, and a number
 * whose format shows blanks stays a number. What has to be left is named. Without a picture of a cell its edit stays as
 * it is: the host looks again in any case.
 */
export function fixOnCells(fix: Fix, gridOf: (sheet: string) => Grid | undefined): Fix {
  const edits: CellEdit[] = [];
  const left: LeftCell[] = [];
  for (const edit of fix.edits) {
    const { at, before, after, as } = edit;
    const grid = gridOf(at.sheet.id);
    if (grid && isFormula(grid, at.row, at.column)) {
      if (as === undefined && excelTrim(before) === after) edits.push({ ...edit, as: 'trim' });
      else left.push({ at, reason: 'formula' });
    } else if (grid && typeof valueAt(grid, at.row, at.column) !== 'string')
      left.push({ at, reason: 'number' });
    else edits.push(edit);
  }
  return left.length > 0 || edits.some(({ as }) => as === 'trim') ? { ...fix, edits, left } : fix;
}
