import type { ActiveCell } from './port/workbook-host';
import type { CellRef } from '../forms/cell';
import type { Finding } from '../review/finding';

/** Whether a cell lies in a place on a sheet. */
export const covers = ({ sheet, row, column, rows, columns }: CellRef, cell: ActiveCell): boolean =>
  sheet.id === cell.sheet &&
  cell.row >= row &&
  cell.row < row + rows &&
  cell.column >= column &&
  cell.column < column + columns;

/** Ids of the findings that concern a cell. */
export const findingsAt = (findings: readonly Finding[], cell: ActiveCell): readonly string[] =>
  findings.filter(({ cells }) => cells.some((at) => covers(at, cell))).map(({ id }) => id);
