import type { CellRef } from './cell';

/**
 * What somebody said about the fit of goal, indicators and money, beyond or against what is derived. Places are as they
 * are now; one whose place is gone (`at` or `to` undefined) is kept, listed, and has no effect.
 *
 * - `link`, `unlink`: the work that `quote` promises in the cell `at` belongs, or does not belong, to what stands in `to`:
 *   an indicator's name, an amount, the budget of a project
 * - `no-indicator`: the work needs no indicator, for the reason given; `on` is the day, ISO 8601
 */
export type FitCorrection =
  | {
      readonly id: string;
      readonly type: 'link' | 'unlink';
      readonly at: CellRef | undefined;
      readonly quote: string;
      readonly to: CellRef | undefined;
    }
  | {
      readonly id: string;
      readonly type: 'no-indicator';
      readonly at: CellRef | undefined;
      readonly quote: string;
      readonly reason: string;
      readonly on: string;
    };

/** Types of corrections that are about the fit. */
const FIT_TYPES: ReadonlySet<string> = new Set<FitCorrection['type']>(['link', 'unlink', 'no-indicator']);

/** Whether a correction is about the fit, not about the reading. */
export const isFitCorrection = <T extends { readonly type: string }>(
  correction: T,
): correction is Extract<T, FitCorrection> => FIT_TYPES.has(correction.type);
