import { LocaleType, type ICellData, type IWorkbookData } from '@univerjs/core';

/** What a cell of a test workbook holds: a value, or a formula with its leading =. */
export type Cell = string | number;

/** A workbook for tests: sheet names with their rows, the first in A1. Ids are s1, s2 … in order. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): IWorkbookData {
  const entries = Object.entries(sheets).map(([name, rows], index) => ({ id: `s${index + 1}`, name, rows }));
  return {
    id: 'workbook',
    name: 'workbook',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(
      entries.map(({ id, name, rows }) => [
        id,
        { id, name, rowCount: 7000, columnCount: 60, cellData: rows.map((row) => row.map(cellOf)) },
      ]),
    ) as unknown as IWorkbookData['sheets'],
  };
}

const cellOf = (cell: Cell): ICellData => {
  if (cell === '') return {};
  return typeof cell === 'string' && cell.startsWith('=') ? { f: cell } : { v: cell };
};
