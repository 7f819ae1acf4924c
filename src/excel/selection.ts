import { NotInExcelError } from './errors';
import type { ActiveCell, Unsubscribe } from './host';
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
