import type { CellRef, Rect, SheetRef } from '../../forms/cell';
import type { Field } from '../../forms/field';
import { refOf, type Cell } from './sheet-cells';

/** Keeps account of what the cells of a form were used for while it is being read. */
export class Draft {
  readonly labels = new Set<Cell>();
  readonly sources = new Set<Cell>();

  constructor(readonly sheet: SheetRef) {}

  /** Where something stands. Of a cell it is one object, however many fields name the cell. */
  ref(place: Rect & { readonly ref?: CellRef }): CellRef {
    return place.ref ?? refOf(this.sheet, place);
  }

  label(cell: Cell): void {
    this.labels.add(cell);
  }

  /** A value that is the whole text of a cell. */
  text(cell: Cell, label?: Cell): Field<string> {
    return this.part(cell, cell.text, label);
  }

  /** A value that is part of a cell's text. */
  part(cell: Cell, value: string, label?: Cell): Field<string> {
    this.sources.add(cell);
    if (!label) return { state: 'read', value, raw: cell.raw, at: cell.ref };
    this.labels.add(label);
    return { state: 'read', value, raw: cell.raw, at: cell.ref, label: label.ref };
  }

  blank<T>(at: Rect, label?: Cell): Field<T> {
    if (!label) return { state: 'blank', at: this.ref(at) };
    this.labels.add(label);
    return { state: 'blank', at: this.ref(at), label: label.ref };
  }
}

/** A single cell as a rectangle. */
export const single = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
