import type { SheetPlan } from '../../../src/writing';
import type { TestExcel } from '../../excel-host/jest/start-excel';

/** What stands on the sheet that was added: contents, formats and lines of each cell, merged areas, sizes, validation. */
export function pictureOf({ host }: TestExcel, plan: SheetPlan): unknown {
  const { cells, layout, validations, sheets } = host.grid;
  const { id } = sheets.list()[1]!;
  const { rows, columns } = plan.print.area;
  const area = { row: 0, column: 0, rows, columns };
  return {
    contents: cells.read(id, area),
    looks: Array.from({ length: rows * columns }, (_, index) => {
      const { ff, fs, bl, bg, ht, vt, tb, n } = cells.style(id, Math.floor(index / columns), index % columns);
      return [ff, fs, bl ?? 0, bg?.rgb, ht, vt, tb, n?.pattern ?? 'General'];
    }),
    lines: Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const right = cells.style(id, row, column).bd?.r ?? cells.style(id, row, column + 1).bd?.l;
      const bottom = cells.style(id, row, column).bd?.b ?? cells.style(id, row + 1, column).bd?.t;
      return [right?.s, bottom?.s];
    }),
    merges: [...cells.merges(id)].map((each) => JSON.stringify(each)).sort(),
    heights: plan.rowHeights.map((_, row) => layout.rowHeight(id, row)),
    widths: plan.columnWidths.map((_, column) => layout.columnWidth(id, column)),
    validations: validations
      .list(id)
      .map(
        ({ ranges, type, operator, formula1, formula2, prompt, promptTitle, error, errorTitle, ...rule }) =>
          JSON.stringify([
            [ranges[0]?.startRow, ranges[0]?.startColumn],
            [type, operator, formula1, formula2, prompt, promptTitle, error, errorTitle],
            [rule.errorStyle, rule.showErrorMessage, rule.showInputMessage, rule.showDropDown],
          ]),
      )
      .sort(),
  };
}
