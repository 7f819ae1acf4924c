import { cellAddress, rectAddress, type Rect } from '../forms/cell';
import { FilteredSheetError } from '../session/port/host-errors';
import type { IndicatorRowsPlace } from '../session/port/workbook-host';

/** The last column of a sheet, zero-based. */
const LAST_COLUMN = 16_383;
/** Blank rows within something that stands beside a form: more of them part two things. */
const BLANK_ROWS_WITHIN = 2;
const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** What stands beside a form in its rows, and would be split or lost with whole rows. */
export interface BesideForm {
  /** What covers both of two neighbouring rows, as an address: a row between them would split it. */
  across(above: number, below: number): string | undefined;
}

/**
 * Looks at what stands in the rows of a form to its left and right: filled cells, merged areas, tables, other forms. Two
 * syncs.
 *
 * @param end the column after the indicator table
 * @throws {FilteredSheetError} when a filter hides rows.
 */
export async function lookBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { form, otherForms, header }: Pick<IndicatorRowsPlace, 'form' | 'otherForms' | 'header'>,
  end: number,
): Promise<BesideForm> {
  const { autoFilter, tables } = sheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/name');
  const own = { ...form, columns: end - form.column };
  const sides = sidesOf(form, end, header?.row ?? form.row).map((rect) => {
    const used = sheet.getRange(rectAddress(rect)).untrack().getUsedRangeOrNullObject(true);
    used.load(['formulas', ...PLACE]);
    return used;
  });
  await context.sync();
  if (autoFilter.isDataFiltered) throw new FilteredSheetError(form.sheet.name);

  const tableRanges = tables.items.map((table) => table.getRange());
  for (const range of tableRanges) range.load(PLACE);
  const merged = sides
    .filter((used) => !used.isNullObject)
    .map((used) => {
      const areas = used.getMergedAreasOrNullObject();
      areas.load(PLACE.map((property) => `areas/items/${property}`).join(','));
      return areas;
    });
  await context.sync();
  const merges = merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(rectOf)));
  const things = [
    ...otherForms,
    ...tableRanges.map(rectOf),
    ...merges,
    ...sides.flatMap((used) => (used.isNullObject ? [] : filledBlocks(used))),
  ].filter((rect) => !isWithinColumns(rect, own));
  return {
    across: (above, below) => {
      const thing = things.find(({ row, rows }) => row <= above && below < row + rows);
      return thing && cellAddress(thing);
    },
  };
}

/**
 * The cells to the left and to the right of a form, in its rows; and those within its columns to which no column of the
 * indicator table belongs, from the table on: they may be another's that was taken for the form's.
 */
function sidesOf({ row, rows, column, columns }: Rect, end: number, table: number): readonly Rect[] {
  const right = column + columns;
  return [
    { row, rows, column: 0, columns: column },
    { row: table, rows: row + rows - table, column: end, columns: right - end },
    { row, rows, column: right, columns: LAST_COLUMN + 1 - right },
  ].filter((rect) => rect.columns > 0);
}

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const isWithinColumns = (rect: Rect, form: Rect): boolean =>
  rect.column >= form.column && rect.column + rect.columns <= form.column + form.columns;

/** Runs of rows with filled cells; each begins at its first filled cell. */
function filledBlocks(used: Excel.Range): readonly Rect[] {
  const blocks: Rect[] = [];
  (used.formulas as unknown[][]).forEach((cells, down) => {
    const across = cells.findIndex((cell) => cell !== '');
    if (across < 0) return;
    const row = used.rowIndex + down;
    const last = blocks.at(-1);
    if (last && row - (last.row + last.rows) <= BLANK_ROWS_WITHIN)
      blocks[blocks.length - 1] = { ...last, rows: row + 1 - last.row };
    else blocks.push({ row, column: used.columnIndex + across, rows: 1, columns: 1 });
  });
  return blocks;
}
