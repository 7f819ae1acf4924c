import { dateOf } from './day-number';
import { ofTextInYear } from './of-text';
import { sourceOf } from './scan';
import { timesIn, type Time } from './times';

/** A span of time in months since year 0: 2024年2月 is 2024·12 + 1. Both ends belong to it. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** A time of the calendar that a text names, by its months. */
export interface NamedMonths extends MonthSpan {
  /** As it stands in the (plain) text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The text names the year itself; otherwise the form's year was supposed. */
  readonly ownYear: boolean;
  /** 7月底前: only the end is meant. */
  readonly deadline: boolean;
  /** Only a year is named: nothing finer. */
  readonly wholeYear: boolean;
}

/**
 * Every time of the calendar that a text names, in order; festivals, seasons, 上年 and what recurs are left out. `year` is supposed
 * where the text names none; without it such times are left out too.
 */
export const monthsIn = (text: string, year: number | undefined): readonly NamedMonths[] =>
  mayNameTime(text) ? monthsOf(text, year) : [];

/** Whether a text has what every time has one of; most texts have not. */
export const mayNameTime = (text: string): boolean => ANY_DATE.test(text);
const ANY_DATE = /[年月季]|[\d０-９]{4}/;

/** A year in which nothing of a form takes place. */
const NO_YEAR = 1000;

const monthsOf = ofTextInYear((text, year): readonly NamedMonths[] => {
  const source = sourceOf(text);
  return timesIn(source.bare, year ?? NO_YEAR).flatMap((time) => {
    const { from, to, start, end, ownYear, deadline, wholeYear } = time;
    if (from === undefined || to === undefined || time.vague || isRelative(source.text, time)) return [];
    const [first, last] = [monthOf(from), monthOf(to)];
    if (year === undefined && first < (NO_YEAR + 100) * 12) return [];
    return [
      {
        first,
        last,
        written: source.text.slice(start, end).trim(),
        start,
        end,
        ownYear,
        deadline,
        wholeYear,
      },
    ];
  });
});

/** 上年, 近三年, 次年: told by comparison, not dated. */
const isRelative = (text: string, { start, ownYear }: Time): boolean =>
  ownYear && !DATED.test(text.charAt(start));
const DATED = /[\d二]/;

const monthOf = (number: number): number => {
  const { year, month } = dateOf(number);
  return year * 12 + month - 1;
};

/** A calendar month for messages: 2024年7月. */
export const showMonth = (at: number): string => `${Math.floor(at / 12)}年${(at % 12) + 1}月`;

/** Whether a text speaks of its own year in words: 经验在本年度继续推广. */
export const namesThisYear = (text: string): boolean =>
  NEW_YEAR.test(text) ||
  monthsIn(text, NO_YEAR).some(({ wholeYear, written }) => wholeYear && THIS_YEAR.test(written));
const THIS_YEAR = /^(?:本年|今年|当年)/u;
const NEW_YEAR = /新的一年/u;
