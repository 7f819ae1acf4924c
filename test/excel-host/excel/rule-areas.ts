import type { IRange } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { EXCEL_COLUMNS, EXCEL_ROWS, type Area } from '../grid/area';

/** The areas that a conditional format is on. */
export const areasOf = ({ ranges }: Pick<IConditionFormattingRule, 'ranges'>): readonly Area[] =>
  ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: Math.min(endRow - startRow + 1, EXCEL_ROWS),
    columns: Math.min(endColumn - startColumn + 1, EXCEL_COLUMNS),
  }));

/** An area as a rule writes it. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
