import type * as xlsx from '@e965/xlsx';
import type { Rect } from '../forms/cell';
import type { CellValue, Grid } from '../reading/grid';
import { shownIn } from '../reading/cells/number-format';
import { LIMITS } from './limits';
import type { Unpacker } from './zip';

export interface LoadOptions {
  /** Leaves merge information out, as in the live loop of the add-in. */
  readonly merges: boolean;
  /** What unpacks faster than the library, where the host has it. */
  readonly unpacker?: Unpacker;
}

type Row = readonly (xlsx.CellObject | undefined)[];

/** A sheet as the loader hands it over with `dense`. */
export type DenseSheet = xlsx.WorkSheet & { readonly '!data'?: readonly (Row | undefined)[] };

const BLANK: readonly never[] = [];

/**
 * A grid of one sheet; its rows end at their last filled cell, so that a far-off cell costs nothing. Where the rows are so
 * long that their empty places alone would be too many, they end where forms have long ended.
 */
export function sheetGrid(
  name: string,
  sheet: DenseSheet | undefined,
  { merges }: LoadOptions,
  hidden: boolean,
): Grid {
  const data = sheet?.['!data'] ?? [];
  const values: (readonly CellValue[])[] = [];
  const texts: (readonly string[])[] = [];
  const formulas: (readonly string[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const longest = slotsOf(data) > LIMITS.slots ? LIMITS.columns : Infinity;
  for (let r = 0; r < data.length; r += 1) {
    const row = data[r];
    if (!row || row.length === 0) {
      values.push(BLANK);
      texts.push(BLANK);
      formulas.push(BLANK);
      numberFormats.push(BLANK);
      continue;
    }
    const rowValues: CellValue[] = [];
    const rowTexts: string[] = [];
    const rowFormulas: string[] = [];
    const rowFormats: string[] = [];
    const length = Math.min(row.length, longest);
    for (let c = 0; c < length; c += 1) {
      const cell = row[c];
      rowValues.push(valueOf(cell));
      rowTexts.push(textOf(cell));
      rowFormulas.push(cell?.f ? `=${cell.f}` : '');
      rowFormats.push(typeof cell?.z === 'string' ? cell.z : 'General');
    }
    values.push(rowValues);
    texts.push(rowTexts);
    formulas.push(rowFormulas);
    numberFormats.push(rowFormats);
  }
  return {
    sheet: { id: name, name },
    origin: { row: 0, column: 0 },
    values,
    texts,
    formulas,
    numberFormats,
    ...(merges && { merges: (sheet?.['!merges'] ?? []).map(rectOf) }),
    hidden: { rows: hiddenAt(sheet?.['!rows']), columns: hiddenAt(sheet?.['!cols']) },
    visibility: hidden ? 'hidden' : 'visible',
    ...(longest === LIMITS.columns && { cutOff: true }),
  };
}

/** Characters of all texts on a sheet; a text that stands in many cells counts in each of them. */
export function textLength(sheet: DenseSheet): number {
  let length = 0;
  for (const row of sheet['!data'] ?? [])
    row?.forEach((cell) => {
      if (typeof cell?.v === 'string') length += cell.v.length;
    });
  return length;
}

/** Places of all rows up to their last filled cell. */
function slotsOf(data: readonly (Row | undefined)[]): number {
  let slots = 0;
  for (let r = 0; r < data.length; r += 1) slots += data[r]?.length ?? 0;
  return slots;
}

function valueOf(cell: xlsx.CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined || cell.t === 'z') return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  return typeof cell.v === 'number' || typeof cell.v === 'boolean' ? cell.v : String(cell.v);
}

function textOf(cell: xlsx.CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.t === 'z') return '';
  if (cell.t === 's') return String(cell.v);
  if (typeof cell.v === 'number' && typeof cell.z === 'string' && NOT_OF_THE_LOADER.test(cell.z))
    return shownIn(cell.v, cell.z);
  return cell.w ?? String(cell.v);
}

/** Formats that the loader shows otherwise than Excel does: 0!.0,"万元" with its !, 0元 without quotes, General"期". */
const NOT_OF_THE_LOADER = /!|General.|[^\u0020-\u007e](?=(?:[^"]*"[^"]*")*[^"]*$)/u;

const rectOf = ({ s, e }: xlsx.Range): Rect => ({
  row: s.r,
  column: s.c,
  rows: e.r - s.r + 1,
  columns: e.c - s.c + 1,
});

const hiddenAt = (items: readonly ({ hidden?: boolean } | undefined | null)[] | undefined): number[] =>
  (items ?? []).flatMap((item, index) => (item?.hidden ? [index] : []));
