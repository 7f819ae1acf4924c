import type { Rect, SheetRef } from '../forms/cell';
import type { CellValue, Grid } from '../reading/grid';
import { CancelledError } from '../session/port/host-errors';
import type { ScanOptions } from '../session/port/workbook-host';
import { bounding, intersection } from './ranges';
import { FIRST_WINDOW, readParts, type Cells, type Part, type PartAnswer } from './read-parts';

/**
 * Forms end long before: of a sheet that goes on beyond these rows, only the first window is read, and what else is asked
 * for; what lies beyond these columns is not read. The grid says so.
 */
const FARTHEST = { rows: 5000, columns: 256 };
/** Cells per request after the first: 1 to 2 MB of answer, well below the 5 MB of Excel on the web. */
const CELLS_PER_REQUEST = 24_000;
/**
 * The same where so many requests do not do: office.js handles an answer in one piece, which keeps clicks waiting, and in a
 * long scan one request more matters little.
 */
const CELLS_OF_MANY = 12_000;
const FEW_REQUESTS = 4;
/** Sheets in the first request, whose sizes are not known yet: an ordinary workbook needs no second one. */
const FIRST_SHEETS = 32;
const MOST_SHEETS = 100;

/** How to read many sheets. */
export interface ReadOptions extends Pick<ScanOptions, 'signal' | 'onProgress' | 'farParts'> {
  /** Called before the first sync, to ask for something else in the same request. */
  readonly alsoLoad?: () => void;
}

/**
 * Pictures of the sheets that still exist, in the order asked for. An ordinary workbook takes one sync; a large one is
 * read in slices, of which the next one is asked for before anything else is done. Reads only.
 *
 * @throws {CancelledError} when the signal is aborted between two slices.
 */
export async function readGrids(
  context: Excel.RequestContext,
  ids: readonly string[],
  { signal, onProgress, farParts, alsoLoad }: ReadOptions = {},
): Promise<Grid[]> {
  const grids: Grid[] = [];
  const ask = (first: number, end: number): Promise<PartAnswer[]> =>
    readParts(
      context,
      ids.slice(first, end).map((sheet): Part => ({ sheet, rect: FIRST_WINDOW })),
      first === 0 ? alsoLoad : undefined,
    );
  let end = FIRST_SHEETS;
  let asked: Promise<PartAnswer[]> | undefined = ask(0, end);
  while (asked) {
    const slice: Grid[] = [];
    for (const answer of await asked) {
      const grid = await gridOf(context, answer, farParts);
      if (grid) slice.push(grid);
    }
    grids.push(...slice);
    if (signal?.aborted) throw new CancelledError({ cause: signal.reason });
    const done = end;
    end += sheetsPerRequest(grids, ids.length);
    asked = done < ids.length ? ask(done, end) : undefined;
    onProgress?.(Math.min(done, ids.length), ids.length);
  }
  return grids;
}

/** So many of the sheets still to be read as make requests of bounded and about equal size, by those that were read so far. */
function sheetsPerRequest(grids: readonly Grid[], all: number): number {
  const cells = grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const cellsOf = (sheets: number): number => (sheets * cells) / (grids.length || 1);
  const rest = all - grids.length;
  const few = cellsOf(all) <= FEW_REQUESTS * CELLS_PER_REQUEST;
  const requests = Math.round(cellsOf(rest) / (few ? CELLS_PER_REQUEST : CELLS_OF_MANY));
  return Math.min(MOST_SHEETS, Math.ceil(rest / Math.max(1, requests)));
}

