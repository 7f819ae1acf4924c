import type { CellRef, SheetRef } from '../forms/cell';
import type { FitCorrection } from '../forms/fit-correction';
import type { FieldName, IndicatorColumn } from '../forms/model';

/** What a cell or range is bound to: a field, a numbered list of the form, or a column of its indicator table. */
export type BindTarget =
  | { readonly type: 'field'; readonly field: FieldName }
  | { readonly type: 'list'; readonly list: 'plans' | 'detailedGoals' | 'phasedPlan' }
  | { readonly type: 'column'; readonly column: IndicatorColumn };

/**
 * What the user said about the reading of a sheet and the fit of its forms, where these were wrong or unsure. Places are
 * as they are now: whoever keeps corrections keeps them in step with inserted and deleted rows. One whose place is gone
 * (`at` undefined) is kept, listed, and has no effect.
 */
export type Correction =
  | {
      readonly id: string;
      readonly type: 'bind';
      readonly target: BindTarget;
      readonly at: CellRef | undefined;
    }
  | { readonly id: string; readonly type: 'exclude-sheet'; readonly sheet: SheetRef }
  | {
      readonly id: string;
      readonly type: 'family';
      readonly sheet: SheetRef;
      /** Id of a family of `src/forms/families`: the sheet's forms are read by its definition. */
      readonly family: string;
    }
  | FitCorrection;

/** A correction of the reading. */
export type ReadingCorrection = Exclude<Correction, FitCorrection>;

/** The sheet a correction is about; undefined where its place is gone. */
export const sheetOf = (correction: Correction): SheetRef | undefined =>
  'at' in correction ? correction.at?.sheet : correction.sheet;

/** The corrections about one sheet, in their order. */
export const correctionsOn = (sheet: SheetRef, corrections: readonly Correction[]): readonly Correction[] =>
  corrections.filter((correction) => sheetOf(correction)?.id === sheet.id);

/** Whether both mean the same field, list or column. */
export const sameTarget = (a: BindTarget, b: BindTarget): boolean => targetName(a) === targetName(b);

/** A name of a target that no other target has. */
export function targetName(target: BindTarget): string {
  if (target.type === 'field') return `field/${target.field}`;
  return target.type === 'list' ? `list/${target.list}` : `column/${target.column}`;
}
