import Big from 'big.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** Capitals, as amounts are written on bills, and the digits they stand for. */
const CAPITALS: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};
/** Places within a myriad. */
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** What a whole group is counted in. */
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** Characters a Chinese numeral below a myriad is made of. */
export const CHINESE_DIGITS = '〇零一二两三四五六七八九十百千';
/** Capitals of digits and places. */
export const CAPITAL_DIGITS = Object.keys(CAPITALS).join('');
/** Characters a Chinese numeral of any size is made of, capitals and the decimal point among them. */
export const NUMERAL_SIGNS = `${CHINESE_DIGITS}万亿点${CAPITAL_DIGITS}`;

const CAPITAL = new RegExp(`[${CAPITAL_DIGITS}]`, 'gu');
const inSmall = (text: string): string => text.replaceAll(CAPITAL, (sign) => CAPITALS[sign] ?? sign);

/** Value of a Chinese numeral below ten thousand: 三 → 3, 十二 → 12, 两百五 → 250; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const value = wholeValue(text);
  return value?.lt(SCALES['万'] ?? 0) === true ? value.toNumber() : undefined;
}

/** Exact value of a number as written on a form: 1,920,000 · 2.5 · 12万 · 三; undefined for anything else. */
export function numberOf(text: string): Big | undefined {
  const match =
    /^(?<digits>-?\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(?<scale>[万亿])?$/u.exec(text);
  const digits = match?.groups?.['digits'];
  if (digits === undefined) return undefined;
  const small = /\d/u.test(digits) ? new Big(digits.replaceAll(',', '')) : wholeValue(digits);
  return small?.times(SCALES[match?.groups?.['scale'] ?? ''] ?? 1);
}

/**
 * Exact value of a numeral of any size, in small or capital characters, with digits in between: 三百二十万 → 3,200,000,
 * 一点九二亿, 壹佰万, 2万3千, 1亿2000万, 两千四百五, 负三十二, 三分之二; digits alone are read one by one (一九二 → 192).
 * Undefined for anything else.
 */
export function chineseValue(text: string): Big | undefined {
  const small = inSmall(text.replaceAll(/\s/gu, ''));
  if (small.startsWith('负')) return chineseValue(small.slice(1))?.times(-1);
  if (small.includes('分之')) return fractionValue(small);
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(small)) return new Big(digitsOf(small));
  const point = POINT.exec(small)?.groups;
  if (!point) return wholeValue(small);
  const [whole, scale] = [wholeValue(point['whole'] ?? ''), scaleOf(point['scale'] ?? '')];
  return whole && scale && whole.plus(`0.${digitsOf(point['decimals'] ?? '')}`).times(scale);
}
const POINT = /^(?<whole>[^点]+)点(?<decimals>[〇零一二三四五六七八九]+)(?<scale>[万亿]*)$/u;

const scaleOf = (signs: string): Big =>
  [...signs].reduce((scale, sign) => scale.times(SCALES[sign] ?? 1), new Big(1));

/** 三分之二, 一百又三分之一: exact to twenty decimals. */
function fractionValue(text: string): Big | undefined {
  const { whole, under = '', over = '' } = FRACTION.exec(text)?.groups ?? {};
  const base = whole === undefined ? new Big(0) : chineseValue(whole);
  const [denominator, numerator] = [signedValue(under), signedValue(over)];
  if (!base || !denominator || !numerator || denominator.eq(0)) return undefined;
  return base.plus(numerator.div(denominator));
}
const FRACTION = /^(?:(?<whole>[^又]+)又)?(?<under>[^又]+)分之(?<over>[^又]+)$/u;
/** 百分之: the place alone is one of it. */
const signedValue = (text: string): Big | undefined =>
  chineseValue(/^[百千万]/u.test(text) ? `一${text}` : text);

/** A part of a numeral and what it is counted in. */
interface Group {
  readonly value: Big;
  readonly unit: number;
}

