import Big from 'big.js';
import { AMOUNT, BASIS, basesIn, COUNTED } from './amount-pattern';
import { comparisonAround, comparisonBeside } from './comparison-around';
import type { Comparison } from './lexicon/comparisons';
import { FOLLOWED_BY, NEVER_SPELLED, NOT_SPELLED } from './lexicon/unit-words';
import { unitOf, type Unit } from './units';
import { writtenNumber, type WrittenNumber } from './written-number';

/** A number of a text with its unit, as an interval: 8至10次 has two ends, ≥98% only a lower one. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As it stands in the plain text: number, unit and basis. */
  readonly written: string;
  /** The number itself: both are the same unless a range is written. In the unit as written. */
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit | undefined;
  /** What the number is for one of, as written behind a stroke: 元/人·天 → 人, 天. */
  readonly per: readonly string[];
  /** undefined: no word says how it is meant; then it is the plain number. */
  readonly comparison: Comparison | undefined;
  /** The number is written in words: 三期, 九成. */
  readonly spelled: boolean;
  /** The number is said to be rough: 余, 多, 左右, 约. */
  readonly about: boolean;
  /** It is what a written product makes: nothing is to be multiplied into it. */
  readonly worked?: true;
  /** It is a quotient that was rounded to whatever digits it is asked for in. */
  readonly rounded?: true;
}

/** Every amount of a text from which names and times are taken out. */
export function amountsIn(bare: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of bare.matchAll(AMOUNT)) {
    const amount = amountOf(bare, match);
    if (amount) found.push(amount);
  }
  if (bare.includes('半')) {
    for (const match of bare.matchAll(HALF)) {
      const half = halfOf(bare, match, found);
      if (half) found.push(half);
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found.length > 1 ? withDurations(bare, withUnitOfList(bare, found)) : found;
}

function amountOf(bare: string, match: RegExpExecArray): Amount | undefined {
  const start = match.index;
  if (/[\d.]/.test(bare[start - 1] ?? '') && /^\d/.test(match[0])) return undefined;
  const number = writtenNumber(match.groups ?? {});
  if (!number) return undefined;
  let end = start + match[0].trimEnd().length;
  const word = number.word.replaceAll(/\s/g, '');
  if (number.spelled && isNoNumeral(bare, start, end, number, match[0])) return undefined;
  const { unit, to } = unitAfter(bare, end, word, number.unit);
  end = to;
  const more = halfMore(bare, end, unit);
  end = more.end;
  const bases = more.unit ? BASIS.exec(bare.slice(end, end + 24)) : null;
  const per = bases ? basesIn(bases.groups?.['bases'] ?? '') : [];
  const alternative = per.length === 1 && more.unit && unitOf(per[0] ?? '')?.group === more.unit.group;
  if (bases && per.length > 0) end += bases[0].length;
  end += OPTIONAL.exec(bare.slice(end, end + 5))?.[0].length ?? 0;
  const comparison = comparisonAround(bare, start, end);
  const sign = isNegative(bare, start) ? -1 : 1;
  return {
    start,
    end,
    written: bare.slice(start, end).trim(),
    low: number.low.plus(more.plus).times(sign),
    high: number.high.plus(more.plus).times(sign),
    unit: more.unit?.name === '百分比' ? unitOf('%') : more.unit,
    per: alternative ? [] : per,
    comparison: comparison === '≈' ? undefined : comparison,
    spelled: number.spelled,
    about: number.rough || comparison === '≈',
  };
}

/** 5份(套): either word. */
const OPTIONAL = /^\s*\((?:套|次|台|人|场|件|份|名|期|册)\)/;

/** -5, 负5; a dash after a number or word joins. */
const isNegative = (bare: string, start: number): boolean => {
  const before = bare[start - 1];
  return before === '负' || (before === '-' && !/[\d%\u4e00-\u9fff)]/.test(bare[start - 2] ?? ''));
};

