import type { Text } from '../texts/text';

/** A place where a text names a year: 2024, ２０２４, 二〇二四, or the whole of a 29 February, which the next year has not. */
export interface YearMention {
  readonly start: number;
  /** What stands there. */
  readonly written: string;
  /** The same of the year after, written in the same way. */
  readonly next: string;
  /** Certainly the year of the form itself, not one it refers to. */
  readonly certain: boolean;
  readonly reason: Text;
}

const REASONS = {
  year: { zh: '写明为年度或日期', en: 'Written as a year or a date' },
  dateField: { zh: '时间栏中的年份', en: 'A year in a field for dates' },
  reference: {
    zh: '可能是作比较或计起点的年份，请确认',
    en: 'May be a year it compares with or starts from; please confirm',
  },
  span: { zh: '跨年度时段的一端，请确认', en: 'One end of a period over several years; please confirm' },
  bare: { zh: '未写明是年份，请确认', en: 'Not said to be a year; please confirm' },
} as const satisfies Record<string, Text>;

/** 〔2024〕5号, [2024]第5号, （2024）5号: the number of a document stays what it is. */
const DOCUMENT_NUMBER =
  /[〔[［【(（]\s{0,8}\d{4}\s{0,8}[〕\]］】)）]\s{0,8}(?:第\s{0,8})?\d+\s{0,8}号|\d{4}\s{0,8}年?\s{0,8}第\s{0,8}\d+\s{0,8}号/gu;
/** Names of laws and documents keep their years, and so do other names in quotes. */
const DOCUMENT_NAME = /《[^《》]{0,200}》/gu;
const QUOTED_NAME = /[“"「『][^“”"「」『』]{0,20}\d{4}(?!\s*年)[^“”"「」『』]{0,20}[”"」』]/gu;
/** After the digits: a year or a date. */
const YEAR_AFTER = /^\s{0,8}(?:年|[-./－—]\s{0,8}(?:0?[1-9]|1[0-2])(?!\d))/u;
/** After the digits: the decimals of an amount, 2024.5万元. */
const DECIMALS_AFTER =
  /^\.\d+\s{0,8}(?:万|亿|元|人|次|份|本|册|个|件|台|套|户|家|项|米|公里|吨|平方|亩|小时|天|%)/u;
