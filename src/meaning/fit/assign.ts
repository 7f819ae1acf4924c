import type { Statement } from '../../language/statements';
import { ENOUGH, type Pairing } from './evidence';
import { ofGoals, type WorkItem } from './items';
import type { Measure } from './measures';

const cellOf = ({ item: { field } }: Pairing): string => `${field.at.row}:${field.at.column}`;

/** What is taken already while counts are assigned. */
interface Taken {
  readonly numbers: Map<Statement, Measure>;
  /** The strongest evidence so far for each item. */
  readonly items: Map<WorkItem, number>;
  /** The most words so far that an item shares with each indicator. */
  readonly words: Map<Measure, number>;
  readonly texts: Map<Measure, Map<string, Pairing>>;
}

/** Counts and items, the strongest evidence first: a number that one indicator asks for is no other's. */
export function assigned(pairs: readonly Pairing[]): readonly Pairing[] {
  const order = pairs.filter(({ worth }) => worth >= ENOUGH.quantity).sort((a, b) => b.worth - a.worth);
  const taken: Taken = { numbers: new Map(), items: new Map(), words: new Map(), texts: new Map() };
  return order.filter((pairing) => {
    if (isTaken(pairing, taken)) return false;
    take(pairing, taken);
    return true;
  });
}

/** The indicator asks for the item's very number, or one that is hardly the same by chance. */
const isExact = ({ number }: Pairing): boolean => number.worth >= EXACT;
const EXACT = 0.3;

function isTaken(pairing: Pairing, taken: Taken): boolean {
  const { item, measure, number, words, worth } = pairing;
  const owner = number.statement && taken.numbers.get(number.statement);
  if (owner !== undefined && owner !== measure && words < 0.5) return true;
  const weak = worth < 0.6 * (taken.items.get(item) ?? 0) || words < 0.6 * (taken.words.get(measure) ?? 0);
  if (weak && !isExact(pairing)) return true;
  const before = taken.texts.get(measure)?.get(cellOf(pairing));
  return before !== undefined && worth < before.worth - 0.05;
}

function take(pairing: Pairing, { numbers, items, words, texts }: Taken): void {
  const { item, measure, number } = pairing;
  const cells = texts.get(measure) ?? new Map<string, Pairing>();
  cells.set(cellOf(pairing), cells.get(cellOf(pairing)) ?? pairing);
  texts.set(measure, cells);
  items.set(item, Math.max(items.get(item) ?? 0, pairing.worth));
  words.set(measure, Math.max(words.get(measure) ?? 0, pairing.words));
  if (number.statement && isExact(pairing)) numbers.set(number.statement, measure);
}

/** The best item of each text for an indicator, where the evidence is enough; of several alike the one that is counted. */
export function chosen(
  pairs: readonly Pairing[],
  enough: number,
  of: ReadonlyMap<WorkItem, readonly Measure[]>,
): readonly Pairing[] {
  const best = Math.max(0, ...pairs.map(({ worth }) => worth));
  const inText = new Map<string, Pairing>();
  for (const pairing of pairs) {
    if (pairing.worth < enough || pairing.worth < best * 0.6) continue;
    const before = inText.get(cellOf(pairing));
    if (!before || rank(pairing) > rank(before)) inText.set(cellOf(pairing), pairing);
  }
  const found = [...inText.values()];
  // A step of a plan is counted and timed; rates and prices are of the goal, where one names the work.
  const inGoals = found.filter(({ item, measure }) => measure.way === 'time' || ofGoals(item));
  return inGoals.length > 0 ? inGoals : found;

  function rank({ item, worth }: Pairing): number {
    return worth + (of.has(item) ? ALIKE : 0);
  }
}
/** Evidence that differs by less than this does not tell items apart. */
const ALIKE = 0.03;