/** The unit that a word behind a number is, and where it ends. */
function unitAfter(
  bare: string,
  end: number,
  word: string,
  own: Unit | undefined,
): { readonly unit: Unit | undefined; readonly to: number } {
  if (own) return { unit: own, to: end };
  const unit = isOtherWord(bare, end, word) ? undefined : unitOf(word);
  if (word !== '' && unit === undefined) return { unit, to: end - word.length };
  // 3个班次, 6个乡镇: the word after 个 says what is counted.
  const counted = unit?.name === '个' ? COUNTED.exec(bare.slice(end, end + 8))?.[0] : undefined;
  return counted !== undefined && !isOtherWord(bare, end + counted.length, counted)
    ? { unit: unitOf(counted), to: end + counted.length }
    : { unit, to: end };
}

/** What follows a unit and belongs to the number: 两年半, 3个半月, 七成五. */
function halfMore(
  bare: string,
  end: number,
  unit: Unit | undefined,
): { readonly unit: Unit | undefined; readonly plus: Big; readonly end: number } {
  const next = bare.slice(end, end + 4);
  if (unit?.name === '成') {
    const tenth = TENTHS.indexOf(next[0] ?? ' ');
    if (tenth >= 0) return { unit, plus: new Big(tenth === 0 ? 0.5 : tenth / 10), end: end + 1 };
  }
  const halved = unit?.name === '个' ? /^半(?<unit>月|小时|学期)/.exec(next)?.groups?.['unit'] : undefined;
  if (halved !== undefined)
    return { unit: unitOf(`个${halved}`) ?? unitOf(halved), plus: HALF_ONE, end: end + 1 + halved.length };
  if (unit?.dimension === 'time' && /^半(?![年月日天小径数岛价])/.test(next))
    return { unit, plus: HALF_ONE, end: end + 1 };
  return { unit, plus: NOTHING, end };
}
const HALF_ONE = new Big(0.5);
const NOTHING = new Big(0);
const TENTHS = '半一二三四五六七八九';

const HALF = /半(?:个)?(?<unit>小时|天|日|年|月|工作日)/g;

/** 半年, 半个工作日 as an amount of its own. */
function halfOf(bare: string, match: RegExpExecArray, found: readonly Amount[]): Amount | undefined {
  const unit = unitOf(match.groups?.['unit'] ?? '');
  const start = match.index;
  const end = start + match[0].length;
  if (!unit || /[\d每上下多大过一参/]/.test(bare[start - 1] ?? '')) return undefined;
  if (found.some((amount) => amount.start < end && amount.end > start)) return undefined;
  // 36个半天: so many of them.
  if (bare[start - 1] === '个' && found.some((amount) => amount.end === start)) return undefined;
  return {
    start,
    end,
    written: match[0],
    low: HALF_ONE,
    high: HALF_ONE,
    unit,
    per: [],
    comparison: comparisonAround(bare, start, end),
    spelled: true,
    about: false,
  };
}

/** 分别化解12、14、14、12件: the unit behind the last number of a list is that of all. */
function withUnitOfList(bare: string, amounts: readonly Amount[]): readonly Amount[] {
  const made = [...amounts];
  for (let at = made.length - 2; at >= 0; at--) {
    const [amount, next] = [made[at], made[at + 1]];
    if (!amount || !next || amount.unit !== undefined || next.unit === undefined || amount.spelled) continue;
    if (/^\s*、\s*$/.test(bare.slice(amount.end, next.start)))
      made[at] = { ...amount, unit: next.unit, per: next.per };
  }
  return made;
}

/** 1年零3个月, 2小时30分钟: parts of one duration, said in the unit of the last. */
function withDurations(bare: string, amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    if (before && isPartOf(bare, before, amount)) joined[joined.length - 1] = joinedTo(bare, before, amount);
    else joined.push(amount);
  }
  return joined;
}

