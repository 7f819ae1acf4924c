import Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { parsePeriod } from '../../language/period';
import { understand } from '../../language/statements';
import type { Time } from '../../language/times';
import { sourcesOf } from '../sources';
import { countsOf, type Count } from './counts';

/** For how many months something is paid. */
export interface Months {
  readonly low: Big;
  readonly high: Big;
  readonly said: string;
  /** The indicator or promise that counts them; undefined where texts only say from when to when, or that it is for each. */
  readonly count: Count | undefined;
}

const YEAR = 12;
const WHOLE: Big = new Big(YEAR);
const MONTH_IN_DAYS = 30.4;
const MONTH_UNITS: ReadonlySet<string> = new Set(['月', '个月']);

/**
 * The months that something is paid for: the fewest that an indicator or the sentences about it allow, else the fewest of the form's
 * goals. Undefined where nothing says for how many, or that it is for each.
 *
 * @param near times of the sentences that speak of what is paid for
 */
export function monthsOf(form: Form, near: readonly Time[]): Months | undefined {
  const stated = countsOf(form).filter(({ unit }) => MONTH_UNITS.has(unit.name));
  const [first] = stated;
  if (first) {
    const least = stated.reduce((a, b) => (b.low.lt(a.low) ? b : a), first);
    const low = least.low.div(least.unit.factor);
    return low.lte(YEAR) ? { low, high: WHOLE, said: least.said, count: least } : undefined;
  }
  return inTimes(form, near) ?? inTimes(form, timesOfGoals(form));
}

const timesOfGoals = (form: Form): readonly Time[] => [
  ...sourcesOf(form)
    .filter(({ role, tree }) => role === 'goal' && tree !== 'longTerm')
    .flatMap(({ text }) => text.times),
];

function inTimes(form: Form, times: readonly Time[]): Months | undefined {
  const spans = times.flatMap(spanIn);
  if (spans.length === 0 && !times.some(isMonthly)) return undefined;
  const months = Math.min(YEAR, ...spans, ...ofPeriod(form));
  return months < 1
    ? undefined
    : { low: new Big(months), high: WHOLE, said: `${months}个月`, count: undefined };
}

/** Months from one to another that a text names: 3月至12月 → 10. */
const spanIn = ({ kind, from, to, past }: Time): readonly number[] =>
  kind === 'span' && !past && from !== undefined && to !== undefined
    ? [Math.round((to - from + 1) / MONTH_IN_DAYS)]
    : [];

const isMonthly = ({ kind, basis, written }: Time): boolean =>
  (kind === 'recurring' && basis === '月') || written === WHOLE_YEAR;
const WHOLE_YEAR = '全年';

/** A project that runs for less than a year pays for no more months. */
function ofPeriod({ fields }: Form): readonly number[] {
  const period = parsePeriod(valueOf(fields.period) ?? '');
  const months = period && period.precision !== 'bareYear' ? period.last - period.first + 1 : undefined;
  return months !== undefined && months > 0 && months < YEAR ? [months] : [];
}

/** The times that an indicator's own texts name. */
export const timesIn = (texts: readonly (string | undefined)[]): readonly Time[] =>
  texts.flatMap((text) => (text === undefined ? [] : understand(text, undefined).times));
