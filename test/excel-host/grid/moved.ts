import { isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from './area';

/** Ways in which whole rows or columns come or go. */
export type Structure = 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

/** Where an area stands after whole rows or columns came or went; null when all of its cells are gone. */
export function moved(area: Area, type: Structure, by: Area): Area | null {
  if (type === 'rowsInserted' || type === 'rowsDeleted') {
    if (isWholeColumns(area)) return area;
    const [row, rows] =
      type === 'rowsInserted'
        ? inserted(area.row, lastRow(area), by.row, by.rows)
        : deleted(area.row, lastRow(area), by.row, lastRow(by));
    return rows > 0 ? { ...area, row, rows } : null;
  }
  if (isWholeRows(area)) return area;
  const [column, columns] =
    type === 'columnsInserted'
      ? inserted(area.column, lastColumn(area), by.column, by.columns)
      : deleted(area.column, lastColumn(area), by.column, lastColumn(by));
  return columns > 0 ? { ...area, column, columns } : null;
}

function inserted(first: number, last: number, at: number, count: number): readonly [number, number] {
  const start = first >= at ? first + count : first;
  const end = last >= at ? last + count : last;
  return [start, end - start + 1];
}

function deleted(first: number, last: number, from: number, to: number): readonly [number, number] {
  const goneBefore = Math.max(0, Math.min(first - 1, to) - from + 1);
  const goneInside = Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
  return [first - goneBefore, last - first + 1 - goneInside];
}
