import { exact } from '../labels/field-labels';
import type { Cell } from '../cells/sheet-cells';

/** A header with the columns below it. */
interface Head {
  readonly cell: Cell;
  /** Column after the last one it heads. */
  readonly to: number;
  /** A value was found below it. */
  taken: boolean;
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
