import type { SheetRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { CancelledError } from './errors';
import type { OnProgress } from './host';
import { readGrids } from './read-grids';
import { runExcel } from './run';

/**
 * Pictures of all sheets in workbook order: one sync for the sheet list, one for the cells of an ordinary workbook,
 * more slices for a large one. Merged areas are not asked for: that request counts as a write in Excel and would clear
 * the undo stack, and the reader does without them.
 */
export const scan = ({ signal, onProgress }: { signal?: AbortSignal; onProgress?: OnProgress } = {}): Promise<
  readonly Grid[]
> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
    const ids = worksheets.items.map((sheet) => sheet.id);
    onProgress?.(0, ids.length);
    return readGrids(context, ids, { signal, onProgress });
  });

/** All sheets in workbook order, and pictures of the wanted ones that still exist, in one sync for a few sheets. */
export const readSheets = (
  ids: readonly string[],
): Promise<{ order: readonly SheetRef[]; grids: readonly Grid[] }> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const grids = await readGrids(context, ids, { alsoLoad: () => worksheets.load('items/id,items/name') });
    return { order: worksheets.items.map(({ id, name }) => ({ id, name })), grids };
  });
