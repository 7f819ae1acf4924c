import { moneyUnitOf, squeeze, trimmed } from '../../forms/normalise';
import { isPeriodName } from '../../forms/vocabulary';
import { ofText } from '../../language/of-text';
import { matchLabel, type LabelMatch } from './label-matcher';

/** A label and its value out of one cell: 编制单位（盖章）：某某局. */
export interface InlinePart {
  readonly match: LabelMatch;
  /** Trimmed; empty where nothing follows the label. */
  readonly value: string;
}

const NONE: readonly InlinePart[] = [];
const MAX_LABEL = 24;
const PART_OF = /^\s{0,8}其中\s?[:：]/u;
const SEPARATOR = /[\s;；。、,，|│]/u;
/** What may stand before the labels of a line above the table: （2026年度）  编制单位：…, 附表1 主管部门：…. */
const BEFORE_LABELS =
  /^\s{0,8}(?:[（(]?\s?(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s?年度?\s?[)）]?|附[件表]\s?[\d一二三四五六七八九十]{0,3}(?:[-—]\d{1,2})?)[\s\u3000]{1,20}/u;
/** What announces the unit of money that follows, and is no label of a value: 金额单位：万元. */
const UNIT_OF_MONEY = /^(?:(?:金额|货币|计量)?单位|金额)$/u;

/**
 * Splits a cell that begins with a known label and a colon into its label–value parts. Later labels count only at the
 * start of a line or after a blank or a stop, so that a colon inside a sentence splits nothing. Linear in the text.
 */
export function inlineParts(text: string): readonly InlinePart[] {
  const near = text.length > 2 * MAX_LABEL ? text.slice(0, 2 * MAX_LABEL + 1) : text;
  return nextColon(near, 0) < 0 ? NONE : splitParts(text);
}

/** Several steps ask the same of each text with a colon. */
const splitParts = ofText((text): readonly InlinePart[] => {
  // 其中:基本支出:200.5: the label is the one after 其中.
  const part = PART_OF.exec(text)?.[0].length ?? 0;
  const begin = BEFORE_LABELS.exec(text)?.[0].length ?? 0;
  const first = nextColon(text.slice(0, 2 * MAX_LABEL + 1), Math.max(part, begin));
  if (first < 0) return NONE;
  const starts: { readonly from: number; readonly value: number; readonly match: LabelMatch | undefined }[] =
    [];
  for (let at = first; at >= 0; at = nextColon(text, at + 1)) {
    const unit = unitBefore(text, at);
    if (unit !== undefined) {
      starts.push({ from: unit, value: at + 1, match: undefined });
      continue;
    }
    const found = labelBefore(text, at, starts.length === 0 ? begin : undefined);
    if (!found) {
      if (starts.length === 0) return NONE;
      continue;
    }
    starts.push({ ...found, value: at + 1 });
  }
  return starts.flatMap(({ match, value }, i) =>
    match
      ? [
          {
            match,
            value: trimmed(text.slice(value, starts[i + 1]?.from ?? text.length)).replace(/[;；]$/u, ''),
          },
        ]
      : [],
  );
});

/** Where the announcement of a unit of money begins that ends with a colon; undefined where it is none. */
function unitBefore(text: string, colon: number): number | undefined {
  const from = wordBefore(text, colon, WORD_END);
  const said = /^\s{0,4}([^\s;；，,]{1,8})/u.exec(text.slice(colon + 1, colon + 14))?.[1] ?? '';
  return UNIT_OF_MONEY.test(squeeze(text.slice(from, colon))) && moneyUnitOf(said.replace(/[)）]$/u, ''))
    ? from
    : undefined;
}

