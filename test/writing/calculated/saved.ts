import { readFileSync } from 'node:fs';
import type { Grid } from '../../../src/reading/grid';

/** Results of formulas as a saved workbook showed them, by sheet and place. */
export interface SavedResults {
  readonly results: readonly (readonly [
    sheet: string,
    row: number,
    column: number,
    value: number | string,
  ])[];
}

/** Where LibreOffice calculates something else than the stand-in did; its results lie beside the file. */
export function savedProblems(path: string, grids: readonly Grid[]): readonly string[] {
  const { results } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as SavedResults;
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  return results.flatMap(([sheet, row, column, value]) => {
    const grid = bySheet.get(sheet);
    const found = grid?.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
    const same =
      typeof value === 'number' && typeof found === 'number'
        ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : found === value;
    return same ? [] : [`${path} ${sheet}!${row},${column}: ${String(found)}, in the stand-in ${value}`];
  });
}
