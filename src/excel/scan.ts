import type { SheetRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { CancelledError } from '../session/port/host-errors';
import type { GridPiece, KeptRecord, Places, ScanOptions, WorkbookHost } from '../session/port/workbook-host';
import { joined, readGrids } from './read-grids';
import { readParts, type Part, type PartAnswer } from './read-parts';
import { runExcel } from './run';
import { placesAgain, recordRequest } from './workbook-record';

/**
 * Pictures of all sheets in workbook order: one sync for the sheet list, one for the cells of an ordinary workbook,
 * more slices for a large one; two small ones in between where something is kept in the workbook. Merged areas are not
 * asked for: that request counts as a write in Excel and would clear the undo stack, and the reader does without them.
 */
export const scan = ({ signal, onProgress, onRecord, farParts }: ScanOptions = {}): Promise<
  readonly Grid[]
> =>
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
    return readGrids(context, ids, { signal, onProgress, ...(farParts && { farParts }) });
  });

/**
 * All sheets in workbook order, and pictures of the wanted ones that still exist, in one sync for a few sheets; or, where
 * only some cells of sheets are wanted, those in one sync.
 */
export const readSheets = (
  ids: readonly string[],
  kept?: KeptRecord,
  { farParts, cells = new Map() }: { readonly farParts?: Places; readonly cells?: Places } = {},
): ReturnType<WorkbookHost['readSheets']> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const places = kept && placesAgain(context, kept);
    const alsoLoad = (): void => {
      worksheets.load('items/id,items/name');
      places?.ask();
    };
    const parts = [...cells].flatMap(([sheet, rects]) => rects.map((rect): Part => ({ sheet, rect })));
    const answers = parts.length > 0 ? await readParts(context, parts, alsoLoad) : [];
    const grids =
      ids.length > 0 || parts.length === 0
        ? await readGrids(context, ids, {
            ...(parts.length === 0 && { alsoLoad }),
            ...(farParts && { farParts }),
          })
        : [];
    const order = sheetsOf(worksheets);
    const pieces = answers.flatMap((answer, index) => pieceOf(parts[index], answer));
    return { order, grids, pieces, ...(places && { kept: places.finish(order) }) };
  });

/** The cells of one answer; none where the sheet is gone. */
function pieceOf(part: Part | undefined, { sheet, cells }: PartAnswer): GridPiece[] {
  if (!part || !sheet) return [];
  const { rect } = part;
  const { id, name } = sheet;
  const origin = { row: rect.row, column: rect.column };
  return [{ rect, grid: { sheet: { id, name }, origin, ...joined(rect, cells) } }];
}

const sheetsOf = ({ items }: Excel.WorksheetCollection): readonly SheetRef[] =>
  items.map(({ id, name }) => ({ id, name }));
