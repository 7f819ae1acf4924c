import type { Statement } from '../language/statements';

/** Whether a number may be divided by another, or divide it: one exact number that is not repeated, scored or sampled. */
export const usable = (statement: Statement): boolean =>
  usableOfEach(statement) && statement.bases.length === 0;

/** The same of a number that is for each of something. */
export const usableOfEach = ({ amount, mode, negative, distribution }: Statement): boolean =>
  mode !== 'scoring' &&
  mode !== 'sample' &&
  !negative &&
  !distribution &&
  amount.low.eq(amount.high) &&
  amount.unit !== undefined;
