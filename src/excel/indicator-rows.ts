import { cellAddress, rectAddress, type CellRef, type Rect } from '../forms/cell';
import { HalfDoneRowsError, ProtectedSheetError, SharedRowsError } from '../session/port/host-errors';
import { lookBeside } from './beside-form';
import { extendSums } from './extend-sums';
import { endOfTable, Labels, textAt, type FormPicture } from './indicator-labels';
import { toProductError } from './errors';
import type {
  IndicatorRowsChange,
  IndicatorRowsPlace,
  RowInsertion,
  RowRemoval,
} from '../session/port/workbook-host';
import type { AddedCell } from '../writing/score-cells';
import { runExcel } from './run';
import { deleteMarksWithin } from './marks';
import { POINTS_PER_CHARACTER } from './print-set-up';
import { setValidation } from './set-validation';

const SIDES = ['EdgeLeft', 'EdgeRight'] as const;
const EDGES = ['EdgeTop', 'EdgeBottom', ...SIDES] as const;

/**
 * Writes indicators into empty rows of a form and adds rows for others, each below a row of its class: class labels
 * grow with it, looks, validation and merged cells are those of the row above, sums that ended there take it in.
 * Whole rows come: where they would split what stands beside the form, nothing is done. Five syncs: what is beside (two),
 * what is there, rows, sums.
 *
 * @throws {SharedRowsError} when something else stands in the same rows.
 * @throws {FilteredSheetError} when a filter hides rows.
 * @throws {ProtectedSheetError} when the sheet may not be changed; nothing was.
 * @throws {HalfDoneRowsError} when it failed in between.
 */
export const addIndicatorRows = (change: IndicatorRowsChange): Promise<void> =>
  runExcel(
    async (context) => {
      const { form, inputs, fills } = change;
      const sheet = context.workbook.worksheets.getItem(form.sheet.id);
      const columns = Array.from({ length: inputs.last - inputs.first + 1 }, (_, index) => {
        const cell = sheet.getCell(form.row, inputs.first + index).untrack();
        cell.load('format/columnWidth');
        return cell;
      });
      const insertions = [...change.insertions].sort((a, b) => b.below - a.below);
      const above = insertions.map(({ below }) => {
        const cell = sheet.getCell(below, inputs.first).untrack();
        cell.load('format/rowHeight');
        const line = cell.format.borders.getItem('EdgeBottom');
        line.load('style');
        return { cell, line };
      });
      const filled = fills.map(({ row, texts }) => ({
        row,
        cells: Object.entries(texts).map(([column, text]) => {
          const cell = sheet.getCell(row, Number(column)).untrack();
          cell.load(['format/rowHeight', 'format/wrapText']);
          return { cell, column: Number(column), text };
        }),
      }));
      const picture = await lookAt(context, form, sheet);
      const end = endOfTable(picture, change);
      const place = { ...change, inputs: { ...inputs, last: Math.min(inputs.last, end - 1) } };
      if (insertions.length > 0) {
        const beside = await lookBeside(context, sheet, change, end);
        for (const { below } of insertions) {
          const split = beside.across(below, below + 1);
          if (split !== undefined) throw new SharedRowsError(split);
        }
      }
      const widths = columns.map(({ format }) => format.columnWidth / POINTS_PER_CHARACTER);

      for (const { row, cells } of filled) {
        for (const { column, text } of cells) sheet.getCell(row, column).untrack().values = [[asText(text)]];
        // A text that does not wrap needs no higher row, and what stands beside the form keeps its own.
        const wrapped = cells.filter(({ cell }) => cell.format.wrapText);
        const rowHeight = Math.max(0, ...cells.map(({ cell }) => cell.format.rowHeight));
        const texts = Object.fromEntries(wrapped.map(({ column, text }) => [column, text]));
        const height = heightOf(change, [texts], widths, rowHeight);
        if (height > rowHeight) sheet.getCell(row, inputs.first).untrack().format.rowHeight = height;
      }
      const labels = new Labels(picture, change);
      for (const [index, insertion] of insertions.entries()) {
        const { cell, line } = above[index] ?? {};
        const height = heightOf(change, insertion.rows, widths, cell?.format.rowHeight ?? 0);
        insertBelow(sheet, place, insertion, height);
        const lined = line !== undefined && String(line.style) !== 'None';
        const around = labels.at(insertion.below);
        const grown = labels.grow(insertion);
        for (const label of grown) mergeLabel(sheet, label, lined);
        // Labels that reach further grow by themselves, not everywhere with their lines.
        if (lined)
          for (const { row, column, columns } of around)
            if (!grown.some((label) => label.row === row && label.column === column))
              drawLines(sheet, addedBelow(insertion, column, columns), SIDES);
      }
      await finish(form, async () => {
        const added = insertions.reduce((sum, { rows }) => sum + rows.length, 0);
        const area = sheet.getRange(rectAddress({ ...form, rows: form.rows + added })).untrack();
        area.load('formulas');
        await context.sync();
        extendSums(sheet, form, area.formulas as unknown[][], change);
        await context.sync();
        if (added > 0) await deleteMarksWithin(context, form.sheet.id, addedRows(insertions));
      });
    },
    { waitForEdit: true },
  );

