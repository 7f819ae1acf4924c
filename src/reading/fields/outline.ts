import { below, type Cell, type CellRow } from '../cells/sheet-cells';

/** Labels that can be open beside one another; forms print half as many. A row of labels without end stays cheap. */
const MAX_OUTLINE = 16;

/** A label whose rows, or what it heads, go on. */
interface Open {
  readonly cell: Cell;
  /** Row after the last one the label covers; infinite where only the next label ends it. */
  readonly until: number;
}

/** The labels that are open where rows are being read, from the outermost to the innermost. */
export class Outline {
  #open: Open[] = [];

  /** The innermost open label. */
  get innermost(): Cell | undefined {
    return this.#open.at(-1)?.cell;
  }

  /** Closes what ends before a row, or stands no further left than its first cell. */
  enter({ row }: CellRow, first: Cell): void {
    const ends = ({ cell, until }: Open): boolean => cell.column >= first.column || row >= until;
    if (this.#open.some(ends)) this.#open = this.#open.filter((open) => !ends(open));
  }

  /** Opens a label inside of those further left. */
  push(cell: Cell): void {
    const until = cell.rows > 1 ? below(cell) : Number.POSITIVE_INFINITY;
    this.#open = this.#open.filter((open) => open.cell.column < cell.column).slice(1 - MAX_OUTLINE);
    this.#open.push({ cell, until });
  }

  /** Closes the labels that only another label would end. */
  interrupt(): void {
    this.#open = this.#open.filter(({ until }) => Number.isFinite(until));
  }

  /** The open labels further left than this one. */
  around(label: Cell): readonly Cell[] {
    return this.#open
      .filter(({ cell }) => cell !== label && cell.column < label.column)
      .map(({ cell }) => cell);
  }
}
