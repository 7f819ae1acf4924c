import { rightOf, type Cell, type CellRow } from '../cells/sheet-cells';

/** From the first to the column after the last that rows fill. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}
const MIN_CAPTION_WIDTH = 3;

export function extentOf(rows: readonly CellRow[]): Extent {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const { cells } of rows) {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first) left = Math.min(left, first.column);
    if (last) right = Math.max(right, rightOf(last));
  }
  return { left, right };
}

/** A caption over the whole width of the form: right of it nothing can be filled in. */
export const spansForm = (label: Cell, { cells }: CellRow, extent: Extent): boolean =>
  cells.length === 1 &&
  label.columns >= MIN_CAPTION_WIDTH &&
  label.column <= extent.left &&
  rightOf(label) >= extent.right;
