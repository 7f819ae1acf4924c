import type { Text } from '../texts/text';

/** A place where a text names a year in four digits. */
export interface YearMention {
  readonly start: number;
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
const DOCUMENT_NUMBER = /[〔[［【(（]\s{0,8}\d{4}\s{0,8}[〕\]］】)）]\s{0,8}(?:第\s{0,8})?\d+\s{0,8}号/gu;
/** Names of laws and documents keep their years. */
const DOCUMENT_NAME = /《[^《》]{0,200}》/gu;
/** After the digits: a year or a date. */
const YEAR_AFTER = /^\s{0,8}(?:年|[-./－—]\s{0,8}(?:0?[1-9]|1[0-2])(?!\d))/u;
/** After the digits: they count something. */
const QUANTITY_AFTER = /^\s{0,8}(?:[\d,.]|万|亿|元|人|次|份|本|册|个|件|台|套|户|家|项|米|吨|平方|%|％)/u;
/** Before the digits: a year that is compared with, or from which something counts. */
const REFERENCE_BEFORE = /(?:比|较|同比|相比|与|自|从|截至|截止|以来|于|始于|上年（|上年\()\s{0,8}$/u;
const REFERENCE_AFTER = /^\s{0,8}年?(?:度)?\s{0,8}(?:以来|起|为基[期数准]|相比|末?(?:已|存量))/u;
const ANOTHER_YEAR = String.raw`(?:19|20)\d{2}`;
const TO = String.raw`(?:[-./]\d{1,2}){0,2}\s{0,8}年?(?:度)?(?:\s{0,8}\d{1,2}\s{0,8}月)?(?:\s{0,8}\d{1,2}\s{0,8}日)?\s{0,8}(?:至|到|[-—－~～]+)\s{0,8}`;
const SPAN = new RegExp(`(${ANOTHER_YEAR})${TO}(${ANOTHER_YEAR})`, 'gu');

/**
 * Where a text names this year, in order. Numbers of documents, names of laws and quantities are no years. `dates`: the
 * text is a date or a period, so that a bare number is a year, too.
 */
export function yearsIn(text: string, year: number, dates = false): readonly YearMention[] {
  const covered = [...text.matchAll(DOCUMENT_NUMBER), ...text.matchAll(DOCUMENT_NAME)].map(
    ({ index, 0: part }) => [index, index + part.length] as const,
  );
  const spans = [...text.matchAll(SPAN)]
    .filter(([, from, to]) => from !== to)
    .map(({ index, 0: part }) => [index, index + part.length] as const);
  const within = (ranges: readonly (readonly [number, number])[], start: number): boolean =>
    ranges.some(([from, to]) => start >= from && start < to);

  return [...text.matchAll(new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'gu'))].flatMap(
    ({ index: start }): readonly YearMention[] => {
      const before = text.slice(Math.max(0, start - 6), start);
      const after = text.slice(start + 4, start + 16);
      if (within(covered, start) || /\d[,.]$/u.test(before)) return [];
      const said = YEAR_AFTER.test(after);
      if (!said && !dates && QUANTITY_AFTER.test(after)) return [];
      if (within(spans, start)) return [{ start, certain: false, reason: REASONS.span }];
      if (REFERENCE_BEFORE.test(before) || REFERENCE_AFTER.test(after))
        return [{ start, certain: dates, reason: dates ? REASONS.dateField : REASONS.reference }];
      if (said) return [{ start, certain: true, reason: REASONS.year }];
      return [{ start, certain: dates, reason: dates ? REASONS.dateField : REASONS.bare }];
    },
  );
}
