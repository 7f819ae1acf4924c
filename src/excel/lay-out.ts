import type { Rect } from '../forms/cell';
import type { PlanCell, PlanValidation } from '../writing/sheet-plan';
import { blocksOf } from './blocks';
import type { PlanSlice } from './plan-slices';
import { at, mergedIn, runs, together } from './ranges';
import { POINTS_PER_CHARACTER } from './print-set-up';
import { setLooks } from './set-looks';
import { setValidation } from './set-validation';

/**
 * Puts a slice of a plan into the batch, all but the print set-up: merged areas before looks, which merging can lose,
 * and sizes and looks before the contents, so that Excel fits and draws each row once; cells of one look, one line or
 * one validation together. What holds for the sheet goes with its first rows.
 */
export function layOut(sheet: Excel.Worksheet, slice: PlanSlice): void {
  setSizes(sheet, slice);
  for (const rect of mergedIn(slice)) at(sheet, rect).merge();
  setLooks(sheet, slice);
  setContents(sheet, slice);
  for (const [validation, rects] of alike(slice.validations))
    for (const range of together(sheet, blocksOf(rects))) setValidation(range, validation);
}

/** Equal neighbours share one call. */
function setSizes(sheet: Excel.Worksheet, { plan, block, rowHeights }: PlanSlice): void {
  if (block.row === 0)
    for (const { first, count, value } of runs(plan.columnWidths))
      at(sheet, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth =
        value * POINTS_PER_CHARACTER;
  for (const { first, count, value } of runs(rowHeights))
    at(sheet, { row: block.row + first, column: 0, rows: count, columns: 1 }).format.rowHeight = value;
}

/**
 * Number formats first, then contents, each as one matrix: a cell formatted as text keeps what begins with = + - or @
 * as text.
 */
function setContents(sheet: Excel.Worksheet, { block, cells }: PlanSlice): void {
  const contents = matrix<string | number>(block, '');
  const formats = matrix(block, 'General');
  for (const { rect, content, numberFormat } of cells) {
    const isText = content.type === 'text';
    const row = rect.row - block.row;
    for (let down = 0; down < rect.rows; down += 1)
      for (let across = 0; across < rect.columns; across += 1)
        set(formats, row + down, rect.column + across, isText ? '@' : (numberFormat ?? 'General'));
    set(contents, row, rect.column, written(content));
  }
  const area = at(sheet, block);
  area.numberFormat = formats;
  area.formulas = contents;
}

const matrix = <T>({ rows, columns }: Rect, fill: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(fill));

function set<T>(target: T[][], row: number, column: number, value: T): void {
  const cells = target[row];
  if (cells) cells[column] = value;
}

function written(content: PlanCell['content']): string | number {
  switch (content.type) {
    case 'text':
      // Of an apostrophe at the beginning Excel takes the first one away.
      return content.text.startsWith("'") ? `'${content.text}` : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return `=${content.formula}`;
    case 'blank':
      return '';
  }
}

/** Validations that only differ in their cells, together. */
function alike(validations: readonly PlanValidation[]): Iterable<readonly [PlanValidation, readonly Rect[]]> {
  const groups = new Map<string, [PlanValidation, Rect[]]>();
  for (const validation of validations) {
    const { rect, ...rest } = validation;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group) group[1].push(rect);
    else groups.set(key, [validation, [rect]]);
  }
  return groups.values();
}
