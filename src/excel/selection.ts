import type { CellRef } from '../forms/cell';
import { NotInExcelError } from '../session/port/host-errors';
import type { ActiveCell, Unsubscribe } from '../session/port/workbook-host';
import { runExcel } from './run';

/**
 * Calls back when the user selects something. It is the document's own event: the selection events of sheets count as
 * writes when they are registered.
 */
export function onSelectionChanged(listener: () => void): Promise<Unsubscribe> {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  return new Promise((resolve, reject) => {
    document.addHandlerAsync(type, listener, ({ status, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return reject(new NotInExcelError({ cause: error }));
      return resolve(
        () => new Promise((done) => document.removeHandlerAsync(type, { handler: listener }, () => done())),
      );
    });
  });
}

/** Where the user is. One plain read. */
export const activeCell = (): Promise<ActiveCell> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/id');
    await context.sync();
    return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });

/**
 * What the user has selected. One plain read.
 *
 * @throws {SelectionError} when it is not one rectangle of cells.
 */
export const selectedRange = (): Promise<CellRef> =>
  runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, worksheet } = range;
    return { sheet: { id: worksheet.id, name: worksheet.name }, row, column, rows, columns };
  });
