import type { CellPosition, Rect } from '../../forms/cell';
import type { Form, UnreadWhy } from '../../forms/model';
import { isFooter, isNote } from './footer';
import { isAside } from './title';
import {
  below,
  firstAtLeast,
  refOf,
  rightOf,
  type Cell,
  type CellRow,
  type SheetCells,
} from '../cells/sheet-cells';

const OUTSIDE: UnreadWhy = { cause: 'outside', candidates: [] };

/** How often the rows of a form are gone through for what touches it: every jag of a border to the left costs one. */
const MAX_PASSES = 8;

/**
 * The forms of a sheet with what touches them: whatever stands inside or directly beside a form belongs to it, as a line
 * that forms print around their tables (notes, signatures, 附件1) or as a cell that was not read. So nothing beside a
 * form is lost without a word. No form grows into another.
 */
export function withSurroundings(forms: readonly Form[], { rows }: SheetCells): readonly Form[] {
  const taken = forms.map(({ range }) => range);
  return forms.map((form, i) => {
    // Beside most forms stands nothing: then the others are not asked for.
    let known: readonly Rect[] | undefined;
    const others = (): readonly Rect[] => (known ??= taken.filter((_, other) => other !== i));
    const range = grown(form.range, rows, others);
    if (range === form.range) return form;
    taken[i] = range;
    const added = cellsBetween(form.range, range, rows, others);
    const printed = printedAround(added);
    const byPlace = (a: CellPosition, b: CellPosition): number => a.row - b.row || a.column - b.column;
    return {
      ...form,
      range,
      labels: [
        ...form.labels,
        ...added
          .filter((cell) => printed.has(cell))
          .map((cell) => ({ ...refOf(form.sheet, cell), text: cell.text })),
      ],
      unread: [
        ...form.unread,
        ...added
          .filter((cell) => !printed.has(cell))
          .map((cell) => ({ at: refOf(form.sheet, cell), text: cell.text, why: OUTSIDE })),
      ].sort((a, b) => byPlace(a.at, b.at)),
    };
  });
}

/** The smallest rectangle over a range and all that touches it, step by step; the range itself where nothing does. */
function grown(range: Rect, rows: readonly CellRow[], others: () => readonly Rect[]): Rect {
  let wide = range;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = wide;
    for (let i = firstRow(rows, wide.row - 1); i < rows.length; i += 1) {
      const row = rows[i];
      if (!row || row.row > below(wide)) break;
      const top = wide.row;
      for (const cell of touching(row, wide)) wide = joined(wide, cell, others);
      // What was found above has rows above it in turn.
      if (wide.row < top) i = Math.max(-1, i - 2);
    }
    if (wide === before) break;
  }
  return wide;
}

const firstRow = (rows: readonly CellRow[], row: number): number =>
  firstAtLeast(rows, row, (each) => each.row);

/** Cells of a row that stand outside of a range and beside it. The row is one of its own, or next to them. */
function touching({ row, cells }: CellRow, range: Rect): readonly Cell[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return [];
  const within = row >= range.row && row < below(range);
  if (within && first.column >= range.column && last.column < rightOf(range)) return [];
  return cells.filter(
    (cell) =>
      cell.column <= rightOf(range) &&
      rightOf(cell) >= range.column &&
      !(within && cell.column >= range.column && cell.column < rightOf(range)),
  );
}

/** The range with a cell, as far as it does not reach into another form. */
function joined(range: Rect, cell: Cell, others: () => readonly Rect[]): Rect {
  for (const added of [cell, { row: cell.row, column: cell.column, rows: 1, columns: 1 }]) {
    const next = union(range, added);
    if (!others().some((other) => overlap(other, next))) return next;
  }
  return range;
}

function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(below(a), below(b)) - row,
    columns: Math.max(rightOf(a), rightOf(b)) - column,
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < below(b) && b.row < below(a) && a.column < rightOf(b) && b.column < rightOf(a);

const covers = (outer: Rect, { row, column }: CellPosition): boolean =>
  row >= outer.row && row < below(outer) && column >= outer.column && column < rightOf(outer);

/** The cells that a range gained, row by row. */
function cellsBetween(
  before: Rect,
  after: Rect,
  rows: readonly CellRow[],
  others: () => readonly Rect[],
): readonly Cell[] {
  const found: Cell[] = [];
  for (let i = firstRow(rows, after.row); i < rows.length; i += 1) {
    const row = rows[i];
    if (!row || row.row >= below(after)) break;
    for (const cell of row.cells)
      if (covers(after, cell) && !covers(before, cell) && !others().some((other) => covers(other, cell)))
        found.push(cell);
  }
  return found;
}

/**
 * Of the cells around a table those that forms print there: attachment numbers, signature lines with their labels, and
 * the lines of notes. What is written behind such a label stays among what was not read.
 */
function printedAround(cells: readonly Cell[]): ReadonlySet<Cell> {
  const printed = new Set<Cell>();
  const counts = new Map<number, number>();
  const signed = new Set<number>();
  for (const cell of cells) {
    counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
    if (isFooter(cell)) signed.add(cell.row);
  }
  let noted: number | undefined;
  for (const cell of cells) {
    const goesOn = noted !== undefined && cell.row - noted === 1 && counts.get(cell.row) === 1;
    if (isNote(cell) || goesOn) noted = cell.row;
    const asks = signed.has(cell.row) && cell.match?.quality === 'exact' && cell.match.label.colon;
    if (goesOn || asks || isFooter(cell) || isAside(cell.text)) printed.add(cell);
  }
  return printed;
}
