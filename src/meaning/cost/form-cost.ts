import Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { namesStandard } from '../../language/lexicon/costs';
import { shareOf } from '../../language/subjects';
import type { Time } from '../../language/times';
import { lasts, ofPeople, unitOf, type Unit } from '../../language/units';
import type { ReadText } from '../sources';
import { countsOf, type Count } from './counts';
import { pricesOf, type Price } from './prices';
import { monthsOf, timesIn } from './turns';

/** A price times what it is paid for: 60名 × 1800元/人·月 × 12个月. */
export interface CostLine {
  readonly price: Price;
  /** What is counted; the first is what the price is paid for, days and months after it. */
  readonly counts: readonly Count[];
  /** The least and the most that it can make, in 元. */
  readonly low: Big;
  readonly high: Big;
  /** It is supposed that the price is for a person and day: nothing says what for. */
  readonly supposed: boolean;
  readonly said: string;
  /** Where its numbers stand, the price first. */
  readonly fields: readonly ReadText[];
}

/** What the numbers of a form make of its prices. */
export interface FormCost {
  readonly lines: readonly CostLine[];
  /** Prices for one of something that the form does not count, or counts in several ways. */
  readonly open: readonly Price[];
  /** Prices that are for the whole of something: ceilings of single costs. */
  readonly sums: readonly Price[];
}

/** What the numbers of a form make, and what is left open. */
export const formCostOf = oncePer((form: Form): FormCost => {
  const lines: CostLine[] = [];
  const open: Price[] = [];
  const sums: Price[] = [];
  for (const price of pricesOf(form)) {
    const daily = isDaily(form, price);
    const line = lineOf(form, price, daily ? DAILY : price.bases, daily);
    if (line) lines.push(line);
    else if (price.bases.length === 0) sums.push(price);
    else open.push(price);
  }
  return { lines, open, sums };
});

const DAILY = ['人', '天'] as const;
/** A standard above this, in 元, is a price of a thing, not the cost of a person and day. */
const DAILY_LIMIT = 5000;

/** 培训标准 550元 beside people and days that are counted once each: the standard of a person and day. */
function isDaily(form: Form, { bases, yuan, measure }: Price): boolean {
  if (yuan.gt(DAILY_LIMIT) || bases.some((basis) => basis !== '天' && basis !== '人')) return false;
  if (bases.length === 2 || !namesStandard(measure.name)) return false;
  const own = countsOf(form).filter((count) => count.measure !== undefined);
  const people = own.filter(({ unit }) => ofPeople(unit));
  return people.length === 1 && own.filter(({ unit }) => DAYS.has(unit.name)).length === 1;
}

interface Factor {
  readonly low: Big;
  readonly high: Big;
  readonly said: string;
  readonly count: Count | undefined;
  /** Times of the sentences that speak of it. */
  readonly times: readonly Time[];
}

function lineOf(form: Form, price: Price, bases: readonly string[], supposed: boolean): CostLine | undefined {
  const main: Factor[] = [];
  const times: Factor[] = [];
  // What is counted comes first: its sentences say for how many months.
  for (const basis of [...bases].sort((a, b) => Number(isTime(a)) - Number(isTime(b)))) {
    const factor = factorOf(form, price, basis, main[0]?.times ?? []);
    if (factor === undefined) return undefined;
    if (factor !== 'one') (isTime(basis) ? times : main).push(factor);
  }
  // What is paid for a day or month of nothing that is counted may be paid for several.
  if (main.length !== 1) return undefined;
  const factors = [...main, ...times];
  const counts = factors.flatMap(({ count }) => count ?? []);
  return {
    price,
    counts,
    low: factors.reduce((made, { low }) => made.times(low), price.yuan),
    high: factors.reduce((made, { high }) => made.times(high), price.yuan),
    supposed,
    said: [factors[0]?.said, price.said, ...times.map(({ said }) => said)].join(' × '),
    fields: [price.field, ...new Set(counts.map(({ field }) => field))],
  };
}

const isTime = (basis: string): boolean => lasts(unitOf(basis));

function factorOf(
  form: Form,
  price: Price,
  basis: string,
  near: readonly Time[],
): Factor | 'one' | undefined {
  if (basis === '年') return 'one';
  if (basis === '月') {
    const { level3, explanation } = price.measure.indicator;
    const months = monthsOf(form, [...near, ...timesIn([valueOf(level3), valueOf(explanation)])]);
    return months && { ...months, times: [] };
  }
  if (basis === '天') return daysOf(form);
  const unit = unitOf(basis);
  if (unit === undefined || isTime(basis)) return undefined;
  return ofAll(
    countsOf(form).filter((count) => isOf(count, unit) && speaksOf(price, count)),
    ofPeople(unit) ? ONE : unit.factor,
  );
}
const ONE = new Big(1);

/** Persons are paid for once each time they come. */
const isOf = ({ unit }: Count, wanted: Unit): boolean =>
  unit.group === wanted.group || (ofPeople(unit) && ofPeople(wanted));

/** So much of what a price names has to stand beside a number for it to be paid for that. */
const NAMED = 0.45;

const speaksOf = ({ measure }: Price, { subject }: Count): boolean =>
  measure.subject.units.length === 0 || shareOf(measure.subject, subject) >= NAMED;

/** The least and the most of several counts of one thing, in units of so many of their base. */
function ofAll(counts: readonly Count[], scale: Big): Factor | undefined {
  const [first] = counts;
  if (!first) return undefined;
  const least = counts.reduce((a, b) => (b.low.lt(a.low) ? b : a), first);
  const most = counts.reduce((a, b) => (b.high.gt(a.high) ? b : a), first);
  return {
    low: least.low.div(scale),
    high: most.high.div(scale),
    said: least.said,
    count: least,
    times: counts.flatMap(({ times }) => times),
  };
}

const DAYS: ReadonlySet<string> = new Set(['天', '日']);
const SESSIONS: ReadonlySet<string> = new Set(['turn', 'batch']);

/** Days of one session: as said for each, or all of them divided by the sessions where that comes out even. */
function daysOf(form: Form): Factor | undefined {
  const all = countsOf(form);
  const days = all.filter(({ unit }) => DAYS.has(unit.name));
  const found = ofAll(days, days[0]?.unit.factor ?? ONE);
  if (!found || found.count?.each === true) return found;
  const sessions = all.filter(({ unit }) => SESSIONS.has(unit.dimension)).map(({ high }) => high);
  const most = sessions.reduce((a, b) => (b.gt(a) ? b : a), ONE);
  const share = found.low.div(most);
  return most.gt(1) && share.mod(1).eq(0) ? { ...found, low: share, said: `${share.toFixed()}天` } : found;
}