/** Where the word before a colon begins, given what ends a word; no further back than a label is long. */
function wordBefore(text: string, colon: number, end: RegExp): number {
  let from = colon;
  while (from > 0 && colon - from < MAX_LABEL && !end.test(text[from - 1] ?? '')) from -= 1;
  return from;
}
const WORD_END = /[\s;；。、,，|│(（]/u;

function nextColon(text: string, from: number): number {
  const wide = text.indexOf('：', from);
  const narrow = text.indexOf(':', from);
  if (wide < 0) return narrow;
  return narrow < 0 ? wide : Math.min(wide, narrow);
}

function labelBefore(
  text: string,
  colon: number,
  begin: number | undefined,
): { from: number; match: LabelMatch } | undefined {
  if (begin !== undefined) {
    if (colon > 2 * MAX_LABEL) return undefined;
    const match = matchLabel(text.slice(begin, colon));
    return match?.quality === 'exact' ? { from: begin, match } : undefined;
  }
  const from = wordBefore(text, colon, SEPARATOR);
  if (from === colon || (from > 0 && !SEPARATOR.test(text[from - 1] ?? ''))) return undefined;
  const match = matchLabel(text.slice(from, colon));
  return match?.quality === 'exact' && (match.fields.length > 0 || match.other) && match.label.key.length >= 2
    ? { from, match }
    : undefined;
}

const AMOUNT_NAMED =
  /^(?:其中[:：]?)?\s?([\u4e00-\u9fff（）()]{2,14})[:：]?\s?(\d[\d,]*(?:\.\d+)?\s?(?:元|万元)?)$/u;
const MAX_NAMED = 120;

/**
 * The amounts that a cell names one after another, where it says nothing else: 其中：区级财政1,214.00；上级补助72.00. Empty where
 * a name is no known source or part of money.
 */
export function namedAmounts(text: string): readonly InlinePart[] {
  if (text.length > MAX_NAMED || !/^[^\d]{2,20}\d/u.test(text)) return NONE;
  const said = text
    .replace(/[。；;]\s*$/u, '')
    .split(/[；;、，\n]|,(?!\d{3})/u)
    .map((part) => AMOUNT_NAMED.exec(trimmed(part)));
  const parts = said.flatMap((found) => {
    const match = found && matchLabel(found[1] ?? '');
    const isMoney = match?.quality === 'exact' && (match.fundRows.length > 0 || isExpenditure(match));
    return isMoney ? [{ match, value: trimmed(found?.[2] ?? '') }] : [];
  });
  return parts.length === said.length ? parts : NONE;
}

const isExpenditure = ({ fields }: LabelMatch): boolean =>
  fields.includes('basicExpenditure') || fields.includes('projectExpenditure');

/** A label followed by a blank and its value, without a colon: `项目名称 道路养护`. */
export function spacedPart(text: string): InlinePart | undefined {
  const gap = /^(\S{4,16})[ \t\u3000]{1,20}(\S[^]*)$/u.exec(text.slice(0, 400));
  if (!gap) return undefined;
  const match = matchLabel(gap[1] ?? '');
  if (match?.quality !== 'exact' || match.fields.length === 0) return undefined;
  const value = trimmed(text.slice((gap[1] ?? '').length));
  return matchLabel(value)?.quality === 'exact' ? undefined : { match, value };
}

const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const MARKS = (dot: string): RegExp =>
  new RegExp(
    String.raw`(?:(?:(?:年度|分|子)?(?:计划|目标|任务|措施|阶段)[ \t\u3000]{0,4}${NUMBER}(?!\d)|[（(]\s{0,2}${NUMBER}\s{0,2}[)）])\s{0,4}[:：、.．)）]?|${NUMBER}\s{0,2}(?:[、)）]|${dot})|[①②③④⑤⑥⑦⑧⑨⑩][、.]?)\s{0,4}`,
    'gu',
  );

/** Inside a line a number with a point and digits is a decimal, unless a year or a month follows. */
const ENTRY = MARKS(String.raw`[.．](?!\d(?!\d{3}年|\d?(?:[-—~至]\d{1,2})?月))`);
/** At the start of each line it is an entry: 1.3月招标. */
const LINE_ENTRY = MARKS(String.raw`[.．]`);

/**
 * Entries of a list that stands in one cell, numbered 1. 2. 3. or 计划1： at the start of a line or after a stop; the
 * whole text as the only entry where the numbers do not count up from one. Linear in the text.
 */
export function listEntries(text: string): readonly string[] {
  const atLines = marksIn(text, LINE_ENTRY, /[\r\n]/u);
  const marks = atLines.length > 1 ? atLines : marksIn(text, ENTRY, /[\s;；。]/u);
  const [first] = marks;
  if (!first || trimmed(text.slice(0, first.from)) !== '') return byLines(text);
  return marks
    .map(({ to }, i) => trimmed(text.slice(to, marks[i + 1]?.from ?? text.length)))
    .filter((entry) => entry !== '');
}

interface EntryMark {
  readonly from: number;
  readonly to: number;
  readonly style: string;
}

/** Numbers of one style that count up from one, each at the beginning or after a character of `after`. */
function marksIn(text: string, mark: RegExp, after: RegExp): readonly EntryMark[] {
  const marks: EntryMark[] = [];
  for (const match of text.matchAll(mark)) {
    const from = match.index;
    if (from > 0 && !after.test(text[from - 1] ?? '')) continue;
    if (numberOf(match[0]) !== marks.length + 1) continue;
    const style = styleOf(match[0]);
    if (marks[0] && marks[0].style !== style) continue;
    marks.push({ from, to: from + match[0].length, style });
  }
  return marks;
}

/** Lines that each end with a stop are entries of their own; a text that only wraps is one. */
function byLines(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/u)
    .map(trimmed)
    .filter((line) => line !== '');
  return lines.length > 1 && lines.slice(0, -1).every((line) => /[;；。]$/u.test(line))
    ? lines
    : [trimmed(text)];
}

const CHINESE = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

function numberOf(mark: string): number {
  const circled = CIRCLED.indexOf(mark[0] ?? ' ');
  if (circled >= 0) return circled + 1;
  const digits = /\d+/u.exec(mark)?.[0];
  if (digits) return Number(digits);
  const word = /[一二三四五六七八九十]{1,3}/u.exec(mark)?.[0] ?? '';
  if (word.length === 1) return CHINESE.indexOf(word) + 1;
  if (word.startsWith('十')) return 10 + CHINESE.indexOf(word[1] ?? '') + 1;
  return (
    10 * (CHINESE.indexOf(word[0] ?? '') + 1) + (word.length === 3 ? CHINESE.indexOf(word[2] ?? '') + 1 : 0)
  );
}

const styleOf = (mark: string): string => mark.replace(/[\d一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩\s]+/gu, '#');

/** A text that begins with the number of a list entry: 2.农村供水…, 目标二：…, （3）…. */
export const isNumbered = (text: string): boolean =>
  /^\s{0,4}(?:目标|任务)?(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．:：)）](?!\d)|[①-⑩])/u.test(
    text,
  );

/** A cell that holds only the number, name or period of a list entry: 计划1, 目标二, 3, （4）, ①, 第一季度, 1—3月. */
export const isEntryMark = (text: string): boolean =>
  text.length <= 24 && (isNumberMark(text) || isPeriodName(text));

const isNumberMark = (text: string): boolean =>
  /^(?:第)?(?:(?:部门|单位|年度|具体|明细|分|子|阶段性?|工作|实施|重点|绩效)*(?:计划|目标|任务|措施|阶段|内容|事项|工作|步骤))?[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑩])[)]?(?:阶段|季度|步)?[:、.]?$/u.test(
    squeeze(text),
  );
