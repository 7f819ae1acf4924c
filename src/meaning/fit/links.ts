import { yearOf } from '../form-year';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { subjectOf, type Subject } from '../../language/subjects';
import { understand } from '../../language/statements';
import { assigned, chosen } from './assign';
import { correctLinks } from './corrected';
import { ENOUGH, pairingOf, type Pairing } from './evidence';
import { worthOfWords, type Worth } from './word-worth';
import { workItemsOf, type WorkItem } from './items';
import { lastOfTheirKind, leftTogether, linkedIn, saidAgain, unnamed } from './left-over';
import { measuresOf, type Measure } from './measures';

/** The work items of a form with the indicators that measure each. */
export interface Links {
  readonly items: readonly WorkItem[];
  readonly measures: readonly Measure[];
  readonly of: ReadonlyMap<WorkItem, readonly Measure[]>;
  /** Indicators that belong to some item. */
  readonly linked: ReadonlySet<Measure>;
  /** The best evidence that was found for each indicator, whether it is enough or not. */
  readonly best: ReadonlyMap<Measure, Pairing>;
  /** The best evidence that an indicator counts each item, whether it is enough or not. */
  readonly counted: ReadonlyMap<WorkItem, Pairing>;
}

/** The links of a form as one assignment: counts first, then what rates, times and prices the work that they count. */
export const linksOf = oncePer((form: Form): Links => {
  const items = workItemsOf(form);
  const measures = measuresOf(form);
  const worth = worthIn(items);
  const year = yearOf(form);
  const of = new Map<WorkItem, readonly Measure[]>();
  const best = new Map<Measure, Pairing>();
  const counted = new Map<WorkItem, Pairing>();
  const alone = new Map<WorkItem, Map<Measure, Pairing>>(items.map((item) => [item, new Map()]));
  const pair = (item: WorkItem, measure: Measure, others?: Subject): Pairing => {
    const paired = others ? undefined : alone.get(item)?.get(measure);
    if (paired) return paired;
    const pairing = pairingOf(item, measure, understand(item.field.value, year), others, worth);
    if (!others) alone.get(item)?.set(measure, pairing);
    const before = best.get(measure);
    if (!before || pairing.worth > before.worth) best.set(measure, pairing);
    const known = counted.get(item);
    if (measure.way === 'quantity' && (!known || pairing.worth > known.worth)) counted.set(item, pairing);
    return pairing;
  };
  const add = ({ item, measure }: Pairing): void => {
    const known = of.get(item) ?? [];
    if (!known.includes(measure)) of.set(item, [...known, measure]);
  };
  const quantities = measures.filter(({ way }) => way === 'quantity');
  for (const pairing of assigned(items.flatMap((item) => quantities.map((measure) => pair(item, measure)))))
    add(pairing);
  const others = new Map(items.map((item) => [item, othersOf(of.get(item) ?? [])]));
  for (const measure of measures) {
    if (measure.way === 'quantity') continue;
    const own = items.map((item) => pair(item, measure, others.get(item)));
    chosen(own, ENOUGH[measure.way], of).forEach(add);
  }
  const soFar = { items, measures, of, pair };
  for (const more of [leftTogether, unnamed, lastOfTheirKind, saidAgain]) more(soFar).forEach(add);
  correctLinks(form, of);
  return { items, measures, of, linked: linkedIn(of), best, counted };
});

/** What the counts of an item speak of: 设备 of a rate is the 冰箱 that the count names. */
const othersOf = (measures: readonly Measure[]): Subject | undefined =>
  measures.length === 0
    ? undefined
    : subjectOf(measures.map(({ name, explained }) => `${name}；${explained.text}`).join('；'));

/** How much a word tells apart: what every item speaks of says nothing about one of them. */
function worthIn(items: readonly WorkItem[]): Worth {
  const all = Math.log(items.length + 2);
  return worthOfWords(
    items.map(({ subject }) => subject),
    (said) => Math.max(0.2, Math.log((items.length + 2) / (said + 0.6)) / all),
  );
}