/** The grid of one answer; what lies outside the first window is read here, band by band. */
async function gridOf(
  context: Excel.RequestContext,
  { sheet, used, cells }: PartAnswer,
  farParts: ScanOptions['farParts'],
): Promise<Grid | undefined> {
  if (!sheet) return undefined;
  const ref: SheetRef = { id: sheet.id, name: sheet.name };
  const visibility = sheet.visible ? 'visible' : 'hidden';
  if (!used) return emptyGrid(ref, visibility);
  const near = clipped(used);
  const far = (farParts?.get(sheet.id) ?? []).flatMap((part) => intersection(part, used) ?? []);
  const area = far.reduce(bounding, near);
  const bands = [...bandsOutside(near), ...far.flatMap(bandsOf)].map((rect): Part => ({
    sheet: sheet.id,
    rect,
  }));
  const pieces = [...cells];
  for (const band of bands)
    pieces.push(...(await readParts(context, [band])).flatMap((answer) => answer.cells));
  const grid = { sheet: ref, origin: { row: area.row, column: area.column }, visibility } as const;
  const [only] = pieces;
  const cutOff =
    near.rows < used.rows || near.columns < used.columns ? ({ cutOff: true } as const) : undefined;
  if (only && pieces.length === 1 && sameShape(only.rect, area)) {
    const { values, texts, formulas, numberFormats } = only;
    return { ...grid, values, texts, formulas, numberFormats, ...cutOff };
  }
  return { ...grid, ...joined(area, pieces), ...cutOff };
}

const emptyGrid = (sheet: SheetRef, visibility: 'visible' | 'hidden'): Grid => ({
  sheet,
  visibility,
  origin: { row: 0, column: 0 },
  values: [],
  texts: [],
  formulas: [],
  numberFormats: [],
});

const sameShape = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The used range without what lies too far out. A sheet that begins too far out counts from its own corner. */
function clipped({ row, column, rows, columns }: Rect): Rect {
  const isLedger = row + rows > FARTHEST.rows;
  const within = (from: number, count: number, end: number): number =>
    Math.min(count, from < end ? end - from : end);
  return {
    row,
    column,
    rows: isLedger ? within(row, rows, FIRST_WINDOW.rows) : rows,
    columns: within(column, columns, isLedger ? FIRST_WINDOW.columns : FARTHEST.columns),
  };
}

/** The area without the first window, as bands of whole rows that fit into one request each. */
function bandsOutside(area: Rect): Rect[] {
  const bands: Rect[] = [];
  const right = area.column + area.columns;
  const bottom = area.row + area.rows;
  const addBands = (row: number, end: number, column: number): void => {
    if (column < right && row < end)
      bands.push(...bandsOf({ row, column, rows: end - row, columns: right - column }));
  };
  const windowBottom = Math.min(bottom, FIRST_WINDOW.rows);
  addBands(area.row, windowBottom, Math.max(area.column, FIRST_WINDOW.columns));
  addBands(Math.max(area.row, FIRST_WINDOW.rows), bottom, area.column);
  return bands;
}

/** The area in bands of whole rows that fit into one request each. */
function bandsOf({ row, column, rows, columns }: Rect): Rect[] {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const top = index * height;
    return { row: row + top, column, rows: Math.min(height, rows - top), columns };
  });
}

/** Rows of which nothing was read. */
const NONE: readonly never[] = [];

/** One matrix of each kind for the area, put together from pieces; rows that no piece covers hold nothing. */
export function joined(
  area: Rect,
  pieces: readonly Cells[],
): Pick<Grid, 'values' | 'texts' | 'formulas' | 'numberFormats'> {
  const matrix = <T>(
    empty: T,
    take: (piece: Cells) => readonly (readonly T[])[],
  ): readonly (readonly T[])[] => {
    const covered = new Map<number, T[]>();
    for (const piece of pieces)
      for (const [down, cells] of take(piece).entries()) {
        const at = piece.rect.row - area.row + down;
        const row = covered.get(at) ?? new Array<T>(area.columns).fill(empty);
        covered.set(at, row);
        for (const [across, cell] of cells.entries()) row[piece.rect.column - area.column + across] = cell;
      }
    return Array.from({ length: area.rows }, (_, row): readonly T[] => covered.get(row) ?? NONE);
  };
  return {
    values: matrix<CellValue>('', (piece) => piece.values),
    texts: matrix('', (piece) => piece.texts),
    formulas: matrix('', (piece) => piece.formulas),
    numberFormats: matrix('General', (piece) => piece.numberFormats),
  };
}
