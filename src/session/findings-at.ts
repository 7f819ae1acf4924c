import type { ActiveCell } from './port/workbook-host';
import { isInside, type CellRef } from '../forms/cell';
import type { Finding } from '../review/finding';

/** Whether a cell lies in a place on a sheet. */
export const covers = (place: CellRef, cell: ActiveCell): boolean =>
  place.sheet.id === cell.sheet && isInside(cell, place);

/** Ids of the findings that concern a cell. */
export const findingsAt = (findings: readonly Finding[], cell: ActiveCell): readonly string[] =>
  findings.filter(({ cells }) => cells.some((at) => covers(at, cell))).map(({ id }) => id);
