import { SHEET_SIZE } from './address';
import { columnIndex, type Rect } from './cell';

/** What a formula that is one reference points to. `area` is undefined where the cells were deleted (`#REF!`). */
export interface Reference {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly area: Rect | undefined;
}

const WITH_SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!(.+)$/su;
const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;

/**
 * Reads a formula that is one absolute or relative reference with its sheet, as a defined name holds it:
 * `='部门 整体'!$C$4:$D$5`. Undefined for anything else, also for one whose sheet is gone (`=#REF!$A$1`).
 */
export function parseReference(formula: string): Reference | undefined {
  const [, quoted, plain, local = ''] = WITH_SHEET.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined) return undefined;
  return { sheet, area: areaOf(local) };
}

function areaOf(local: string): Rect | undefined {
  const [, left, top, right = left, bottom = top] = AREA.exec(local) ?? [];
  if (left && top && right && bottom)
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  const [, from, to] = COLUMNS.exec(local) ?? [];
  if (from && to) return between(0, columnIndex(from), SHEET_SIZE.rows - 1, columnIndex(to));
  const [, first, last] = ROWS.exec(local) ?? [];
  if (first && last) return between(Number(first) - 1, 0, Number(last) - 1, SHEET_SIZE.columns - 1);
  return undefined;
}

function between(top: number, left: number, bottom: number, right: number): Rect | undefined {
  const inside = top >= 0 && left >= 0 && bottom < SHEET_SIZE.rows && right < SHEET_SIZE.columns;
  return inside && bottom >= top && right >= left
    ? { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
    : undefined;
}

const RELATIVE = /\$?\b([A-Z]{1,3})\$?(\d{1,7})\b/gu;

/** A formula with its references as distances from its own cell: filled along a row or column, all are alike. */
export const formulaShape = (formula: string, row: number, column: number): string =>
  formula.replaceAll(RELATIVE, (_reference: string, letters: string, digits: string) => {
    const distance = [Number(digits) - 1 - row, columnIndex(letters) - column];
    return `[${distance.join(',')}]`;
  });
