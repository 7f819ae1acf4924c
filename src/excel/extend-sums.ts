import { cellAddress, columnIndex, type CellRef } from '../forms/cell';
import type { IndicatorRowsChange } from '../session/port/workbook-host';

/** A reference to a block of the formula's own sheet: A1:B2, also with dollar signs. */
const OWN_BLOCK = /(?<![!\w.'$])(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/gu;

/** Sums whose last row had rows added below it end on the last of those. */
export function extendSums(
  sheet: Excel.Worksheet,
  form: CellRef,
  formulas: readonly (readonly unknown[])[],
  { insertions, inputs: { first, last } }: IndicatorRowsChange,
): void {
  const ends = new Map(
    insertions.map(({ below, rows }) => {
      const moved = insertions
        .filter((other) => other.below < below)
        .reduce((sum, other) => sum + other.rows.length, 0);
      return [below + moved + 1, rows.length] as const;
    }),
  );
  formulas.forEach((cells, down) =>
    cells.forEach((formula, across) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const extended = formula.replace(
        OWN_BLOCK,
        (block, from: string, top: string, to: string, bottom: string) => {
          const added = ends.get(Number(bottom));
          const column = columnIndex(to.replaceAll('$', ''));
          return added === undefined || column < first || column > last
            ? block
            : `${from}${top}:${to}${Number(bottom) + added}`;
        },
      );
      if (extended === formula) return;
      const at = cellAddress({ row: form.row + down, column: form.column + across });
      sheet.getRange(at).untrack().formulas = [[extended]];
    }),
  );
}
