import { isInside, type CellRef, type Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';

/** What stands on the sheet of a form and belongs to none: another table, a note, a name under it. */
export interface BesideBlock {
  /** The smallest rectangle around it. */
  readonly at: CellRef;
  /** Its first text. */
  readonly text: string;
  /** Cells that show something. */
  readonly cells: number;
}

type Side = 'above' | 'left' | 'right' | 'below';

/** A cell with nothing in it that anybody sees counts as empty. */
export const NOTHING_SEEN = /^[\s\p{Cc}\p{Cf}]*$/u;

/**
 * What stands beside a form, above or below it, in pieces of neighbouring rows, from top to bottom. What lies nearer to
 * another form of the sheet is left to that one, so that nothing is named twice.
 *
 * @param others - ranges of the other forms of the sheet
 */
export function besideForm(form: Rect, others: readonly Rect[], grid: Grid): readonly BesideBlock[] {
  const open = new Map<Side, BesideBlock>();
  const blocks: BesideBlock[] = [];
  const close = (side: Side): void => {
    const block = open.get(side);
    if (block) blocks.push(block);
    open.delete(side);
  };
  for (const [y, texts] of grid.texts.entries()) {
    const row = grid.origin.row + y;
    for (const [side, { at }] of open) if (row > at.row + at.rows) close(side);
    for (const [x, text] of texts.entries()) {
      const at = { row, column: grid.origin.column + x };
      if (NOTHING_SEEN.test(text) || isInside(at, form) || others.some((other) => isInside(at, other)))
        continue;
      const own = distance(at, form);
      if (others.some((other) => isNearer(distance(at, other), own, other, form))) continue;
      const side = sideOf(at, form);
      open.set(side, grown(open.get(side), { sheet: grid.sheet, ...at, rows: 1, columns: 1 }, text));
    }
  }
  for (const side of [...open.keys()]) close(side);
  return blocks.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function sideOf({ row, column }: { readonly row: number; readonly column: number }, form: Rect): Side {
  if (row < form.row) return 'above';
  if (row >= form.row + form.rows) return 'below';
  return column < form.column ? 'left' : 'right';
}

function grown(block: BesideBlock | undefined, cell: CellRef, text: string): BesideBlock {
  if (!block) return { at: cell, text, cells: 1 };
  const { at } = block;
  const left = Math.min(at.column, cell.column);
  const right = Math.max(at.column + at.columns, cell.column + 1);
  return {
    ...block,
    at: { ...at, column: left, columns: right - left, rows: cell.row + 1 - at.row },
    cells: block.cells + 1,
  };
}

/** Rows and columns between a cell and a form. */
function distance({ row, column }: { readonly row: number; readonly column: number }, form: Rect): number {
  const gap = (at: number, first: number, count: number): number =>
    Math.max(first - at, at - (first + count - 1), 0);
  return gap(row, form.row, form.rows) + gap(column, form.column, form.columns);
}

/** Of two forms at the same distance the one that begins first has it. */
const isNearer = (theirs: number, own: number, other: Rect, form: Rect): boolean =>
  theirs < own ||
  (theirs === own && (other.row < form.row || (other.row === form.row && other.column < form.column)));
