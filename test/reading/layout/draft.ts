import type { FormKind } from '../../../src/forms/model';
import type { CellValue } from '../../../src/reading/grid';

/** What one cell holds and shows. */
export interface CellContent {
  readonly value: CellValue;
  /** What Excel shows. */
  readonly text: string;
  readonly format: string;
  readonly formula?: string;
}

/** A plain text cell. */
export const textCell = (text: string): CellContent => ({ value: text, text, format: 'General' });

/** A number cell with the way it is shown. */
export const numberCell = (value: number, text = String(value), format = 'General'): CellContent => ({
  value,
  text,
  format,
});

/** A field that a box is the source of. `row` is the logical row it belongs to, where a box may be split per row. */
export interface Binding {
  readonly key: string;
  readonly value: string | number | null;
  readonly row?: number;
  readonly accept?: readonly string[];
  readonly canonical?: string;
  readonly unscored?: boolean;
}

/** What a box is for; splitting and repeating depend on it. */
export type BoxRole = 'title' | 'section' | 'label' | 'header' | 'level' | 'value' | 'note';

/** A (mergeable) area of the form in logical coordinates. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly cell: CellContent;
  readonly role: BoxRole;
  readonly bindings: readonly Binding[];
}

/** One form before it is placed on a sheet. */
export interface FormDraft {
  readonly form: FormKind;
  readonly family: string;
  readonly boxes: readonly Box[];
  /** Header rows and body rows of the indicator table, for page breaks; first row and count. */
  readonly indicatorHeader?: { readonly row: number; readonly rows: number };
  readonly indicatorBody?: { readonly row: number; readonly rows: number };
}

/** Collects the boxes of a form. */
export class BoxList {
  readonly boxes: Box[] = [];

  put(
    at: { row: number; column: number; rows?: number; columns?: number },
    role: BoxRole,
    cell: CellContent | string,
    bindings: readonly Binding[] = [],
  ): void {
    const content = typeof cell === 'string' ? textCell(cell) : cell;
    this.boxes.push({
      row: at.row,
      column: at.column,
      rows: at.rows ?? 1,
      columns: at.columns ?? 1,
      role,
      cell: content,
      bindings,
    });
  }
}
