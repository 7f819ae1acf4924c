import type { Grid } from '../reading/grid';
import type { Fix, LeftCell, ReasonToLeave } from '../review/finding';
import { placeName } from '../review/support/evidence';
import { LEFT_TEXTS, SESSION_TEXTS } from '../texts/session-texts';
import type { Text } from '../texts/text';
import type { FixOutcome, WrittenCell } from './port/workbook-host';
import type { DoneNotice, Notice } from './session-state';

/** Cells that fixes have written, for as long as they hold it: so long it can be taken back. */
export interface FixedCells {
  readonly written: readonly WrittenCell[];
  /** Extent of each sheet concerned when it was read after the fix: rows or columns that come or go move the cells. */
  readonly extents: ReadonlyMap<string, string>;
}

/** Cells that were just written, to be looked up in the pictures taken afterwards. */
export const fixedCells = (
  written: readonly WrittenCell[],
  gridOf: (sheet: string) => Grid | undefined,
): FixedCells | undefined => {
  const sheets = [...new Set(written.map(({ at }) => at.sheet.id))];
  const extents = new Map(sheets.map((id) => [id, extentOf(gridOf(id))]));
  return stillFixed({ written, extents }, gridOf);
};

/** The cells that still hold what the fix wrote; undefined where none does. */
export function stillFixed(
  fixed: FixedCells | undefined,
  gridOf: (sheet: string) => Grid | undefined,
): FixedCells | undefined {
  if (!fixed) return undefined;
  const { written, extents } = fixed;
  const held = written.filter((cell) => {
    const grid = gridOf(cell.at.sheet.id);
    return grid && extents.get(cell.at.sheet.id) === extentOf(grid) && holds(grid, cell);
  });
  if (held.length === written.length) return fixed;
  return held.length > 0 ? { written: held, extents } : undefined;
}

const extentOf = (grid: Grid | undefined): string =>
  grid ? [grid.origin.row, grid.origin.column, grid.values.length, grid.values[0]?.length].join() : '';

function holds(grid: Grid, { at, after }: WrittenCell): boolean {
  const [row, column] = [at.row - grid.origin.row, at.column - grid.origin.column];
  const value = grid.values[row]?.[column] ?? '';
  const formula = grid.formulas?.[row]?.[column] ?? '';
  return after.isText || typeof after.content !== 'string'
    ? value === after.content
    : formula === after.content;
}

/** What happened to fixes: cells that two of them want differently, and cells that were left, are named. */
export function fixNotice(
  asked: number,
  conflicting: readonly Fix[],
  { written, left }: FixOutcome,
): DoneNotice {
  const done =
    written.length === 0
      ? SESSION_TEXTS.nothingFixed
      : asked === 1
        ? SESSION_TEXTS.fixed
        : SESSION_TEXTS.fixedSeveral(asked - conflicting.length, written.length);
  const clashes = conflicting.flatMap(({ edits }) => edits.map(({ at }) => placeName(at)));
  const texts = [
    done,
    ...(clashes.length > 0 ? [SESSION_TEXTS.fixesDisagree([...new Set(clashes)])] : []),
    ...leftTexts(left),
  ];
  return texts.length === 1 && written.length > 0
    ? { type: 'done', text: done }
    : { type: 'warning', text: joined(texts) };
}

/** What happened to a fix that was taken back. */
export function takenBackNotice({ written }: FixedCells, left: readonly LeftCell[]): Notice {
  if (left.length === 0) return { type: 'done', text: SESSION_TEXTS.takenBack };
  const done = left.length < written.length ? SESSION_TEXTS.takenBack : SESSION_TEXTS.nothingFixed;
  return { type: 'warning', text: joined([done, ...leftTexts(left)]) };
}

const REASONS: readonly ReasonToLeave[] = ['formula', 'number', 'rich-text', 'changed'];

/** Which cells were left, by the reason. */
export const leftTexts = (left: readonly LeftCell[]): readonly Text[] =>
  REASONS.flatMap((reason) => {
    const cells = left.filter((cell) => cell.reason === reason).map(({ at }) => placeName(at));
    return cells.length > 0 ? [LEFT_TEXTS[reason](cells)] : [];
  });

const joined = (texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join(''),
  en: texts.map(({ en }) => en).join(' '),
});