const isPartOf = (bare: string, before: Amount, amount: Amount): boolean => {
  const [large, small] = [before.unit, amount.unit];
  if (large?.dimension !== 'time' || small?.dimension !== 'time' || !large.factor.gt(small.factor))
    return false;
  if (before.per.length > 0 || !before.low.eq(before.high) || !amount.low.eq(amount.high)) return false;
  return (
    BETWEEN_PARTS.test(bare.slice(before.end, amount.start)) &&
    amount.low.times(small.factor).lt(large.factor)
  );
};
const BETWEEN_PARTS = /^\s*[零又]?\s*$/;

function joinedTo(bare: string, before: Amount, amount: Amount): Amount {
  const value = before.low
    .times(before.unit?.factor ?? 1)
    .div(amount.unit?.factor ?? 1)
    .plus(amount.low);
  return {
    ...amount,
    start: before.start,
    written: bare.slice(before.start, amount.end).trim(),
    low: value,
    high: value,
    comparison: before.comparison ?? amount.comparison,
    about: before.about || amount.about,
  };
}

/** A unit that begins another word: 3人大代表, 5年级, 12点, 2000元旦. */
function isOtherWord(bare: string, end: number, word: string): boolean {
  const next = bare[end] ?? '';
  const others = FOLLOWED_BY[word.length > 1 && word.endsWith('次') ? '次' : word] ?? '';
  return others.includes(next) && next !== '';
}

/** Words that a Chinese numeral is only part of: 一级, 几十人, 每一个; money in words needs more than one sign (一元). */
function isNoNumeral(
  bare: string,
  start: number,
  end: number,
  { word, unit }: WrittenNumber,
  written: string,
): boolean {
  const before = bare[start - 1] ?? '';
  if (/[几数好]/.test(before)) return true;
  if (unit !== undefined) return false;
  if (NOT_SPELLED.has(word) && !(word === '元' && written.length > 2) && !isMeasured(bare, start, end, word))
    return true;
  return isWord(bare, start, end, word);
}

/** 不少于三起, 三日内, 三元/人次, 零起 as the whole text: what stands around a numeral makes a number of what else is a word. */
const isMeasured = (bare: string, start: number, end: number, word: string): boolean =>
  !NEVER_SPELLED.has(word) &&
  (bare.trim() === bare.slice(start, end).trim()
    ? ZERO.test(bare.trim())
    : comparisonBeside(bare, start, end) !== undefined || BASIS.test(bare.slice(end, end + 24)));
const ZERO = /^[零〇]/;

/** 一个, 两名 before a noun is a number; 一个 in 每一个 or in set phrases is none. */
function isWord(bare: string, start: number, end: number, word: string): boolean {
  const before = bare[start - 1] ?? '';
  const text = bare.slice(start, end);
  if (/[每任某同另这那哪逐统唯第头末初首]/.test(before)) return true;
  if (/^一(?:个|项|批|种|条|方)$/.test(text) && /[的了、]/.test(bare[end] ?? '')) return true;
  if (text === '一支' && A_BODY.test(bare.slice(end, end + 40))) return true;
  return /^[一]/.test(text) && /[统专单进万划]/.test(before) ? true : isOtherWord(bare, end, word);
}

/** 建设一支政治坚定、素质优良的队伍 praises, and counts none. */
const A_BODY = /^[^,，。;；\d]{2,16}、[^,，。;；\d]{2,24}队伍/;

/** Whether an amount is one number, and no bound or span. */
export const isSingle = ({ low, high, comparison }: Amount): boolean =>
  low.eq(high) && comparison === undefined;

/** The lower number of an amount in the base of its unit: 2万元 is 20000. */
export const inBase = ({ low, unit }: Pick<Amount, 'low' | 'unit'>): Big => low.times(unit?.factor ?? 1);

/** An amount as the interval that it allows, in the base of its unit; undefined ends are open. */
export function intervalOf(amount: Amount): {
  readonly low: Big | undefined;
  readonly high: Big | undefined;
} {
  const factor = amount.unit?.factor ?? 1;
  const [low, high] = [amount.low.times(factor), amount.high.times(factor)];
  switch (amount.comparison) {
    case '≥':
    case '>':
      return { low, high: undefined };
    case '≤':
    case '<':
      return { low: undefined, high };
    default:
      return { low, high };
  }
}
