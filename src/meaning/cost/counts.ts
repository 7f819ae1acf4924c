import { yearOf } from '../form-year';
import { isCeiling } from '../../language/lexicon/comparisons';
import type Big from 'big.js';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { promisedNumbers } from '../../language/promises';
import { sensesOf } from '../../language/senses';
import { understand, type Statement } from '../../language/statements';
import { subjectOf, type Subject } from '../../language/subjects';
import type { Time } from '../../language/times';
import { counts, lasts, measuresOut, type Unit } from '../../language/units';
import { linksOf } from '../fit/links';
import type { WorkItem } from '../fit/items';
import { measuresOf, type Measure } from '../fit/measures';
import { isRead, type ReadText } from '../sources';

/** How many of something a form says there are. */
export interface Count {
  /** In the base of the unit: metres for 公里, minutes for 天. */
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit;
  readonly field: ReadText;
  readonly said: string;
  /** What it counts, in the words of the indicator and of the work it measures. */
  readonly subject: Subject;
  readonly measure: Measure | undefined;
  /** Times of the sentences that speak of it. */
  readonly times: readonly Time[];
  /** It is said for one of something: 每期5天. */
  readonly each: boolean;
}

/** What a form counts in its indicators and promises with a number in goals and plans. */
export const countsOf = oncePer((form: Form): readonly Count[] => {
  const { items, of } = linksOf(form);
  const measured = new Map<Measure, WorkItem[]>();
  for (const [item, measures] of of)
    for (const measure of measures) measured.set(measure, [...(measured.get(measure) ?? []), item]);
  return [
    ...measuresOf(form).flatMap((measure) => ofMeasure(measure, measured.get(measure) ?? [])),
    ...items.flatMap((item) => ofItem(items, item, of.get(item) ?? [], yearOf(form))),
  ];
});

const isCounted = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && (counts(unit) || lasts(unit) || measuresOut(unit) || unit.dimension === 'work');

function ofMeasure(measure: Measure, items: readonly WorkItem[]): readonly Count[] {
  const { asking, indicator, way, name } = measure;
  if (way !== 'quantity' || asking.type !== 'number' || !isRead(indicator.target)) return [];
  const { unit, bound, per, amount } = asking;
  if (!isCounted(unit) || bound.about) return [];
  return [
    {
      low: bound.low,
      high: bound.high,
      unit,
      field: indicator.target,
      said: amount.unit ? amount.written : `${bound.low.div(unit.factor).toFixed()}${unit.name}`,
      subject: subjectOf([name, ...items.map(({ piece }) => piece.quote)].join('；')),
      measure,
      times: [...items.flatMap(timesAround), ...(measure.explanation?.times ?? [])],
      each: per.length > 0,
    },
  ];
}

function ofItem(
  items: readonly WorkItem[],
  item: WorkItem,
  measures: readonly Measure[],
  year: number | undefined,
): readonly Count[] {
  const text = understand(item.field.value, year);
  // A price may be linked for want of anything better: it does not say what it is paid for.
  const names = measures.filter(({ way }) => way !== 'cost').map(({ name }) => name);
  const subject = subjectOf([wordsOf(items, item), ...names].join('；'));
  return promisedNumbers(item.piece).flatMap((statement): readonly Count[] => {
    const { amount, implied, bases } = statement;
    if (implied || !isCounted(amount.unit) || isLimit(statement) || !amount.low.eq(amount.high)) return [];
    const factor = amount.unit.factor;
    const senses = sensesOf(statement, text, { unit: amount.unit, per: [] }).flatMap(
      ({ low, high, derivation }) => (low && high ? [{ low, high, said: derivation }] : []),
    );
    const stated = { low: amount.low.times(factor), high: amount.high.times(factor), said: amount.written };
    const sense = senses.reduce((a, b) => (b.low.lt(a.low) ? b : a), senses[0] ?? stated);
    // Days of each session are the days of everybody in it.
    const own = lasts(amount.unit) ? stated : sense;
    return [
      {
        ...own,
        unit: amount.unit,
        field: item.field,
        subject,
        measure: undefined,
        times: timesAround(item),
        each: bases.length > 0,
      },
    ];
  });
}

/** 24小时内, ≤7天: how long something may take at most. */
const isLimit = ({ amount }: Statement): boolean => lasts(amount.unit) && isCeiling(amount);

/** 每期30人 names nothing: it is of what its sentence names before. */
function wordsOf(items: readonly WorkItem[], item: WorkItem): string {
  if (item.subject.units.length > 0) return item.piece.quote;
  const before = items
    .slice(0, items.indexOf(item))
    .filter(({ field, piece }) => field === item.field && piece.sentence === item.piece.sentence);
  return before.map(({ piece }) => piece.quote).join('；');
}

/** The times of the sentence that an item stands in. */
const timesAround = ({ field, piece }: WorkItem): readonly Time[] =>
  understand(field.value, undefined)
    .clauses.filter(({ sentence }) => sentence === piece.sentence)
    .flatMap(({ times }) => times);
