import { squeeze } from '../../forms/normalise';

/** Longest text that can be a line with nothing but a year in it. */
const MAX_YEAR_LINE = 40;
const DIGITS = '〇一二三四五六七八九';

/** The year that a text names: 2024年度, 2024, （２０２４ 年）, 二〇二四年. The first one counts; undefined for none. */
export function yearIn(text: string): number | undefined {
  if (text.length > 400) return undefined;
  const plain = squeeze(text);
  const match = /(?<!\d)(20\d{2})(?=年|年度|[-—/.]|$|[^\d年万元个人次%])/u.exec(plain);
  if (match?.[1]) return Number(match[1]);
  const chinese = /二[〇○零0][〇○零一二三四五六七八九]{2}(?=年)/u.exec(plain)?.[0];
  if (!chinese) return undefined;
  const number = [...chinese.replace(/[○零0]/gu, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
  return Number(number);
}

/** Months after the year: a form may be about a part of it. */
const PART_OF_YEAR =
  /^(20\d{2}年度?)(?:\d{1,2}(?:月份?)?[-—–~至]\d{1,2}月份?|\d{1,2}月份?|[上下]半年|半年度?|前[二三]个?季度|第?[一二三四1-4]季度)$/u;

/** What sets the statements of one line apart: （2026年度）    编制单位：…    单位：万元. */
const APART = /[ \t]{2,}|\u3000+|\n/u;

/** The year of a line that states nothing but a year, or a part of one: （2024年度）, （2023年1-7月）. */
export function yearLine(text: string): number | undefined {
  const parts = text.trim().split(APART);
  if (parts.length > 1) return parts.map((part) => yearLine(part)).find((year) => year !== undefined);
  if (text.length > MAX_YEAR_LINE || !/[2２二]/u.test(text)) return undefined;
  const plain = squeeze(text)
    .replace(/^[([【]|[)\]】]$/gu, '')
    .replace(PART_OF_YEAR, '$1');
  return /^(?:预算年度:?|年度:?)?20\d{2}(?:年度|年)?$/u.test(plain) ||
    /^二[〇○零][〇○零一二三四五六七八九]{2}年度?$/u.test(plain)
    ? yearIn(plain.endsWith('年') || plain.endsWith('年度') ? plain : `${plain}年`)
    : undefined;
}