/**
 * Takes an indicator row out of a form: the row is deleted, and class labels that began in it stay. The only row of a
 * class is emptied instead, so that the class is still printed; so is a row in which something else stands, an indicator
 * of another tree or what is beside the form.
 *
 * @throws {FilteredSheetError} when a filter hides rows.
 * @throws {ProtectedSheetError} when the sheet may not be changed; nothing was.
 * @throws {HalfDoneRowsError} when it failed in between.
 */
export const removeIndicatorRow = (
  change: IndicatorRowsPlace & { readonly row: number },
): Promise<RowRemoval> =>
  runExcel(
    async (context) => {
      const { form, row, inputs, beside: trees } = change;
      const sheet = context.workbook.worksheets.getItem(form.sheet.id);
      const picture = await lookAt(context, form, sheet);
      const end = endOfTable(picture, change);
      const last = Math.min(inputs.last, end - 1);
      const beside = await lookBeside(context, sheet, change, end);
      const labels = new Labels(picture, change);
      const shared = beside.across(row, row) ?? firstFilled(picture, row, trees);
      const only = labels.isOnly(row);
      await finish(form, async () => {
        if (only || shared !== undefined) {
          const cells = { row, column: inputs.first, rows: 1, columns: last - inputs.first + 1 };
          sheet.getRange(rectAddress(cells)).untrack().clear('Contents');
        } else {
          sheet
            .getRange(`${row + 1}:${row + 1}`)
            .untrack()
            .delete('Up');
          for (const label of labels.at(row).filter((each) => each.row === row && each.rows > 1)) {
            const rest = { ...label, rows: label.rows - 1 };
            sheet.getCell(row, label.column).untrack().values = [[textAt(picture, label)]];
            if (rest.rows * rest.columns > 1) sheet.getRange(rectAddress(rest)).untrack().merge();
          }
        }
        await context.sync();
      });
      if (only) return { outcome: 'emptied' };
      return shared === undefined ? { outcome: 'deleted' } : { outcome: 'shared', beside: shared };
    },
    { waitForEdit: true },
  );

/** Merged areas and values of the form. (Asking for merged areas counts as a write in Excel: this action is one.) */
async function lookAt(
  context: Excel.RequestContext,
  form: CellRef,
  sheet: Excel.Worksheet,
): Promise<FormPicture> {
  const range = sheet.getRange(rectAddress(form)).untrack();
  range.load('values');
  const merged = range.getMergedAreasOrNullObject();
  const fields = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
  merged.load(fields.map((field) => `areas/items/${field}`).join(','));
  await context.sync();
  const merges = merged.isNullObject
    ? []
    : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      }));
  return { sheet, form, merges, values: range.values };
}

