import { cellAddress, type SheetRef } from '../forms/cell';
import type { SheetPlan } from '../writing/sheet-plan';
import { HalfMadeSheetError, ProtectedStructureError } from './errors';
import { layOut } from './lay-out';
import { runExcel } from './run';
import { freeSheetName } from './sheet-name';

/**
 * Lays the plan out on a new sheet behind the others, activates it and selects its first field. Three syncs: names,
 * new sheet, contents. A sheet that exists is never touched; a sheet that could not be filled is removed again.
 *
 * @throws {ProtectedStructureError} when the workbook lets no sheet be added.
 */
export const insert = (plan: SheetPlan): Promise<SheetRef> =>
  runExcel(
    async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      await context.sync();
      if (protection.protected) throw new ProtectedStructureError();
      const name = freeSheetName(
        plan.name,
        worksheets.items.map((other) => other.name),
      );
      const sheet = worksheets.add(name);
      sheet.load('id,name');
      await context.sync();
      const ref = { id: sheet.id, name: sheet.name };
      layOut(sheet, plan);
      sheet.activate();
      sheet.getRange(cellAddress(plan.select)).untrack().select();
      try {
        await context.sync();
      } catch (error) {
        await removeHalfMade(ref, error);
      }
      return ref;
    },
    { waitForEdit: true },
  );

/** Removes the sheet that was just made, by its id, so that nothing half-made stays behind; then passes the error on. */
async function removeHalfMade({ id, name }: SheetRef, error: unknown): Promise<never> {
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(id).delete();
      await context.sync();
    });
  } catch (failure) {
    throw new HalfMadeSheetError(name, { cause: new AggregateError([error, failure]) });
  }
  throw error;
}
