import type { Rect } from '../../forms/cell';
import { rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';
import { exact, isBodyLabel } from '../labels/field-labels';
import { isEntryMark } from '../labels/inline';

/** A row of a list: its number or name, the cell of its text, and what else stands in it. */
export interface ListEntry {
  readonly mark: Cell | undefined;
  /** Undefined where the place is blank. */
  readonly cell: Cell | undefined;
  readonly place: Rect;
  readonly others: readonly Cell[];
}

/** The cells of a row, from the given one on, as an entry of a list; undefined where the row begins something else. */
export function listEntry(row: CellRow, from: number, sheet: SheetCells): ListEntry | undefined {
  const cells = row.cells.slice(from);
  const [first] = cells;
  if (!first || (from === 0 && isOtherLabel(first))) return undefined;
  const mark =
    isEntryMark(first.text) && (cells.length > 1 || from === 0 || !/^\d{4}/u.test(first.text))
      ? first
      : undefined;
  const texts = mark ? cells.slice(1) : cells;
  const cell = texts.reduce<Cell | undefined>(
    (best, each) => (!best || each.text.length > best.text.length ? each : best),
    undefined,
  );
  const right = { row: row.row, column: rightOf(first), rows: 1, columns: 1 };
  const place = cell ?? sheet.coverAt(right.row, right.column) ?? right;
  return { mark, cell, place, others: texts.filter((text) => text !== cell) };
}

/** A label of the body, which ends the list. */
function isOtherLabel(cell: Cell): boolean {
  const label = exact(cell);
  return (
    label !== undefined &&
    isBodyLabel(label) &&
    !isEntryMark(cell.text) &&
    (label.fields.length > 0 || label.sections.length > 0)
  );
}