/** The address of the first cell of a row that holds something in the columns of these trees. */
function firstFilled(
  picture: FormPicture,
  row: number,
  trees: IndicatorRowsPlace['beside'],
): string | undefined {
  const column = trees
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .find((each) => textAt(picture, { row, column: each, rows: 1, columns: 1 }).trim() !== '');
  return column === undefined ? undefined : cellAddress({ row, column });
}

/** The rows of the sheet that are new, after all insertions; these are sorted from below upwards. */
const addedRows = (insertions: readonly RowInsertion[]): readonly number[] =>
  insertions.flatMap(({ below, rows }) => {
    const moved = insertions
      .filter((other) => other.below < below)
      .reduce((sum, other) => sum + other.rows.length, 0);
    return rows.map((_, index) => below + moved + 1 + index);
  });

function insertBelow(
  sheet: Excel.Worksheet,
  { inputs: { first, last }, beside, cellsFor }: IndicatorRowsChange,
  insertion: RowInsertion,
  height: number,
): void {
  const { below, rows } = insertion;
  const added = sheet.getRange(`${below + 2}:${below + 1 + rows.length}`).untrack();
  added.insert('Down');
  const source = { row: below, column: first, rows: 1, columns: last - first + 1 };
  const target = sheet.getRange(rectAddress({ ...source, row: below + 1, rows: rows.length })).untrack();
  target.copyFrom(rectAddress(source), 'All');
  target.values = rows.map((texts) =>
    Array.from({ length: source.columns }, (_, index) => asText(texts[first + index] ?? '')),
  );
  for (const tree of beside) {
    const model = { row: below, column: tree.first, rows: 1, columns: tree.last - tree.first + 1 };
    const beneath = { ...model, row: below + 1, rows: rows.length };
    sheet.getRange(rectAddress(beneath)).untrack().copyFrom(rectAddress(model), 'Formats');
  }
  sheet.getRange(`${below + 2}:${below + 1 + rows.length}`).untrack().format.rowHeight = height;
  rows.forEach((_, index) => {
    const row = below + 1 + index;
    for (const [column, added] of Object.entries(cellsFor?.(row, insertion) ?? {}))
      setAdded(sheet.getCell(row, Number(column)).untrack(), added);
  });
}

/** What the row above has in the cell was made for its own indicator. */
function setAdded(cell: Excel.Range, { formula, numberFormat, validation }: AddedCell): void {
  cell.numberFormat = [[numberFormat]];
  if (formula !== undefined) cell.formulas = [[`=${formula}`]];
  cell.dataValidation.clear();
  if (validation) setValidation(cell, validation);
}

function mergeLabel(sheet: Excel.Worksheet, label: Rect, lined: boolean): void {
  const range = sheet.getRange(rectAddress(label)).untrack();
  range.merge();
  if (lined) drawLines(sheet, label, EDGES);
}

/** The cells of some columns in the rows of an insertion. */
const addedBelow = ({ below, rows }: RowInsertion, column: number, columns: number): Rect => ({
  row: below + 1,
  column,
  rows: rows.length,
  columns,
});

function drawLines(sheet: Excel.Worksheet, rect: Rect, edges: readonly (typeof EDGES)[number][]): void {
  const { borders } = sheet.getRange(rectAddress(rect)).untrack().format;
  for (const edge of edges) borders.getItem(edge).style = 'Continuous';
}

/** High enough for the longest text, at least as high as `least`. */
const heightOf = (
  { heightFor, inputs: { first } }: IndicatorRowsChange,
  rows: RowInsertion['rows'],
  widths: readonly number[],
  least: number,
): number =>
  Math.max(
    least,
    ...rows.flatMap((texts) =>
      Object.entries(texts).map(([column, text]) => heightFor(text, widths[Number(column) - first] ?? 10)),
    ),
  );

/** A text that Excel would take for a formula or a number stays a text. */
const asText = (text: string): string => (/^[=+\-@'\d]/u.test(text) ? `'${text}` : text);

/** Passes on that nothing was changed; says so where it stopped in between. */
async function finish({ sheet }: CellRef, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const known = toProductError(error);
    throw known instanceof ProtectedSheetError ? known : new HalfDoneRowsError(sheet.name, known);
  }
}
