import type { Statement } from '../../language/statements';
import { ENOUGH, type Pairing } from './evidence';
import type { WorkItem } from './items';
import type { Measure } from './measures';

const cellOf = ({ item: { field } }: Pairing): string => `${field.at.row}:${field.at.column}`;

/** Counts and items, the strongest evidence first: a number that one indicator asks for is no other's. */
export function assigned(pairs: readonly Pairing[]): readonly Pairing[] {
  const order = pairs.filter(({ worth }) => worth >= ENOUGH.quantity).sort((a, b) => b.worth - a.worth);
  const taken = new Map<Statement, Measure>();
  const ofItem = new Map<WorkItem, number>();
  const ofMeasure = new Map<Measure, number>();
  const inText = new Map<Measure, Map<string, Pairing>>();
  const found: Pairing[] = [];
  for (const pairing of order) {
    const { item, measure, number, words } = pairing;
    if (number.statement && (taken.get(number.statement) ?? measure) !== measure && words < 0.5) continue;
    const exact = number.worth >= 0.3;
    if (!exact && pairing.worth < 0.6 * (ofItem.get(item) ?? 0)) continue;
    if (!exact && words < 0.6 * (ofMeasure.get(measure) ?? 0)) continue;
    const cells = inText.get(measure) ?? new Map<string, Pairing>();
    const before = cells.get(cellOf(pairing));
    if (before && pairing.worth < before.worth - 0.05) continue;
    cells.set(cellOf(pairing), before ?? pairing);
    inText.set(measure, cells);
    ofItem.set(item, Math.max(ofItem.get(item) ?? 0, pairing.worth));
    ofMeasure.set(measure, Math.max(ofMeasure.get(measure) ?? 0, words));
    if (number.statement && exact) taken.set(number.statement, measure);
    found.push(pairing);
  }
  return found;
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
  return [...inText.values()];

  function rank({ item, worth }: Pairing): number {
    return worth + (of.has(item) ? ALIKE : 0);
  }
}
/** Evidence that differs by less than this does not tell items apart. */
const ALIKE = 0.03;
