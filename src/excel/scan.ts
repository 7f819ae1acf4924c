import type { SheetRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { CancelledError } from '../session/port/host-errors';
import type { KeptRecord, ScanOptions } from '../session/port/workbook-host';
import { readGrids } from './read-grids';
import { runExcel } from './run';
import { placesAgain, recordRequest } from './workbook-record';

/**
 * Pictures of all sheets in workbook order: one sync for the sheet list, one for the cells of an ordinary workbook,
 * more slices for a large one; two small ones in between where something is kept in the workbook. Merged areas are not
 * asked for: that request counts as a write in Excel and would clear the undo stack, and the reader does without them.
 */
export const scan = ({ signal, onProgress, onRecord }: ScanOptions = {}): Promise<readonly Grid[]> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const record = onRecord && recordRequest(context);
    worksheets.load('items/id,items/name');
    await context.sync();
    if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
    const order = sheetsOf(worksheets);
    onProgress?.(0, order.length);
    if (record) onRecord(await record.finish(order));
    const ids = order.map(({ id }) => id);
    return readGrids(context, ids, { signal, onProgress });
  });

/** All sheets in workbook order, and pictures of the wanted ones that still exist, in one sync for a few sheets. */
export const readSheets = (
  ids: readonly string[],
  kept?: KeptRecord,
): Promise<{ order: readonly SheetRef[]; grids: readonly Grid[]; kept?: KeptRecord }> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const places = kept && placesAgain(context, kept);
    const grids = await readGrids(context, ids, {
      alsoLoad: () => {
        worksheets.load('items/id,items/name');
        places?.ask();
      },
    });
    const order = sheetsOf(worksheets);
    return { order, grids, ...(places && { kept: places.finish(order) }) };
  });

const sheetsOf = ({ items }: Excel.WorksheetCollection): readonly SheetRef[] =>
  items.map(({ id, name }) => ({ id, name }));
