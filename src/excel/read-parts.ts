import type { Rect, SheetRef } from '../forms/cell';
import { rectAddress } from '../forms/cell';
import type { CellValue } from '../reading/grid';
import { PayloadTooLargeError } from '../session/port/host-errors';
import { toProductError } from './errors';

/**
 * The corner of a sheet that is asked for in the first request. It is far larger than any form, and it bounds the
 * answer: the used range itself can be a million rows for one stray cell, and asking for it whole fails.
 */
export const FIRST_WINDOW: Rect = { row: 0, column: 0, rows: 1000, columns: 64 };

/** One piece of a sheet to be read. */
export interface Part {
  readonly sheet: string;
  readonly rect: Rect;
}

/** A piece that was read: where it stands and what its cells hold; all matrices have the shape of `rect`. */
export interface Cells {
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What a request brought for one part. Without `sheet` the sheet is gone, without `used` it is empty. */
export interface PartAnswer {
  readonly sheet?: SheetRef & { readonly visible: boolean };
  /** The sheet's used range (cells with content), however far it goes. */
  readonly used?: Rect;
  /** The cells inside both the part and the used range, cut up if they were too much for one answer. */
  readonly cells: readonly Cells[];
}

/**
 * Reads parts in one sync, and in more where Excel says that request or answer is too large: then fewer parts per sync,
 * then smaller parts. Reads only. Ranges are not kept beyond the sync, which saves the request that would release them.
 *
 * @param alsoLoad called before the sync, to ask for something else in the same request.
 * @throws {PayloadTooLargeError} when a single cell is too large.
 */
export async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  alsoLoad: () => void = () => undefined,
): Promise<PartAnswer[]> {
  const requests = parts.map((part) => request(context, part));
  alsoLoad();
  try {
    await context.sync();
    return requests.map(answerTo);
  } catch (thrown) {
    const error = toProductError(thrown);
    if (!(error instanceof PayloadTooLargeError)) throw error;
    return readInHalves(context, parts, error, alsoLoad);
  }
}

interface Request {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly range: Excel.Range;
}

/** Puts one part into the batch. */
function request(context: Excel.RequestContext, { sheet: id, rect }: Part): Request {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const range = used.getIntersectionOrNullObject(rectAddress(rect)).untrack();
  range.load('rowIndex,columnIndex,values,text,formulas,numberFormat');
  return { sheet, used, range };
}

/** Takes the answer to one part out after the sync. */
function answerTo({ sheet, used, range }: Request): PartAnswer {
  if (sheet.isNullObject) return { cells: [] };
  const ref = { id: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible' };
  if (used.isNullObject) return { sheet: ref, cells: [] };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    sheet: ref,
    used: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
    cells: range.isNullObject ? [] : [cellsOf(range)],
  };
}

function cellsOf(range: Excel.Range): Cells {
  // Office.js types say matrices, but null stands for "too much to hand over" (office-js: performance limits).
  const matrices: readonly unknown[] = [range.values, range.text, range.formulas, range.numberFormat];
  if (matrices.some((matrix) => !Array.isArray(matrix))) throw new PayloadTooLargeError();
  const values = range.values as CellValue[][];
  return {
    rect: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: values.length,
      columns: values[0]?.length ?? 0,
    },
    values,
    texts: range.text,
    // Office.js hands back the value where there is no formula; a formula always begins with =.
    formulas: range.formulas.map((row: unknown[]) => row.map((formula) => String(formula))),
    numberFormats: range.numberFormat as string[][],
  };
}

async function readInHalves(
  context: Excel.RequestContext,
  parts: readonly Part[],
  error: PayloadTooLargeError,
  alsoLoad: () => void,
): Promise<PartAnswer[]> {
  const [only] = parts;
  if (only && parts.length === 1) {
    const halves = halvesOf(only.rect);
    if (!halves) throw error;
    const answers: PartAnswer[] = [];
    for (const [index, rect] of halves.entries())
      answers.push(...(await readParts(context, [{ ...only, rect }], index === 0 ? alsoLoad : undefined)));
    return [{ ...answers[0], cells: answers.flatMap((answer) => answer.cells) }];
  }
  const middle = Math.ceil(parts.length / 2);
  const first = await readParts(context, parts.slice(0, middle), alsoLoad);
  return [...first, ...(await readParts(context, parts.slice(middle)))];
}

function halvesOf(rect: Rect): readonly [Rect, Rect] | undefined {
  if (rect.rows > 1) {
    const rows = Math.ceil(rect.rows / 2);
    return [
      { ...rect, rows },
      { ...rect, row: rect.row + rows, rows: rect.rows - rows },
    ];
  }
  if (rect.columns > 1) {
    const columns = Math.ceil(rect.columns / 2);
    return [
      { ...rect, columns },
      { ...rect, column: rect.column + columns, columns: rect.columns - columns },
    ];
  }
  return undefined;
}
