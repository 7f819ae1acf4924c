import type { CellRef } from './cell';

/**
 * A value and where it was read. Missing is a state of its own, never a bare null.
 *
 * - `read`: the value, `raw` what the cell shows, `at` its cell, `label` the cell that named it.
 * - `blank`: the place exists and is empty (or holds only blanks).
 * - `absent`: this form has no such place.
 * - `ambiguous`: several places claim to be it; the reader does not choose.
 */
export type Field<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      readonly raw: string;
      readonly at: CellRef;
      readonly label?: CellRef;
    }
  | { readonly state: 'blank'; readonly at: CellRef; readonly label?: CellRef }
  | { readonly state: 'absent' }
  | { readonly state: 'ambiguous'; readonly candidates: readonly CellRef[] };

/** The state of a field that the form has no place for. */
export const ABSENT = { state: 'absent' } as const;

/** The value of a field that was read, otherwise undefined. */
export const valueOf = <T>(field: Field<T>): T | undefined =>
  field.state === 'read' ? field.value : undefined;

/** Whether a field has exactly one place, read or blank. */
export const hasPlace = <T>(field: Field<T>): field is Extract<Field<T>, { readonly at: CellRef }> =>
  field.state === 'read' || field.state === 'blank';

/** The cell that named a field. */
export const labelPlaceOf = (field: Field<unknown>): CellRef | undefined =>
  hasPlace(field) ? field.label : undefined;

/** The cell of a field that has exactly one place. */
export const placeOf = (field: Field<unknown>): CellRef | undefined =>
  hasPlace(field) ? field.at : undefined;
