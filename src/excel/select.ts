import { rectAddress, type CellRef } from '../forms/cell';
import { HiddenSheetError } from '../session/port/host-errors';
import { runExcel } from './run';

/**
 * Shows the cell: activates its sheet and selects it.
 *
 * @throws {HiddenSheetError} when the sheet is hidden: showing it is the user's decision.
 * @throws {SheetGoneError} when it was deleted.
 */
export async function select(at: CellRef): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet.id);
      sheet.activate();
      sheet.getRange(rectAddress(at)).untrack().select();
      await context.sync();
    });
  } catch (error) {
    if (await isHidden(at.sheet.id)) throw new HiddenSheetError(at.sheet.name, { cause: error });
    throw error;
  }
}

const isHidden = (id: string): Promise<boolean> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('visibility');
    await context.sync();
    return !sheet.isNullObject && sheet.visibility !== 'Visible';
  });
