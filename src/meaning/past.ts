import { TOLD_OF_PAST } from '../language/lexicon/modes';
import { understand } from '../language/statements';

/** Whether the clause around a place of a text tells what was done before, and promises nothing: 在2024年完成普查的基础上. */
export function tellsOfThePast(written: string, place: number): boolean {
  const { clauses } = understand(written, undefined);
  const clause = clauses.find(({ start, end }) => place >= start && place < end);
  return clause !== undefined && TOLD_OF_PAST.test(clause.text);
}
