import type { IRange } from '@univerjs/core';
import { formatA1, parseA1 } from '../grid/a1';
import { lastColumn, lastRow, type Area } from '../grid/area';

export const rangeOfArea = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
});

export const areaOfRange = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** `A1:B2 D4` of the file. Parts that are no address are left out. */
export const rangesOfRef = (ref: string): IRange[] =>
  ref
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const area = parseA1(part);
      return area ? [rangeOfArea(area)] : [];
    });

export const refOfRanges = (ranges: readonly IRange[]): string =>
  ranges.map((range) => formatA1(areaOfRange(range))).join(' ');

/** A set of cells as few rectangles: runs down each column, joined with equal runs of the next column. */
export function coveringAreas(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, number>();
  const joined: Area[] = [];
  for (const run of runs) {
    const span = `${run.row}+${run.rows}`;
    const at = open.get(span);
    const left = at === undefined ? undefined : joined[at];
    if (at !== undefined && left && left.column + left.columns === run.column)
      joined[at] = { ...left, columns: left.columns + 1 };
    else open.set(span, joined.push(run) - 1);
  }
  return joined;
}
