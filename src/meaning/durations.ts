import Big from 'big.js';
import { dateOf } from '../language/day-number';
import type { Sense } from '../language/senses';
import type { Clause, Understood } from '../language/statements';
import type { Time } from '../language/times';
import type { Asking } from './claim';

type NumberAsking = Extract<Asking, { type: 'number' }>;

const DAY_IN_MINUTES = 1440;
const MONTHS = 60 * DAY_IN_MINUTES;
const BEGIN = /起(?:租|运|保|算|用|始|至)|租用|开工|动工|开始|启动|进场|自\s*$|起算|开班|入学|开幕|开营|报到/;
const FINISH = /完工|竣工|结束|完成|止|建成|交付|验收|结业|闭幕|散会|结营|离校/;

/** How long something lasts as two times of a text say: in minutes, the base of units of time. */
export function durationsIn(asking: NumberAsking, text: Understood): readonly Sense[] {
  if (asking.unit?.dimension !== 'time' || asking.unit.factor.lt(DAY_IN_MINUTES)) return [];
  const found: Sense[] = [];
  for (const clause of text.clauses) {
    for (const time of clause.times)
      // A span of months is when something takes place, not how many days it takes.
      if (
        time.kind === 'span' &&
        time.from !== undefined &&
        time.to !== undefined &&
        (fine(time) || asking.bound.high.gte(MONTHS))
      )
        found.push(
          lasting(time.to - time.from + 1, time.to - time.from + 1, time.written, fine(time)),
          ...wholeMonths(time.from, time.to, time.written),
        );
    const closed = closedDays(clause);
    if (closed) found.push(closed);
    const until = untilYear(clause, text);
    if (until) found.push(until);
  }
  const begun = pointIn(text, BEGIN);
  const ended = pointIn(text, FINISH, begun);
  if (
    begun &&
    ended &&
    ended.to !== undefined &&
    begun.from !== undefined &&
    ended.from !== undefined &&
    begun.to !== undefined &&
    ended.to > begun.from
  ) {
    const least = Math.max(1, ended.from - begun.to + 1);
    found.push(
      lasting(
        fine(begun) && fine(ended) ? ended.to - begun.from + 1 : least,
        ended.to - begun.from + 1,
        `${begun.written}至${ended.written}`,
        fine(begun) && fine(ended),
      ),
    );
  }
  return found;
}

/** 7月1日至9月30日: three months, however many days they have. */
function wholeMonths(from: number, to: number, derivation: string): readonly Sense[] {
  const [first, after] = [dateOf(from), dateOf(to + 1)];
  if (first.day !== 1 || after.day !== 1) return [];
  const months = (after.year - first.year) * 12 + after.month - first.month;
  const length = new Big(months).times(MONTH);
  return [{ low: length, high: length, derivation, statements: [], way: 'derived', about: false }];
}
const MONTH = 30 * DAY_IN_MINUTES;

const fine = ({ written }: Time): boolean => /[日号]/.test(written);

const lasting = (low: number, high: number, derivation: string, exact: boolean): Sense => ({
  low: new Big(low).times(exact ? DAY_IN_MINUTES * 0.98 : DAY_IN_MINUTES * 0.97),
  high: new Big(high).times(DAY_IN_MINUTES * 1.02),
  derivation,
  statements: [],
  way: 'derived',
  about: false,
});

/** The time of the first clause that speaks of beginning or ending. */
function pointIn(text: Understood, words: RegExp, after?: Time): Time | undefined {
  for (const clause of text.clauses) {
    if (!words.test(clause.text)) continue;
    const time = clause.times.find(
      ({ kind, start, wholeYear }) => kind === 'point' && !wholeYear && (!after || start > after.start),
    );
    if (time) return time;
  }
  return undefined;
}

/** 全年除每周一闭馆外均开放: the year without so many days. */
function closedDays(clause: Clause): Sense | undefined {
  const weekly = clause.times.find(({ kind, basis }) => kind === 'recurring' && basis === '周');
  if (!weekly || !/除/.test(clause.text) || !/外/.test(clause.text)) return undefined;
  const days = Math.max(
    1,
    [...(/周((?:[一二三四五六日天]、?)+)/.exec(weekly.written)?.[1] ?? '一').replaceAll('、', '')].length,
  );
  return lasting(365 - 54 * days, 366 - 52 * days, `365天 − 52周 × ${days}天`, true);
}

/** 保存至2030年: so many years from the form's year on. */
function untilYear(clause: Clause, text: Understood): Sense | undefined {
  const time = clause.times.find(
    ({ start, from, kind }) =>
      kind === 'point' && from !== undefined && /[至到]\s*$/.test(clause.text.slice(0, start - clause.start)),
  );
  const own = text.times.find(({ wholeYear, past, to }) => wholeYear && !past && to !== undefined);
  if (!time || time.to === undefined || own?.to === undefined || time === own) return undefined;
  const years = dateOf(time.to).year - dateOf(own.to).year;
  return years > 0
    ? lasting(years * 360, (years + 1) * 366, `${own.written}至${time.written}`, false)
    : undefined;
}
