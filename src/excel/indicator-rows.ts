import { cellAddress, rectAddress, type CellRef, type Rect } from '../forms/cell';
import { HalfDoneRowsError, ProtectedSheetError } from '../session/port/host-errors';
import { toProductError } from './errors';
import type { IndicatorRowsChange, RowInsertion } from '../session/port/workbook-host';
import type { AddedCell } from '../writing/score-cells';
import { runExcel } from './run';
import { setValidation } from './set-validation';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** A plan's character is 7 pixels wide, a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
/** A reference to a block of the formula's own sheet: A1:B2, also with dollar signs. */
const OWN_BLOCK = /(?<![!\w.'$])(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/gu;

/** What has to be known of a form before its rows change. */
interface FormPicture {
  readonly sheet: Excel.Worksheet;
  readonly form: CellRef;
  readonly merges: readonly Rect[];
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Writes indicators into empty rows of a form and adds rows for others, each below a row of its class: class labels
 * grow with it, looks, validation and merged cells are those of the row above, sums that ended there take it in.
 * Three syncs: what is there, rows, sums.
 *
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
      const picture = await lookAt(context, form, sheet);
      const widths = columns.map(({ format }) => format.columnWidth / POINTS_PER_CHARACTER);

      for (const { row, texts } of fills)
        for (const [column, text] of Object.entries(texts))
          sheet.getCell(row, Number(column)).untrack().values = [[asText(text)]];
      const labels = new Labels(picture, inputs.first);
      for (const [index, insertion] of insertions.entries()) {
        const { cell, line } = above[index] ?? {};
        const height = heightOf(change, insertion, widths, cell?.format.rowHeight ?? 0);
        insertBelow(sheet, change, insertion, height);
        const lined = line !== undefined && String(line.style) !== 'None';
        for (const label of labels.grow(insertion)) mergeLabel(sheet, label, lined);
      }
      await finish(form, async () => {
        const added = insertions.reduce((sum, { rows }) => sum + rows.length, 0);
        const area = sheet.getRange(rectAddress({ ...form, rows: form.rows + added })).untrack();
        area.load('formulas');
        await context.sync();
        extendSums(sheet, form, area.formulas as unknown[][], change);
        await context.sync();
      });
    },
    { waitForEdit: true },
  );

/**
 * Takes an indicator row out of a form: the row is deleted, and class labels that began in it stay. The only row of a
 * class is emptied instead, so that the class is still printed.
 *
 * @returns whether the row was deleted or emptied
 * @throws {ProtectedSheetError} when the sheet may not be changed; nothing was.
 * @throws {HalfDoneRowsError} when it failed in between.
 */
export const removeIndicatorRow = ({
  form,
  row,
  inputs,
}: Pick<IndicatorRowsChange, 'form' | 'inputs'> & { readonly row: number }): Promise<'deleted' | 'emptied'> =>
  runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(form.sheet.id);
      const picture = await lookAt(context, form, sheet);
      const labels = new Labels(picture, inputs.first).at(row);
      const innermost = labels.reduce<Rect | undefined>(
        (found, label) => (found && found.column > label.column ? found : label),
        undefined,
      );
      const only = innermost?.rows === 1;
      await finish(form, async () => {
        if (only) {
          const { first: column, last } = inputs;
          const cells = { row, column, rows: 1, columns: last - column + 1 };
          sheet.getRange(rectAddress(cells)).untrack().clear('Contents');
        } else {
          sheet
            .getRange(`${row + 1}:${row + 1}`)
            .untrack()
            .delete('Up');
          for (const label of labels.filter((each) => each.row === row && each.rows > 1)) {
            const rest = { ...label, rows: label.rows - 1 };
            sheet.getCell(row, label.column).untrack().values = [[textAt(picture, label)]];
            if (rest.rows * rest.columns > 1) sheet.getRange(rectAddress(rest)).untrack().merge();
          }
        }
        await context.sync();
      });
      return only ? 'emptied' : 'deleted';
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

const textAt = ({ form, values }: FormPicture, { row, column }: Rect): string =>
  String(values[row - form.row]?.[column - form.column] ?? '');

/** The labels to the left of the indicators: merged areas, and single cells with a text. */
class Labels {
  private merges: Rect[];

  constructor(
    private readonly picture: FormPicture,
    private readonly end: number,
  ) {
    this.merges = picture.merges.filter(({ column }) => column < end);
  }

  /** The labels that a row stands under. */
  at(row: number): readonly Rect[] {
    const merged = this.merges.filter((each) => each.row <= row && row < each.row + each.rows);
    const { form } = this.picture;
    const single = Array.from({ length: this.end - form.column }, (_, index): Rect => ({
      row,
      column: form.column + index,
      rows: 1,
      columns: 1,
    })).filter(
      (cell) =>
        textAt(this.picture, cell) !== '' &&
        !merged.some(({ column, columns }) => column <= cell.column && cell.column < column + columns),
    );
    return [...merged, ...single];
  }

  /** The labels that have to be merged anew around added rows: those that ended above them. The others grow by themselves. */
  grow({ below, rows: { length } }: RowInsertion): readonly Rect[] {
    const grown = this.at(below).filter((label) => label.row + label.rows === below + 1);
    const bigger = grown.map((label) => ({ ...label, rows: label.rows + length }));
    this.merges = [
      ...this.merges
        .filter((each) => !grown.includes(each))
        .map((each) =>
          each.row <= below && below + 1 < each.row + each.rows
            ? { ...each, rows: each.rows + length }
            : each.row > below
              ? { ...each, row: each.row + length }
              : each,
        ),
      ...bigger,
    ];
    return bigger;
  }
}

function insertBelow(
  sheet: Excel.Worksheet,
  { inputs: { first, last }, cellsFor }: IndicatorRowsChange,
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
  if (lined) for (const edge of EDGES) range.format.borders.getItem(edge).style = 'Continuous';
}

/** High enough for the longest text, at least as high as the row above. */
const heightOf = (
  { heightFor, inputs: { first } }: IndicatorRowsChange,
  { rows }: RowInsertion,
  widths: readonly number[],
  least: number,
): number =>
  Math.max(
    least,
    ...rows.flatMap((texts) =>
      Object.entries(texts).map(([column, text]) => heightFor(text, widths[Number(column) - first] ?? 10)),
    ),
  );

/** Sums whose last row had rows added below it end on the last of those. */
function extendSums(
  sheet: Excel.Worksheet,
  form: CellRef,
  formulas: readonly (readonly unknown[])[],
  { insertions, inputs: { first, last } }: IndicatorRowsChange,
): void {
  const ends = new Map(
    insertions.map(({ below, rows }) => {
      const moved = insertions
        .filter((other) => other.below < below)
        .reduce((sum, other) => sum + other.rows.length, 0);
      return [below + moved + 1, rows.length] as const;
    }),
  );
  formulas.forEach((cells, down) =>
    cells.forEach((formula, across) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const extended = formula.replace(
        OWN_BLOCK,
        (block, from: string, top: string, to: string, bottom: string) => {
          const added = ends.get(Number(bottom));
          const column = columnNumber(to);
          return added === undefined || column < first || column > last
            ? block
            : `${from}${top}:${to}${Number(bottom) + added}`;
        },
      );
      if (extended === formula) return;
      const at = cellAddress({ row: form.row + down, column: form.column + across });
      sheet.getRange(at).untrack().formulas = [[extended]];
    }),
  );
}

/** Zero-based column of its letters. */
const columnNumber = (letters: string): number =>
  [...letters.replaceAll('$', '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

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
