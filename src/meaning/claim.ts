import Big from 'big.js';
import type { Bound } from '../language/compare';
import { comparisonAround } from '../language/comparison-around';
import { gradeOf, type Grade } from '../language/grades';
import { plain } from '../language/plain';
import { ratioOf } from '../language/ratios';
import { thingIn, type Thing } from '../language/things';
import { namesTime } from '../language/names';
import { ofText, ofTextInYear } from '../language/of-text';
import { amountsIn, type Amount } from '../language/quantities';
import { roundingOf } from '../language/rounding';
import { cover, sourceOf } from '../language/scan';
import { timesIn, type Time } from '../language/times';
import { lasts, unitOf, UNIT_WORDS, type Unit } from '../language/units';
import { valueOf } from '../forms/field';
import type { Indicator } from '../forms/model';
import { operatorOf } from '../language/target';

/** What the value of an indicator asks for. */
export type Asking =
  | {
      readonly type: 'number';
      readonly bound: Bound;
      readonly unit: Unit | undefined;
      readonly per: readonly string[];
      readonly amount: Amount;
    }
  | { readonly type: 'time'; readonly time: Time }
  | { readonly type: 'grade'; readonly grade: Grade }
  /** Of the first number to the second. */
  | { readonly type: 'ratio'; readonly bound: Bound }
  | { readonly type: 'none' };

/** An indicator as something that is to hold: what it is about, and what its value asks for. */
export interface Claim {
  readonly indicator: Indicator;
  readonly name: string;
  /** All that its understanding depends on, as one text: equal claims say the same of equal texts. */
  readonly key: string;
  /** The value with the sign and unit of its columns, as people see it. */
  readonly shown: string;
  readonly thing: Thing;
  readonly asking: Asking;
}

/** The claim of an indicator with a name and a value; undefined where one of them is missing. */
export function claimOf(indicator: Indicator, year: number | undefined): Claim | undefined {
  const name = valueOf(indicator.level3);
  const target = valueOf(indicator.target);
  if (name === undefined || target === undefined) return undefined;
  const unit = valueOf(indicator.unit) ?? (indicator.unit.state === 'absent' ? unitInName(name) : undefined);
  const asking = askingOf(target, year, unit, valueOf(indicator.operator), name);
  return {
    indicator,
    name,
    key: [name, target, unit, valueOf(indicator.operator), year].join('\u0000'),
    shown: shownWith(target, valueOf(indicator.operator), valueOf(indicator.unit)),
    thing: thingIn(name),
    asking,
  };
}

/** A number with what stands in the columns of operator and unit: 1200 is ≥1200起. */
const shownWith = (value: string, operator = '', unit = ''): string =>
  BARE_NUMBER.test(value) ? `${operatorOf(operator) ?? ''}${value}${unit}` : value;
const BARE_NUMBER = /^\d[\d,.]*$/;

/** A unit in brackets at the end of a name: 维修面积（平方米）. */
const unitInName = ofText((name): string | undefined => {
  const inside = /[(（](?:单位[:：]?)?([^()（）]{1,8})[)）]\s*$/.exec(name)?.[1];
  return inside !== undefined && UNIT_WORDS.includes(inside.replace(/^[万千百亿](?=.)/, ''))
    ? inside
    : undefined;
});

const parsed = ofTextInYear(
  (target, year): { readonly amounts: readonly Amount[]; readonly times: readonly Time[] } => {
    const { bare } = sourceOf(target);
    const times = timesIn(bare, year ?? 2000);
    let rest = bare;
    for (const { start, end } of times) rest = cover(rest, start, end);
    return { amounts: amountsIn(rest), times };
  },
);

/**
 * What a value asks for.
 *
 * @param unit of a column beside the value, or in brackets in the name
 * @param operator of a column beside the value
 */
