import { formulaShape } from '../../../forms/reference';
import { cellAddress } from '../../../forms/cell';
import type { Grid } from '../../../reading/grid';
import type { SheetRule } from '../../rule';
import { bilingual } from '../../support/evidence';
import { cellsIn, formulaAt, isFormula, nameOfCell, refAt, valueAt } from '../../support/grid-cells';

/** A typed number between two formulas: somebody wrote over the one in the middle. */
export const overwrittenFormula: SheetRule = {
  id: 'overwritten-formula',
  kind: 'format-inconsistency',
  severity: 'warning',
  dimension: '完整性',
  scope: 'sheet',
  title: bilingual('公式可能被数字覆盖', 'Formula probably overwritten'),
  why: bilingual(
    '被覆盖的公式不再更新，改动后合计出错。',
    'An overwritten formula no longer follows changes.',
  ),
  source: bilingual('相邻单元格都是公式', 'Its neighbours are formulas'),
  check: ({ forms }, grid) => ({
    results: forms.flatMap((form) =>
      [...cellsIn(grid, form.ownRange)].flatMap(({ row, column }) => {
        const value = valueAt(grid, row, column);
        if (typeof value !== 'number' || isFormula(grid, row, column) || !betweenFormulas(grid, row, column))
          return [];
        const at = refAt(grid, row, column);
        return [
          {
            subject: `${value}/${nameOfCell(grid, form.ownRange, row, column)}`,
            of: form,
            cells: [at],
            evidence: [{ at, text: String(value) }],
            message: bilingual(
              `${cellAddress(at)}是直接填写的“${value}”，相邻单元格都是公式，公式可能被覆盖，请核对。`,
              `${cellAddress(at)} holds the typed number ${value} between formulas.`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      }),
    ),
  }),
};

/** Between two formulas that say the same of their own places: the one in the middle was filled along with them. */
const betweenFormulas = (grid: Grid, row: number, column: number): boolean =>
  sameFormula(shapeOf(grid, row - 1, column), shapeOf(grid, row + 1, column)) ||
  sameFormula(shapeOf(grid, row, column - 1), shapeOf(grid, row, column + 1));

const sameFormula = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** A formula with its references as distances from its cell; undefined where there is none. */
function shapeOf(grid: Grid, row: number, column: number): string | undefined {
  if (!isFormula(grid, row, column)) return undefined;
  return formulaShape(formulaAt(grid, row, column), row, column);
}
