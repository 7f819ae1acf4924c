import type { CellRef, Rect, SheetRef } from '../../forms/cell';
import { withoutNoise } from '../../forms/decimal';
import type { IndicatorColumn } from '../../forms/model';
import { trimmed } from '../../forms/normalise';
import { ofText } from '../../language/of-text';
import type { CellValue, Grid } from '../grid';
import { matchLabel, type LabelMatch } from '../labels/label-matcher';
import { saidByNumber, shownText } from './shown-text';

/** A non-empty cell with the area it covers (its merge, or 1 × 1) in sheet coordinates. */
export interface Cell extends Rect {
  /** Where it stands, as provenance. */
  readonly ref: CellRef;
  /** What the cell shows, as written. */
  readonly raw: string;
  /** `raw` without outer blanks and invisible characters; of a number what it says to its last digit. */
  readonly text: string;
  /** What the cell holds, without the noise of binary arithmetic. */
  readonly value: CellValue;
  readonly numberFormat: string | undefined;
  readonly merged: boolean;
  /** What the text means where it stands as a label. */
  readonly match: LabelMatch | undefined;
}

/** One row with at least one non-empty cell, its cells from left to right. */
export class CellRow {
  /** What was found out about the row. Rows never change, and several steps ask the same of each. */
  readonly known: RowKnowledge = { titles: undefined, names: undefined, header: undefined };

  constructor(
    readonly row: number,
    readonly cells: readonly Cell[],
  ) {}
}

/** Answers about a row, undefined while nobody asked; `header` is null for a row that heads no table. */
export interface RowKnowledge {
  titles: readonly Cell[] | undefined;
  names: readonly Cell[] | undefined;
  header: readonly HeaderCell[] | null | undefined;
}

/** A header cell of an indicator table. `column` is undefined for a column outside the model. */
export interface HeaderCell {
  readonly cell: Cell;
  readonly column: IndicatorColumn | undefined;
}

/** The non-empty cells of a sheet, by row, and its merges. */
export interface SheetCells {
  readonly sheet: SheetRef;
  /** Its name, without that of its file. */
  readonly title: string;
  readonly rows: readonly CellRow[];
  /** Merge that covers a cell, if merge information was given and the merge is usable. */
  coverAt(row: number, column: number): Rect | undefined;
  readonly hasMerges: boolean;
}

/** Where a cell stands, as provenance. */
export const refOf = (sheet: SheetRef, rect: Rect): CellRef => ({
  sheet,
  row: rect.row,
  column: rect.column,
  rows: rect.rows,
  columns: rect.columns,
});

/** Column after the last one of a rectangle. */
export const rightOf = (rect: Rect): number => rect.column + rect.columns;

/** Row after the last one of a rectangle. */
export const below = (rect: Rect): number => rect.row + rect.rows;

/** What a cell shows, and what that is as a label. */
type Written = Pick<Cell, 'raw' | 'text' | 'match'>;

/** Known by its text, so that equal texts of a workbook are one string: whoever looks one up later need not compare them. */
const writtenAs = ofText((raw): Written => ({ raw, text: trimmed(raw), match: matchLabel(raw) }));

/**
 * Reads the non-empty cells out of a grid. Time is linear in the slots of the grid plus the merges: of the merges only
 * rows with content are looked at, and no more of them than the sheet has cells (a damaged file may claim anything).
 */
export function sheetCells(grid: Grid): SheetCells {
  const contentRows: number[] = [];
  let count = 0;
  const written: WrittenRow[] = [];
  for (let offset = 0; offset < grid.texts.length; offset += 1) {
    const row = writtenRow(grid, offset);
    if (row.columns.length === 0) continue;
    contentRows.push(grid.origin.row + offset);
    count += row.columns.length;
    written.push(row);
  }
  const merges = new MergeIndex(grid.merges ?? [], contentRows, count);
  const rows = written.map((row) => cellRow(grid, row, merges));
  return {
    sheet: grid.sheet,
    title: grid.title ?? grid.sheet.name,
    rows,
    coverAt: (row, column) => merges.at(row, column),
    hasMerges: merges.size > 0,
  };
}

/** What is written in a row of a grid, side by side for each cell that is not empty. */
interface WrittenRow {
  /** Rows and columns from the grid's origin. */
  readonly offset: number;
  readonly columns: readonly number[];
  readonly texts: readonly Written[];
}