export function askingOf(
  target: string,
  year: number | undefined,
  unit?: string,
  operator?: string,
  name = '',
): Asking {
  const other = gradeAsked(target) ?? ratioAsked(target, operator);
  if (other) return other;
  const { amounts, times } = parsed(target, year);
  const [amount] = amounts;
  const dated = times.find(
    ({ kind, wholeYear, monthDay }) => (kind !== 'recurring' || monthDay !== undefined) && !wholeYear,
  );
  if (dated && (amounts.length === 0 || namesTime(name))) return { type: 'time', time: dated };
  if (!amount || amounts.length > 1) return { type: 'none' };
  const monthly = dayOfMonth(amount, unit, name);
  if (monthly) return { type: 'time', time: monthly };
  const column = amount.unit === undefined && unit !== undefined ? columnUnit(unit) : undefined;
  const own = amount.unit ?? column?.unit;
  const factor = (own?.factor ?? new Big(1)).times(column?.scale ?? 1);
  const comparison = amount.comparison ?? (operator === undefined ? undefined : operatorOf(operator));
  return {
    type: 'number',
    bound: {
      low: amount.low.times(factor),
      high: amount.high.times(factor),
      comparison: comparison === '≈' ? undefined : comparison,
      about: amount.about || comparison === '≈',
      ...(own?.dimension === 'share' ? { share: true } : { place: roundingOf(amount).times(factor) }),
    },
    unit: own,
    per: withName(
      [amount.per, column?.per ?? [], perOfValue(target, times)].find(({ length }) => length > 0) ?? [],
      perOfName(name, own),
    ),
    amount,
  };
}

const gradeAsked = (target: string): Asking | undefined => {
  const grade = gradeOf(target);
  return grade && { type: 'grade', grade };
};

function ratioAsked(target: string, operator?: string): Asking | undefined {
  const ratio = ratioOf(target);
  if (!ratio) return undefined;
  const comparison =
    comparisonAround(plain(target), ratio.start, ratio.end) ??
    (operator === undefined ? undefined : operatorOf(operator));
  return {
    type: 'ratio',
    bound: {
      low: ratio.value,
      high: ratio.value,
      comparison: comparison === '≈' ? undefined : comparison,
      about: comparison === '≈',
    },
  };
}

/** ≤10日 for 月度资金到账时间: by that day of the month. */
function dayOfMonth({ low, high, unit }: Amount, column: string | undefined, name: string): Time | undefined {
  const word = unit?.name ?? column;
  if (!MONTHLY.test(name) || (word !== '日' && word !== '号') || !low.eq(high)) return undefined;
  return timesIn(`每月${low.toFixed()}日前`, 2000).find(({ monthDay }) => monthDay !== undefined);
}
const MONTHLY = /(?:月度|每月|按月|逐月|次月|当月)[\u4e00-\u9fff]*(?:时间|日期|时限|期限)$/;

const columnUnit = ofText(
  (text): { readonly unit: Unit | undefined; readonly scale: number; readonly per: readonly string[] } => {
    const [word = '', ...per] = text.replaceAll(/\s/g, '').split(/[/·]/);
    const scale = word.length > 1 && unitOf(word) === undefined ? (SCALES[word.charAt(0)] ?? 1) : 1;
    return { unit: unitOf(word) ?? unitOf(word.slice(1)), scale, per };
  },
);
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** 人均巡护次数 ≥52次/年: for each person, though the value names the year only. */
const withName = (said: readonly string[], named: readonly string[]): readonly string[] =>
  said.every((word) => lasts(unitOf(word))) ? [...new Set([...said, ...named])] : said;

/** 每月≥20天, 每人≥4次: what stands before the number of a value says what it is for one of; a year goes without saying. */
function perOfValue(target: string, times: readonly Time[]): readonly string[] {
  const basis = times.find(({ kind }) => kind === 'recurring')?.basis ?? EACH.exec(target)?.groups?.['word'];
  return basis === undefined || basis === '年' ? [] : [basis];
}
const EACH = /^\s*每(?:[个名一])?(?<word>人次|[\u4e00-\u9fff])(?=[^\u4e00-\u9fff]|不|至|达|约|大于|小于)/u;

/** 人均, 户均, 年: a name may say what its number is for one of. */
function perOfName(name: string, unit: Unit | undefined): readonly string[] {
  const bases: string[] = [];
  for (const [pattern, basis] of NAMED_BASES) if (pattern.test(name)) bases.push(basis);
  return unit?.dimension === 'share' ? [] : bases;
}
const NAMED_BASES: readonly (readonly [RegExp, string])[] = [
  [/人均|每人|生均/, '人'],
  [/户均|每户|单户/, '户'],
  [/亩均|每亩/, '亩'],
  [/场均|每场|单场/, '场'],
  [/每期|单期/, '期'],
  [/每次|单次/, '次'],
  [/村均|每村/, '村'],
  [/校均|每校/, '校'],
  [/月均|每月/, '月'],
  [/周均|每周/, '周'],
  [/每季度/, '季度'],
  [/日均|每[天日]/, '天'],
  [/(?:人均|户均).*年|年人均/, '年'],
];
