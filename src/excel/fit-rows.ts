import type { CellRef, Rect } from '../forms/cell';
import type { RowSizes } from '../writing';
import { POINTS_PER_CHARACTER } from './print-set-up';
import { at, runs } from './ranges';
import { runExcel } from './run';

/** A form is longer only where somebody has formatted half the sheet. */
const MOST_ROWS = 1000;

/**
 * Sets the rows of a form to the heights that `heightsFor` finds for what stands in them.
 *
 * @returns how many rows were changed
 * @throws {ProtectedSheetError} when the sheet may not be changed; nothing was.
 */
export const fitRows = (form: CellRef, heightsFor: (sizes: RowSizes) => readonly number[]): Promise<number> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(form.sheet.id);
      const area = { ...form, rows: Math.min(form.rows, MOST_ROWS) };
      const range = at(sheet, area);
      range.load('text');
      const merged = range.getMergedAreasOrNullObject();
      const fields = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
      merged.load(fields.map((field) => `areas/items/${field}`).join(','));
      const rows = Array.from({ length: area.rows }, (_, index) => {
        const cell = sheet.getCell(area.row + index, area.column).untrack();
        return cell.load('format/rowHeight');
      });
      const columns = Array.from({ length: area.columns }, (_, index) => {
        const cell = sheet.getCell(area.row, area.column + index).untrack();
        return cell.load('format/columnWidth');
      });
      await context.sync();

      const merges = new Map(
        (merged.isNullObject ? [] : merged.areas.items).map((each) => [
          `${each.rowIndex} ${each.columnIndex}`,
          { rows: each.rowCount, columns: each.columnCount },
        ]),
      );
      const written = range.text.flatMap((texts, y) =>
        texts.flatMap((text, x) => {
          if (text.trim() === '') return [];
          const [row, column] = [area.row + y, area.column + x];
          const size = merges.get(`${row} ${column}`) ?? { rows: 1, columns: 1 };
          const cell = sheet.getCell(row, column).untrack();
          cell.load(['format/wrapText', 'format/font/size']);
          return [{ rect: { row: y, column: x, ...size } satisfies Rect, text, cell }];
        }),
      );
      await context.sync();

      const heights = rows.map(({ format }) => format.rowHeight);
      const wanted = heightsFor({
        heights,
        widths: columns.map(({ format }) => format.columnWidth / POINTS_PER_CHARACTER),
        cells: written.map(({ rect, text, cell: { format } }) => ({
          rect,
          text,
          wraps: format.wrapText,
          size: format.font.size,
        })),
      });
      const changed = wanted.map((height, index) => (height === heights[index] ? undefined : height));
      for (const { first, count, value } of runs(changed))
        if (value !== undefined)
          at(sheet, {
            row: area.row + first,
            column: area.column,
            rows: count,
            columns: 1,
          }).format.rowHeight = value;
      await context.sync();
      return changed.filter((height) => height !== undefined).length;
    },
    { waitForEdit: true },
  );
