import type Big from 'big.js';
import type { Comparison } from './lexicon/comparisons';
import { lastPlaceOf } from './rounding';

/** A number asked for: one value, or what lies between two, with the comparison that the value writes. */
export interface Bound {
  readonly low: Big;
  readonly high: Big;
  readonly comparison: Comparison | undefined;
  readonly about: boolean;
  /** It is a share of a hundred: what is about 97 % is not all. */
  readonly share?: boolean;
  /** What its last written digit is worth: 100 for 4.61万人. */
  readonly place?: Big;
}

/** What is held against it; undefined ends are open. */
export interface Interval {
  readonly low: Big | undefined;
  readonly high: Big | undefined;
  readonly about: boolean;
  /** It is worked out to more digits than it is asked for in. */
  readonly rounded?: boolean;
}

/** `direction`: the same number, a floor here and a ceiling there. */
export type Meeting = 'meets' | 'number' | 'direction';

const TENTH = 0.1;
/** Digits of a number that is not just a round one. */
const PRECISE = 3;
const HUNDRED = 100;
/** What conversion of units may leave: 600秒 is 10分钟. */
const HAIR = 1e-9;

/** Whether what a text says can be true together with the number asked for, under both comparisons. */
export function meeting(asked: Bound, said: Interval): Meeting {
  const { low, high } = said;
  if (!asked.low.eq(asked.high)) return within(asked, said);
  const value = asked.low;
  switch (asked.comparison) {
    case '≥':
    case '>':
      return reaches(value, low, high, slackOf(asked, said));
    case '≤':
    case '<':
      return reaches(value.times(-1), high?.times(-1), low?.times(-1), slackOf(asked, said));
    default:
      return equals(asked, said);
  }
}

/** A floor is met by a number that is as high, by a floor as high, by a range that reaches it. */
function reaches(floor: Big, low: Big | undefined, high: Big | undefined, slack: Big): Meeting {
  if (high === undefined) return low === undefined || low.plus(slack).gte(floor) ? 'meets' : 'number';
  if (low === undefined)
    return high.eq(floor) ? 'direction' : high.plus(slack).lt(floor) ? 'number' : 'meets';
  return high.plus(slack).gte(floor) ? 'meets' : 'number';
}

/**
 * What a number that is about may be off: a tenth, half of that where it is given to three digits, and of a share no more than half
 * of what is left to the whole.
 */
function slackOf(asked: Bound, said: Interval): Big {
  const slack = slackOfAbout(asked, said);
  const place = asked.place ?? slack;
  const last = said.rounded === true ? greater(lastPlaceOf(asked.low), place).div(2) : slack;
  return greater(last, slack);
}

const greater = (one: Big, other: Big): Big => (one.gt(other) ? one : other);

function slackOfAbout({ low, share }: Bound, { about, low: from, high: to }: Interval): Big {
  const digits = (from ?? to)?.c.length ?? 0;
  const tenth = low.abs().times(about ? (digits < PRECISE ? TENTH : TENTH / 2) : HAIR);
  const left = low.minus(HUNDRED).abs().div(2);
  return about && share === true && left.lt(tenth) ? left : tenth;
}

function equals(asked: Bound, said: Interval): Meeting {
  const value = asked.low;
  const slack =
    asked.about || said.about
      ? slackOf(asked, { ...said, about: true })
      : said.rounded === true
        ? slackOf(asked, said)
        : rounding(value);
  // 0起 is not what 2起以内 promises.
  if (value.eq(0) && said.low === undefined && said.high?.gt(0) === true) return 'number';
  if (said.low !== undefined && said.low.gt(value.plus(slack))) return 'number';
  if (letsSomeGo(asked, said)) return 'number';
  if (said.high !== undefined && said.high.lt(value.minus(slack))) return 'number';
  return 'meets';
}

/** All of it is asked for, and 不低于97% is content with less. */
const letsSomeGo = ({ share, low }: Bound, said: Interval): boolean =>
  share === true && low.eq(HUNDRED) && said.high === undefined && said.low?.lt(low) === true;

/** Shares and converted units may differ in what is rounded away. */
const rounding = (value: Big): Big => value.abs().times(0.0005);

function within(asked: Bound, said: Interval): Meeting {
  if (said.low !== undefined && said.low.gt(asked.high)) return 'number';
  if (said.high !== undefined && said.high.lt(asked.low)) return 'number';
  return 'meets';
}
