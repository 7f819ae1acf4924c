import { chineseNumber } from '../../language/numerals';
import { ofTextInYear } from '../../language/of-text';
import { masked, plain } from '../../language/plain';

/** A span of time in months since year 0: 2024年2月 is 2024·12 + 1. Both ends belong to it. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** A time that a text names. */
export interface DateMention extends MonthSpan {
  /** As it stands in the (plain) text. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The text names the year itself; otherwise the form's year was supposed. */
  readonly ownYear: boolean;
  /** 7月底前: only the end is meant. */
  readonly deadline: boolean;
  /** Only a year is named: nothing finer. */
  readonly wholeYear: boolean;
}

const month = (year: number, of: number): number => year * 12 + of - 1;

/** 《》 and document numbers name years that are no dates of the project. */
const NAMES = [/《[^》\n]{0,200}》/gu, /[[〔(【]\d{4}[\]〕)】]\s*第?\d*号?/gu];

const MENTION = new RegExp(
  [
    String.raw`(?<iso>(?<isoYear>(?:19|20)\d{2})[-./](?<isoMonth>0?[1-9]|1[0-2])(?:[-./](?:[012]?\d|3[01]))?(?!\d))`,
    String.raw`(?:(?<year>(?:19|20)\d{2})\s*年?\s*(?:度)?\s*)?(?:${[
      String.raw`(?<half>上半年|下半年)`,
      String.raw`第?(?<quarters>[一二三四1-4](?:\s*[、,\-至和]\s*[一二三四1-4])*)\s*(?:个)?季度`,
      String.raw`(?<months>\d{1,2}(?:\s*月?\s*[、,\-至到和]\s*\d{1,2})*|[一二三四五六七八九十]{1,3})\s*月(?:份)?(?:\s*\d{1,2}\s*[日号])?(?<edge>\s*(?:底|末|中旬|上旬|下旬|初)?\s*(?:以前|之前|前))?`,
    ].join('|')})`,
    String.raw`(?<bare>(?:19|20)\d{2})\s*(?:年度|年)(?<bareEdge>(?:底|末)?(?:以前|之前|前))?`,
    String.raw`(?<thisYear>本年度|当年|年内|全年|年底前?|年末)`,
  ].join('|'),
  'gu',
);

/** Longest text looked at. */
const LONGEST = 3000;

/** Every time a text names, in order. `year` is supposed where the text names none; without it such times are left out. */
export function datesIn(text: string, year: number | undefined): readonly DateMention[] {
  return mayNameTime(text) ? datesOf(text, year) : [];
}

/** Whether a text has what every time has one of; most texts have not. */
export const mayNameTime = (text: string): boolean => ANY_DATE.test(text);
const ANY_DATE = /[年月季]|[\d０-９]{4}/;

const datesOf = ofTextInYear((text, year): readonly DateMention[] => {
  const looked = masked(plain(text).slice(0, LONGEST), ...NAMES);
  const found: DateMention[] = [];
  let current = year;
  for (const match of looked.matchAll(MENTION)) {
    const groups = match.groups ?? {};
    const own = groups['isoYear'] ?? groups['year'] ?? groups['bare'] ?? yearInside(match[0]);
    if (own) current = Number(own);
    if (current === undefined) continue;
    const span = spanOf(groups, current);
    if (!span || precededByPart(looked, match.index)) continue;
    found.push({
      ...span,
      written: match[0].trim(),
      start: match.index,
      end: match.index + match[0].length,
      ownYear: own !== undefined,
      deadline: Boolean(groups['edge'] ?? groups['bareEdge']),
      wholeYear: groups['bare'] !== undefined || groups['thisYear'] !== undefined,
    });
  }
  return found;
});

/** A match inside a longer number (12024年, 1.12月) or a count of months (3个月) is none. */
const precededByPart = (text: string, index: number): boolean => /[\d.]/u.test(text[index - 1] ?? '');
const yearInside = (text: string): string | undefined => /^(?:19|20)\d{2}/u.exec(text)?.[0];

function spanOf(groups: Readonly<Record<string, string | undefined>>, year: number): MonthSpan | undefined {
  if (groups['iso']) return both(month(year, Number(groups['isoMonth'])));
  if (groups['half'])
    return groups['half'] === '上半年'
      ? { first: month(year, 1), last: month(year, 6) }
      : { first: month(year, 7), last: month(year, 12) };
  if (groups['quarters']) {
    const numbers = numbersOf(groups['quarters']);
    return { first: month(year, Math.min(...numbers) * 3 - 2), last: month(year, Math.max(...numbers) * 3) };
  }
  if (groups['months']) {
    const numbers = numbersOf(groups['months']);
    if (numbers.length === 0 || numbers.some((number) => number < 1 || number > 12)) return undefined;
    return { first: month(year, Math.min(...numbers)), last: month(year, Math.max(...numbers)) };
  }
  return { first: month(year, 1), last: month(year, 12) };
}

const both = (at: number): MonthSpan => ({ first: at, last: at });
const numbersOf = (text: string): number[] =>
  [...text.matchAll(/\d{1,2}|[一二三四五六七八九十]+/gu)].flatMap(([part]) => {
    const value = /\d/u.test(part) ? Number(part) : chineseNumber(part);
    return value === undefined ? [] : [value];
  });

/** A calendar month for messages: 2024年7月. */
export const showMonth = (at: number): string => `${Math.floor(at / 12)}年${(at % 12) + 1}月`;
