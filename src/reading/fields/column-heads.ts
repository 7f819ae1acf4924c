import { exact } from '../labels/field-labels';
import type { Cell, CellRow } from '../cells/sheet-cells';

/** A header with the columns below it. */
interface Head {
  readonly cell: Cell;
  /** Column after the last one it heads. */
  readonly to: number;
  /** A value was found below it. */
  taken: boolean;
}

/** Rows of headers above the one that stands over the values. */
const MAX_HEADER_ROWS = 3;

/**
 * Labels of the rows above a header that reach down to it on its left, over values of their own below it: 部门名称 │ 资金总额
 * beside 收入构成 over 财政拨款 │ 其他资金.
 *
 * @param gaveUp whether a label found nothing beside it in its own row; it is no longer taken for one then
 */
export function headsAbove(
  row: CellRow,
  next: CellRow | undefined,
  rows: readonly CellRow[],
  gaveUp: (label: Cell) => boolean,
): readonly { readonly cell: Cell; readonly to: number }[] {
  const first = row.cells[0]?.column ?? 0;
  const values = next?.cells.filter(({ column }) => column < first) ?? [];
  if (values.length === 0) return [];
  const at = rows.indexOf(row);
  const above = rows.slice(Math.max(0, at - MAX_HEADER_ROWS), Math.max(0, at)).reverse();
  return values.flatMap((value, i) => {
    const cell = above.flatMap(({ cells }) => cells.filter(({ column }) => column === value.column))[0];
    return cell && gaveUp(cell) ? [{ cell, to: values[i + 1]?.column ?? first }] : [];
  });
}

/** The headers above the rows being read, from left to right. */
export class ColumnHeads {
  #heads: Head[] = [];
  #rowsBelow = 0;

  /** The next row is read. */
  nextRow(): void {
    this.#rowsBelow += 1;
  }

  /** Takes a row of headers over; the next row stands right below it. */
  open(heads: readonly { readonly cell: Cell; readonly to: number }[]): void {
    this.#heads = heads.map(({ cell, to }) => ({ cell, to, taken: false }));
    this.#rowsBelow = 0;
  }

  /** Forgets the headers, and hands them out. */
  settle(): readonly Head[] {
    const heads = this.#heads;
    this.#heads = [];
    return heads;
  }

  /** Whether the row being read is the one right below the headers. */
  get isRightAbove(): boolean {
    return this.#rowsBelow === 1;
  }

  /** The header of a column. Forms with very many columns cost no more than others. */
  over(column: number): Head | undefined {
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#heads[middle]?.cell.column ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const head = this.#heads[low - 1];
    return head && column < head.to ? head : undefined;
  }

  /** Whether a cell stands right under the header of a field, one of several: it is its value, whatever it says. */
  holdsField({ column }: Cell): boolean {
    const head = this.isRightAbove && this.#heads.length > 1 ? this.over(column) : undefined;
    return (
      head !== undefined &&
      head.cell.column === column &&
      (exact(head.cell)?.fields.length ?? 0) > 0 &&
      (exact(head.cell)?.fundColumns.length ?? 0) === 0
    );
  }
}
