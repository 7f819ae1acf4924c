import type { Clause } from '../language/statements';
import type { Time } from '../language/times';

/** Days beyond which a year that only one of two times names may be another one. */
export const WITHIN_A_YEAR = 300;

/** The times at which what a clause promises is done: none of the past, none that recurs, no whole year. */
export const datedTimes = ({ times, mode, negative }: Clause): readonly Time[] =>
  mode === 'promise' && !negative
    ? times.filter(({ kind, wholeYear, past }) => kind !== 'recurring' && !wholeYear && !past)
    : [];

/** The words of a clause without its times. */
export const wordsOf = (clause: Clause): string => {
  let words = clause.text;
  for (const { written } of clause.times) words = words.replace(written, '');
  return words;
};
