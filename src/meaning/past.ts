import { TOLD_OF_PAST } from '../language/lexicon/modes';
import { understand } from '../language/statements';

/** Whether the clause around a place of a text tells what was done before, and promises nothing: 在2024年完成普查的基础上. */
export function tellsOfThePast(written: string, place: number): boolean {
  const { clauses } = understand(written, undefined);
  const clause = clauses.find(({ start, end }) => place >= start && place < end);
  return clause !== undefined && TOLD_OF_PAST.test(clause.text);
}

/**
 * Whether a text promises something that the time at a place of it does not govern: 建档率由2024年的91%提高到92%, 培训600人. Where the
 * time is what the text begins with, all of it is of that time.
 */
export function promisesBeside(written: string, start: number, end: number): boolean {
  const { clauses, statements } = understand(written, undefined);
  const first = clauses[0];
  if (first && start - first.start <= BEGINNING && end <= first.end) return false;
  const own = clauses.find((clause) => start >= clause.start && start < clause.end);
  return statements.some(
    ({ sentence, mode, amount }) =>
      mode === 'promise' && (sentence !== own?.sentence || amount.start < start),
  );
}
/** Signs that may stand before the time that a text begins with: 一是, 目标1：. */
const BEGINNING = 6;
