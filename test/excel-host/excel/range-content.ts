import type { Json } from '../batch/protocol';
import type { Scalar } from '../batch/service-class';
import { itemNotFound } from '../batch/host-error';
import type { Area } from '../grid/area';
import type { CellContent, CellEntry } from '../grid/grid';
import type { RangeState } from './book';
import { entryOfJson, matrixFor } from './cell-input';
import { asText } from './json';

/** Where the range stands; refuses when its sheet or its cells are gone. */
export function areaOf(range: RangeState): Area {
  range.book.sheet(range.sheetId);
  if (!range.area) throw itemNotFound();
  return range.area;
}

/** The common value, or null where there are several. */
export function uniform<T extends Json>(count: number, value: (index: number) => T): T | null {
  const first = value(0);
  for (let i = 1; i < count; i++) if (value(i) !== first) return null;
  return first;
}

/** More cells than the API hands out at once: Excel answers null (documented for unbounded ranges). */
const READ_LIMIT_CELLS = 5_000_000;

function contents(range: RangeState, pick: (cell: CellContent) => Json): Json {
  const area = areaOf(range);
  if (area.rows * area.columns > READ_LIMIT_CELLS) return null;
  return range.book.grid.cells.read(range.sheetId, area).map((row) => row.map(pick));
}

/** Writes values or formulas. */
function enter(range: RangeState, value: Json): void {
  const area = areaOf(range);
  const matrix = matrixFor(value, area);
  const { book, sheetId } = range;
  book.assertWritable(sheetId, area);
  const now = book.grid.cells.read(sheetId, area);
  const entries: (CellEntry | undefined)[][] = matrix.map((row, i) =>
    row.map((each, j) => entryOfJson(each, now[i]?.[j]?.format ?? 'General')),
  );
  book.grid.cells.write(sheetId, area, entries);
}

/** Excel's names for what a cell holds. */
export const VALUE_TYPES = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  truth: 'Boolean',
  error: 'Error',
} as const;

/** The properties of a range that are matrices: one element for each cell. */
export const contentScalars: { readonly [name: string]: Scalar<RangeState> } = {
  Values: { get: (range) => contents(range, (cell) => cell.value), set: enter },
  Formulas: { get: (range) => contents(range, (cell) => cell.formula ?? cell.value), set: enter },
  FormulasLocal: { get: (range) => contents(range, (cell) => cell.formula ?? cell.value), set: enter },
  Text: { get: (range) => contents(range, (cell) => cell.text) },
  ValueTypes: { get: (range) => contents(range, (cell) => VALUE_TYPES[cell.kind]) },
  NumberFormat: {
    get: (range) => contents(range, (cell) => cell.format),
    set: (range, value) => {
      const area = areaOf(range);
      range.book.assertFormattable(range.sheetId);
      if (!Array.isArray(value)) {
        const pattern = asText(value);
        range.book.grid.cells.restyle(range.sheetId, area, () => ({ n: { pattern } }));
        return;
      }
      const matrix = matrixFor(value, area);
      range.book.grid.cells.restyle(range.sheetId, area, (row, column) => {
        const format = matrix[row - area.row]?.[column - area.column] ?? null;
        return format === null ? undefined : { n: { pattern: asText(format) } };
      });
    },
  },
};
