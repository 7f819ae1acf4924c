import { rectAddress, type CellRef } from '../forms/cell';
import { HiddenSheetError } from '../session/port/host-errors';
import { runExcel } from './run';

/**
 * Shows the cell: activates its sheet and selects it.
 *
 * @returns whether it cannot be seen because its rows or columns are hidden
 * @throws {HiddenSheetError} when the sheet is hidden: showing it is the user's decision.
 * @throws {SheetGoneError} when it was deleted.
 */
export async function select(at: CellRef): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet.id);
      sheet.activate();
      const range = sheet.getRange(rectAddress(at)).untrack();
      range.select();
      range.load('rowHidden,columnHidden');
      await context.sync();
      return range.rowHidden || range.columnHidden;
    });
  } catch (error) {
    if (await isHidden(at.sheet.id)) throw new HiddenSheetError(at.sheet.name, { cause: error });
    throw error;
  }
}

/**
 * Shows the hidden rows and columns of a cell. A write: only on a click.
 *
 * @throws {ProtectedSheetError} when the sheet does not allow it.
 */
export const unhide = (at: CellRef): Promise<void> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet.id);
      const range = sheet.getRange(rectAddress(at));
      range.load('rowHidden,columnHidden');
      await context.sync();
      if (range.rowHidden) range.rowHidden = false;
      if (range.columnHidden) range.columnHidden = false;
      await context.sync();
    },
    { waitForEdit: true },
  );

const isHidden = (id: string): Promise<boolean> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('visibility');
    await context.sync();
    return !sheet.isNullObject && sheet.visibility !== 'Visible';
  });
