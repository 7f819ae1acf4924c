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
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a Chinese numeral is made of. */
export const CHINESE_DIGITS = '〇零一二两三四五六七八九十百千';

/** Value of a Chinese numeral below ten thousand: 三 → 3, 十二 → 12, 两百 → 200; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const place = PLACES[sign];
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else {
      const value = DIGITS[sign];
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return text === '' ? undefined : total + (digit ?? 0);
}

/** Exact value of a number as written on a form: 1,920,000 · 2.5 · 12万 · 三; undefined for anything else. */
export function numberOf(text: string): Big | undefined {
  const match =
    /^(?<digits>-?\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(?<scale>[万亿])?$/u.exec(text);
  const digits = match?.groups?.['digits'];
  if (digits === undefined) return undefined;
  const small = /\d/u.test(digits) ? new Big(digits.replaceAll(',', '')) : chineseNumber(digits);
  if (small === undefined) return undefined;
  const scale = match?.groups?.['scale'];
  return new Big(small).times(scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1);
}

const CAPITAL = new RegExp(`[${Object.keys(CAPITALS).join('')}]`, 'gu');
/** Characters a Chinese numeral of any size is made of, capitals and the decimal point among them. */
export const NUMERAL_SIGNS = `${CHINESE_DIGITS}万亿点${Object.keys(CAPITALS).join('')}`;

/**
 * Exact value of a Chinese numeral of any size, in small or capital characters: 三百二十万 → 3,200,000, 一点九二亿, 壹佰万;
 * digits alone are read one by one (一九二 → 192). Undefined for anything else.
 */
export function chineseValue(text: string): Big | undefined {
  const small = text.replaceAll(CAPITAL, (sign) => CAPITALS[sign] ?? sign);
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(small)) return new Big(digitsOf(small));
  const parts = /^(?:(?<hundredMillions>[^亿]+)亿)?(?:(?<tenThousands>[^万亿]+)万)?(?<ones>[^万亿]*)$/u.exec(
    small,
  );
  if (!parts || small === '') return undefined;
  let total = new Big(0);
  for (const [name, scale] of SCALES_DOWN) {
    const part = parts.groups?.[name];
    if (part === undefined || part === '') continue;
    const value = withDecimals(part);
    if (value === undefined) return undefined;
    total = total.plus(value.times(scale));
  }
  return total;
}

const SCALES_DOWN = [
  ['hundredMillions', 100_000_000],
  ['tenThousands', 10_000],
  ['ones', 1],
] as const;

/** 一点九二: what stands behind the point is read digit by digit. */
function withDecimals(text: string): Big | undefined {
  const [whole = '', decimals, ...more] = text.split('点');
  const ones = chineseNumber(whole.replace(/^零(?=.)/u, ''));
  if (ones === undefined || more.length > 0) return undefined;
  if (decimals === undefined) return new Big(ones);
  return /^[〇零一二三四五六七八九]+$/u.test(decimals) ? new Big(`${ones}.${digitsOf(decimals)}`) : undefined;
}

const digitsOf = (text: string): string => [...text].map((sign) => DIGITS[sign]).join('');

const ANY_DIGIT = /[\d０-９]/;

/** Whether a text holds a digit. */
export const hasDigit = (text: string): boolean => ANY_DIGIT.test(text);
