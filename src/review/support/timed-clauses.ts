import { datesIn, type DateMention } from '../../forms/parse/dates';
import { ofTextInYear } from '../../language/of-text';
import { plain } from '../../language/plain';
import { bigramsOf, longestShared, sharedBigrams } from '../../language/wording';
import { blankedFiller } from '../../language/lexicon/filler';
import type { ReadField } from './evidence';

/** Characters two clauses must share, in one run, to be about the same work. */
const SAME_WORK = 4;

/** A clause that names one time finer than a year, with its wording freed of filler. */
export interface TimedClause {
  readonly field: ReadField<string>;
  readonly words: string;
  readonly date: DateMention;
}

/** The clauses of a text that say when; a clause with several times says nothing certain. */
export const timedClauses = (field: ReadField<string>, year: number | undefined): readonly TimedClause[] => {
  const clauses = clausesOf(field.value, year);
  return clauses.length === 0 ? NONE : clauses.map(({ words, date }) => ({ field, words, date }));
};
const NONE: readonly TimedClause[] = [];

const clausesOf = ofTextInYear((text, year): readonly Omit<TimedClause, 'field'>[] => {
  if (datesIn(text, year).length === 0) return [];
  return plain(text)
    .split(/[,，。;；\n]/u)
    .flatMap((clause) => {
      const [date, ...more] = datesIn(clause, year).filter(({ wholeYear }) => !wholeYear);
      if (!date || more.length > 0) return [];
      return [{ words: blankedFiller(clause.replace(date.written, ' ')), date }];
    });
});

/** Whether two wordings share a run long enough to be about the same work. */
export const sameWork = (one: string, other: string): boolean =>
  sharedBigrams(bigramsOf(one), bigramsOf(other)) >= SAME_WORK - 1 &&
  longestShared(one, other).replaceAll(/\s/gu, '').length >= SAME_WORK;
