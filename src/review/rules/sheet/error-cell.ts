import { isErrorValue } from '../../../forms/vocabulary/values';
import { cellAddress } from '../../../forms/cell';
import type { SheetRule } from '../../rule';
import { quoted, bilingual } from '../../support/evidence';
import { cellsIn, nameOfCell, refAt, valueAt } from '../../support/grid-cells';

/** A cell of a form that shows an error of Excel. */
export const errorCell: SheetRule = {
  id: 'error-cell',
  kind: 'missing-value',
  severity: 'error',
  dimension: '完整性',
  scope: 'sheet',
  title: bilingual('单元格显示公式错误', 'Cell shows an error'),
  why: bilingual('出错的单元格没有值，合计也会跟着出错。', 'An error is no value, and spreads into totals.'),
  source: bilingual('Excel公式错误', 'Error value of Excel'),
  check: ({ forms }, grid) => ({
    results: forms.flatMap((form) =>
      [...cellsIn(grid, form.ownRange)].flatMap(({ row, column }) => {
        const value = valueAt(grid, row, column);
        if (typeof value !== 'string' || !isErrorValue(value)) return [];
        const at = refAt(grid, row, column);
        return [
          {
            subject: `${value}/${nameOfCell(grid, form.ownRange, row, column)}`,
            of: form,
            cells: [at],
            evidence: [{ at, text: value }],
            message: bilingual(
              `单元格${cellAddress(at)}显示${quoted(value)}，公式出错，请修正。`,
              `Cell ${cellAddress(at)} shows ${quoted(value)}.`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      }),
    ),
  }),
};
