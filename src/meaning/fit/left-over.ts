import { pleases } from '../../language/promises';
import { shareOf } from '../../language/subjects';
import { ENOUGH, type Pairing } from './evidence';
import { ofGoals, type WorkItem } from './items';
import type { Measure } from './measures';

/** What is linked so far, and how strongly an item and an indicator go together. */
export interface SoFar {
  readonly items: readonly WorkItem[];
  readonly measures: readonly Measure[];
  readonly of: ReadonlyMap<WorkItem, readonly Measure[]>;
  pair(item: WorkItem, measure: Measure): Pairing;
}

const isBare = ({ of }: SoFar, item: WorkItem): boolean => (of.get(item) ?? []).length === 0;
/** All indicators that belong to some item. */
export const linkedIn = (of: SoFar['of']): ReadonlySet<Measure> => new Set([...of.values()].flat());

const alone = ({ measures, of }: SoFar): readonly Measure[] => {
  const linked = linkedIn(of);
  return measures.filter((measure) => !linked.has(measure) && !measure.whole);
};

/** Half of the evidence is enough where an item and an indicator are each other's best and both would be left alone. */
export function leftTogether(soFar: SoFar): readonly Pairing[] {
  const bare = soFar.items.filter((item) => isBare(soFar, item) && ofGoals(item));
  const left = alone(soFar);
  const pairs = bare
    .flatMap((item) => left.map((measure) => soFar.pair(item, measure)))
    .sort((a, b) => b.worth - a.worth);
  const used = new Set<WorkItem | Measure>();
  return pairs.filter(({ item, measure, worth }) => {
    if (measure.way === 'benefit' && item.piece.kind !== 'effect') return false;
    if (worth < ENOUGH[measure.way] * 0.5 || used.has(item) || used.has(measure)) return false;
    used.add(item).add(measure);
    return true;
  });
}

/** 工程验收合格率, 完工时间 name nothing: they are of the work that the form counts first, of the deadline that it sets. */
export function unnamed(soFar: SoFar): readonly Pairing[] {
  const counted = soFar.items.filter(
    (item) => ofGoals(item) && (soFar.of.get(item) ?? []).some(({ way }) => way === 'quantity'),
  );
  const timed = soFar.items.filter(
    (item) => ofGoals(item) && item.piece.clauses.some(({ times }) => times.some(({ deadline }) => deadline)),
  );
  return alone(soFar).flatMap((measure) => {
    const [only, another] = counted;
    if (only && !another && (measure.way === 'quality' || measure.way === 'cost'))
      return [soFar.pair(only, measure)];
    if (measure.subject.units.length > 0) return [];
    if (measure.way === 'time') return timed.length === 1 && timed[0] ? [soFar.pair(timed[0], measure)] : [];
    if (measure.way !== 'quality') return [];
    const pairs = counted.map((item) => soFar.pair(item, measure)).sort((a, b) => b.worth - a.worth);
    return pairs.slice(0, 1);
  });
}

/** The only effect that is left for the only benefit that is left, and what is to please for what asks whether it did. */
export function lastOfTheirKind(soFar: SoFar): readonly Pairing[] {
  const effects = soFar.items.filter(
    (item) => item.role === 'goal' && item.piece.kind === 'effect' && isBare(soFar, item),
  );
  const left = alone(soFar);
  const [effect, another] = effects;
  const benefits = left.filter(({ way }) => way === 'benefit');
  const best = benefits
    .flatMap((measure) => (effect ? [soFar.pair(effect, measure)] : []))
    .sort((a, b) => b.worth - a.worth)[0];
  const pleasing = effects.filter(({ piece }) => pleases(piece.quote));
  const asked = left.filter(({ way }) => way === 'satisfaction');
  return [
    ...(best && !another ? [best] : []),
    ...(pleasing.length === 1 && asked.length === 1 && pleasing[0] && asked[0]
      ? [soFar.pair(pleasing[0], asked[0])]
      : []),
  ];
}

/** How much of a step's subject a goal has to name to be the same work. */
const SAME_WORK = 0.6;

/** What counts and times a goal counts and times the step of a plan that says the same again. */
export function saidAgain(soFar: SoFar): readonly Pairing[] {
  const goals = soFar.items.filter((item) => ofGoals(item) && !isBare(soFar, item));
  return soFar.items.flatMap((item) => {
    if (ofGoals(item) || !isBare(soFar, item) || item.subject.units.length === 0) return [];
    const [best] = goals
      .map((goal) => ({ goal, share: shareOf(item.subject, goal.subject) }))
      .sort((a, b) => b.share - a.share);
    if (!best || best.share < SAME_WORK) return [];
    return (soFar.of.get(best.goal) ?? [])
      .filter(({ way }) => way === 'quantity' || way === 'time')
      .map((measure) => soFar.pair(item, measure));
  });
}
