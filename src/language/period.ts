import { ofText } from './of-text';
import { plain } from './plain';
import type { MonthSpan } from './months';

/** When a project runs, as written. */
export interface Period extends MonthSpan {
  /** Finest unit given: 2024至2024 gives years without even the word 年. */
  readonly precision: 'bareYear' | 'year' | 'month' | 'day';
  /** Form of the writing, years and numbers taken out: two periods of one style are written alike. */
  readonly style: string;
}

const DATE = String.raw`(?<year>(?:19|20)\d{2})\s*(?<yearWord>年度|年)?(?:\s*[-./]?\s*(?<month>1[0-2]|0?[1-9])\s*(?<monthWord>月份|月)?)?(?:\s*[-./]?\s*(?<day>3[01]|[12]\d|0?[1-9])\s*(?<dayWord>日|号)?)?`;
const POINT = new RegExp(`^[^\\d]{0,6}${DATE}`, 'u');
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])?$/u;
/** Days between 1899-12-30, where Excel's serial numbers begin, and 1970-01-01. */
const SERIAL_EPOCH = 25_569;

interface Point {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly worded: boolean;
}

/** 2023年起, 2022年以来: the end is left open. */
const OPEN_END = /\d(?:年度?|月份?|日|号)?(?:起|以来|以后|开始)|至今|长期|持续|每年/u;

/** Start and end of a period as written on a form; undefined where the text names no year (一年, 长期) or no end. */
export const parsePeriod = ofText((text): Period | undefined => {
  const looked = plain(text).replaceAll(/\s+/gu, '');
  const halves = splitRange(looked);
  if (halves.length === 1 && OPEN_END.test(looked)) return undefined;
  const points = halves.map(pointOf);
  const [from, to = from] = points;
  if (!from || !to || points.some((point) => point === undefined)) return undefined;
  const precision = to.day ? 'day' : to.month ? 'month' : from.worded || to.worded ? 'year' : 'bareYear';
  return {
    first: from.year * 12 + (from.month ?? 1) - 1,
    last: to.year * 12 + (to.month ?? 12) - 1,
    precision,
    style: looked.replaceAll(/\d+/gu, '0'),
  };
});

/** The two ends of a range; a range whose end has no year takes it from its start: 2021年1月-12月. */
function splitRange(text: string): string[] {
  const halves = text
    .split(
      /[至到]|(?<=[日月年号度])[-]|(?<=年度?\d{1,2})-(?=\d{1,2}月)|(?<=\d{4})-(?=(?:19|20)\d{2})|(?<=\d[./]\d{1,2})-|(?<=\d-\d{1,2}-\d{1,2})-/u,
    )
    .filter(Boolean);
  if (halves.length !== 2) return [text];
  const [from = '', to = ''] = halves;
  const year = /^(?:19|20)\d{2}年?/u.exec(from)?.[0];
  return [from, /^(?:19|20)\d{2}/u.test(to) || !year ? to : `${year}${to}`];
}

function pointOf(text: string): Point | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
  if (serial !== undefined && serial > 30_000 && serial < 80_000) {
    const date = new Date((Math.floor(serial) - SERIAL_EPOCH) * 86_400_000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      worded: true,
    };
  }
  const compact = COMPACT.exec(text);
  if (compact)
    return {
      year: Number(compact[1]),
      month: Number(compact[2]),
      day: compact[3] ? Number(compact[3]) : undefined,
      worded: true,
    };
  const match = POINT.exec(text);
  const { year, month, day, yearWord } = match?.groups ?? {};
  if (!year) return undefined;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: month && day ? Number(day) : undefined,
    worded: yearWord !== undefined,
  };
}