/** What stands of a numeral so far. */
interface Reading {
  /** The largest first. */
  readonly groups: readonly Group[];
  /** A digit that no place follows yet. */
  readonly digit: Big | undefined;
  readonly spelled: boolean;
  /** 零 stands before the digit. */
  readonly zero: boolean;
  /** What the last group was counted in. */
  readonly unit: number;
}
const EMPTY: Reading = { groups: [], digit: undefined, spelled: false, zero: false, unit: 0 };

const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|[^\d]/gu;

/** A numeral without a decimal point in words; places and scales in order, as 四千零五万 and 一万五千亿 have them. */
function wholeValue(text: string): Big | undefined {
  let reading: Reading | undefined = EMPTY;
  for (const [token] of text.matchAll(TOKEN)) {
    reading = withPlace(reading, token) ?? withDigit(reading, token);
    if (!reading) return undefined;
  }
  const { groups, digit } = reading;
  if (digit === undefined) return groups.length === 0 ? undefined : sumOf(groups);
  return sumOf(groups).plus(isElliptic(reading) ? digit.times(reading.unit / 10) : digit);
}

/** 两千四百五 is 2450: what follows a place without 零 is counted in the next one. */
const isElliptic = ({ spelled, zero, unit }: Reading): boolean => spelled && !zero && unit > 10;

const sumOf = (groups: readonly Group[]): Big =>
  groups.reduce((sum, { value }) => sum.plus(value), new Big(0));

/** The numeral with a place or scale; undefined where the sign is none, or cannot stand there. */
function withPlace(reading: Reading, token: string): Reading | undefined {
  const [place, scale] = [PLACES[token], SCALES[token]];
  const unit = place ?? scale;
  if (unit === undefined) return undefined;
  const groups =
    place === undefined
      ? scaled(reading.groups, reading.digit, unit)
      : placed(reading.groups, reading.digit, unit, reading.groups.length === 0 || reading.zero);
  return groups && { ...EMPTY, groups, unit };
}

/** The numeral with a digit, or with a number in digits. */
function withDigit(reading: Reading, token: string): Reading | undefined {
  const value = DIGITS[token];
  if ((value === undefined && !/^\d/u.test(token)) || reading.digit?.eq(0) === false) return undefined;
  return {
    ...reading,
    digit: new Big(value ?? token.replaceAll(',', '')),
    spelled: value !== undefined,
    zero: reading.zero || value === 0,
  };
}

/** …百, …千: the digit before it; 十 alone is ten of one, 百 and 千 only where nothing stands before. */
function placed(
  groups: readonly Group[],
  digit: Big | undefined,
  place: number,
  first: boolean,
): readonly Group[] | undefined {
  if ((digit === undefined || digit.eq(0)) && place !== 10 && !first) return undefined;
  const smallest = groups.at(-1);
  if (smallest && smallest.unit <= place) return undefined;
  const count = digit === undefined || digit.eq(0) ? new Big(1) : digit;
  return [...groups, { value: count.times(place), unit: place }];
}

/** …万, …亿: all smaller groups before it; 四万万 is as good. */
function scaled(
  groups: readonly Group[],
  digit: Big | undefined,
  scale: number,
): readonly Group[] | undefined {
  const smaller = groups.filter(({ unit }) => unit < scale);
  const counted = smaller.length === 0 && digit === undefined ? groups : smaller;
  if (counted.length === 0 && digit === undefined) return undefined;
  const sum = sumOf(counted).plus(digit ?? 0);
  return [...groups.slice(0, groups.length - counted.length), { value: sum.times(scale), unit: scale }];
}

const digitsOf = (text: string): string => [...text].map((sign) => DIGITS[sign]).join('');

const ANY_DIGIT = /[\d０-９]/;

/** Whether a text holds a digit. */
export const hasDigit = (text: string): boolean => ANY_DIGIT.test(text);