/** Before the digits: a code or the number of a standard, GB2024, XR-2024. */
const CODE_BEFORE = /[A-Za-z](?:[-/ ]|\/T\s?)?$/u;
/** After the digits: they count something. */
const QUANTITY_AFTER = /^\s{0,8}(?:[\d,.]|万|亿|元|人|次|份|本|册|个|件|台|套|户|家|项|米|吨|平方|%|％)/u;
/** Before the digits: a year that is compared with, or from which something counts. */
const REFERENCE_BEFORE = /(?:比|较|同比|相比|与|自|从|截至|截止|以来|于|始于|上年（|上年\()\s{0,8}$/u;
const REFERENCE_AFTER = /^\s{0,8}年?(?:度)?\s{0,8}(?:以来|起|为基[期数准]|相比|末?(?:已|存量))/u;
const ANOTHER_YEAR = String.raw`(?:19|20)\d{2}`;
const TO = String.raw`(?:[-./]\d{1,2}){0,2}\s{0,8}年?(?:度)?(?:\s{0,8}\d{1,2}\s{0,8}月)?(?:\s{0,8}\d{1,2}\s{0,8}日)?\s{0,8}(?:至|到|[-—－~～]+)\s{0,8}`;
const SPAN = new RegExp(`(${ANOTHER_YEAR})${TO}(${ANOTHER_YEAR})`, 'gu');

const FULL_WIDTH = '０１２３４５６７８９';
const CHINESE = '〇一二三四五六七八九';
/** Ways to write the digits of a year. 零, ○ and O stand for 〇. */
const SCRIPTS = ['0123456789', FULL_WIDTH, CHINESE] as const;
const inScript = (year: number, script: string): string =>
  [...String(year)].map((digit) => script[Number(digit)] ?? digit).join('');
/** Signs that people take for 〇. */
const ZERO = '[〇零○Ｏ]';

/** 29 February of a leap year. Its month and day stand behind it as they are written. */
const LEAP_DAY =
  /^(?<mid>\s{0,8}(?:年度?|[-./－—])\s{0,8}(?:0?2|０?２|二)\s{0,8}(?:月|[-./－—])\s{0,8})(?<day>29|２９|二十九)(?!\d)/u;
const DAY_BEFORE: Readonly<Record<string, string>> = { '29': '28', '２９': '２８', 二十九: '二十八' };

/**
 * Where a text names this year, in order, in digits of either width or in Chinese. Numbers of documents, names of laws and
 * quantities are no years. `dates`: the text is a date or a period, so that a bare number is a year, too.
 */
export function yearsIn(text: string, year: number, dates = false): readonly YearMention[] {
  // Of the same length, so that places are those of the text.
  const looked = text.replaceAll(/[０-９．，％]/gu, (sign) => sign.normalize('NFKC'));
  const covered = [DOCUMENT_NUMBER, DOCUMENT_NAME, QUOTED_NAME].flatMap((pattern) =>
    rangesOf(looked, pattern),
  );
  const spans = [...looked.matchAll(SPAN)]
    .filter(([, from, to]) => from !== to)
    .map(({ index, 0: part }) => [index, index + part.length] as const);
  const within = (ranges: readonly (readonly [number, number])[], start: number): boolean =>
    ranges.some(([from, to]) => start >= from && start < to);

  const digits = [...looked.matchAll(new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'gu'))];
  const numeral = inScript(year, CHINESE).replaceAll('〇', ZERO);
  const spelled = [
    ...looked.matchAll(new RegExp(`(?<![〇一二三四五六七八九])${numeral}(?=\\s{0,8}年)`, 'gu')),
  ];
  return [...digits, ...spelled]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index: start }): readonly YearMention[] => {
      const verdict = verdictOf(looked, start, dates, within(covered, start), within(spans, start));
      return verdict ? [{ start, ...writtenAt(text, start, year), ...verdict }] : [];
    });
}

const rangesOf = (text: string, pattern: RegExp): (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map(({ index, 0: part }) => [index, index + part.length] as const);

function verdictOf(
  looked: string,
  start: number,
  dates: boolean,
  isName: boolean,
  isEnd: boolean,
): Pick<YearMention, 'certain' | 'reason'> | undefined {
  const before = looked.slice(Math.max(0, start - 6), start);
  const after = looked.slice(start + 4, start + 16);
  if (isName || /\d[,.]$/u.test(before) || DECIMALS_AFTER.test(after) || CODE_BEFORE.test(before))
    return undefined;
  const said = YEAR_AFTER.test(after);
  if (!said && !dates && QUANTITY_AFTER.test(after)) return undefined;
  if (isEnd) return { certain: false, reason: REASONS.span };
  if (REFERENCE_BEFORE.test(before) || REFERENCE_AFTER.test(after))
    return { certain: dates, reason: dates ? REASONS.dateField : REASONS.reference };
  if (said) return { certain: true, reason: REASONS.year };
  return { certain: dates, reason: dates ? REASONS.dateField : REASONS.bare };
}

function writtenAt(text: string, start: number, year: number): Pick<YearMention, 'written' | 'next'> {
  const written = text.slice(start, start + 4);
  const script = SCRIPTS.find((signs) => signs.includes(written.charAt(0))) ?? SCRIPTS[0];
  const zero = /[零○Ｏ]/u.exec(written)?.[0];
  const plain = inScript(year + 1, script);
  const next = zero === undefined ? plain : plain.replaceAll('〇', zero);
  const { mid, day } = LEAP_DAY.exec(text.slice(start + 4, start + 40))?.groups ?? {};
  if (mid === undefined || day === undefined || isLeap(year + 1)) return { written, next };
  return { written: `${written}${mid}${day}`, next: `${next}${mid}${DAY_BEFORE[day] ?? day}` };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
