import Big from 'big.js';

const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }; // prettier-ignore
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
