import type { Grid } from '../reading/grid';
import { stillFixed, type FixedCells } from './fixed-cells';
import type { Notice } from './session-state';

/** What a message says was done to the workbook. Undone with Ctrl+Z, or changed since, the message no longer holds. */
export type Told =
  | { readonly type: 'fix'; readonly fixed: FixedCells }
  | { readonly type: 'sheets'; readonly ids: readonly string[] }
  | { readonly type: 'marks'; readonly marks: number };

/** The workbook as it was last seen. */
interface Seen {
  gridOf(sheet: string): Grid | undefined;
  readonly marks: number;
}

/** The message, for as long as what it tells of is there. */
export const stillTold = (notice: Notice | undefined, seen: Seen): Notice | undefined =>
  notice?.type === 'error' || !notice?.told || holds(notice.told, seen) ? notice : undefined;

function holds(told: Told, { gridOf, marks }: Seen): boolean {
  switch (told.type) {
    case 'fix':
      return stillFixed(told.fixed, gridOf) !== undefined;
    case 'sheets':
      return told.ids.some((id) => gridOf(id) !== undefined);
    case 'marks':
      return told.marks === marks;
  }
}