function writtenRow(grid: Grid, offset: number): WrittenRow {
  const columns: number[] = [];
  const texts: Written[] = [];
  const shownTexts = grid.texts[offset] ?? [];
  const values = grid.values[offset];
  const formats = grid.numberFormats?.[offset];
  for (let index = 0; index < shownTexts.length; index += 1) {
    const value = values?.[index] ?? '';
    const shown = shownText(shownTexts[index] ?? '', value, formats?.[index]);
    if (shown === '') continue;
    // Blanks around a number are its format's: nobody typed them.
    const written = writtenAs(typeof value === 'number' ? shown.trim() : shown);
    if (written.text === '') continue;
    columns.push(index);
    texts.push(written);
  }
  return { offset, columns, texts };
}

function cellRow(grid: Grid, { offset, columns, texts }: WrittenRow, merges: MergeIndex): CellRow {
  const row = grid.origin.row + offset;
  const values = grid.values[offset];
  const formats = grid.numberFormats?.[offset];
  const cells = texts.map((written, i) => {
    const index = columns[i] ?? 0;
    const column = grid.origin.column + index;
    const merge = merges.at(row, column);
    const own = merge && merge.row === row && merge.column === column ? merge : undefined;
    const ref = { sheet: grid.sheet, row, column, rows: own?.rows ?? 1, columns: own?.columns ?? 1 };
    return cellOf(ref, written, values?.[index] ?? '', formats?.[index]);
  });
  return new CellRow(row, cells);
}

function cellOf(
  ref: CellRef,
  { raw, text, match }: Written,
  value: CellValue,
  numberFormat: string | undefined,
): Cell {
  const { row, column, rows, columns } = ref;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return {
    row,
    column,
    rows,
    columns,
    ref,
    merged: rows * columns > 1,
    raw,
    text: isNumber ? trimmed(saidByNumber(text, value, numberFormat)) : text,
    value: isNumber ? withoutNoise(value) : value,
    numberFormat,
    match,
  };
}

const byColumn = (a: Rect, b: Rect): number => a.column - b.column;
const byPlace = (a: Rect, b: Rect): number => a.row - b.row || byColumn(a, b);

/** A list in order: itself where it is, as most files write it; else a sorted copy. */
const inOrder = <T>(list: T[], compare: (a: T, b: T) => number): T[] =>
  list.every((each, i) => {
    const before = list[i - 1];
    return before === undefined || compare(before, each) <= 0;
  })
    ? list
    : [...list].sort(compare);

/** Merges by row. Overlapping and degenerate ones are dropped, the first claim to a cell wins. */
class MergeIndex {
  readonly #byRow = new Map<number, Rect[]>();
  size = 0;

  constructor(merges: readonly Rect[], contentRows: readonly number[], cellCount: number) {
    let budget = 16 * cellCount + 4096;
    const valid = merges.filter(
      ({ row, column, rows, columns }) =>
        row >= 0 &&
        column >= 0 &&
        rows >= 1 &&
        columns >= 1 &&
        rows * columns > 1 &&
        Number.isSafeInteger(rows * columns),
    );
    for (const merge of inOrder(valid, byPlace)) {
      let at = firstAtLeast(contentRows, merge.row, (row) => row);
      if (this.#taken(merge)) continue;
      this.size += 1;
      for (; at < contentRows.length && budget > 0; at += 1) {
        const row = contentRows[at] ?? 0;
        if (row >= merge.row + merge.rows) break;
        budget -= 1;
        const list = this.#byRow.get(row);
        if (list) list.push(merge);
        else this.#byRow.set(row, [merge]);
      }
      if (budget <= 0) break;
    }
    for (const [row, list] of this.#byRow) this.#byRow.set(row, inOrder(list, byColumn));
  }

  /** Whether the first row of a merge is already claimed; later rows are checked when looked up. */
  #taken(merge: Rect): boolean {
    const last = this.#byRow.get(merge.row)?.at(-1);
    return last !== undefined && last.column <= merge.column && last.column + last.columns > merge.column;
  }

  at(row: number, column: number): Rect | undefined {
    const list = this.#byRow.get(row);
    if (!list) return undefined;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.column ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const found = list[low - 1];
    return found && column < found.column + found.columns ? found : undefined;
  }
}

/** Index of the first element of an ascending list that is at least `value`. */
export function firstAtLeast<T>(list: readonly T[], value: number, of: (element: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && of(element) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
