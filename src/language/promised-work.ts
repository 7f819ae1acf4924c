import { DEED_WORDS } from './lexicon/subjects';
import { understand, type Statement } from './statements';
import { counts, measuresOut, type Unit } from './units';

/** What a promise is about, in few words, and how it is counted. */
export interface PromisedWork {
  /** What is done to what: 新建公厕. */
  readonly phrase: string;
  /** To what: 公厕. */
  readonly thing: string;
  /** Unit as written; undefined where the promise has no number. */
  readonly unit: string | undefined;
  /** What such a number is called: 数量, 次数, 人数, 面积 … */
  readonly measure: string;
}

/** Longest phrase, in characters: it becomes part of a name. */
const LONGEST = 14;

/** What a promise is about: 全年举办3期培训班 is 举办培训班, counted as 期数 in 期. Never empty. */
export function promisedWork(quote: string, year: number | undefined): PromisedWork {
  const { statements, clauses } = understand(quote, year);
  const counted = statements.find(isCount);
  const said = counted ? `${counted.lead}${counted.tail}` : (clauses[0]?.text ?? quote);
  const phrase = brief(said) || brief(quote) || quote.slice(0, LONGEST);
  const unit = counted?.amount.unit;
  return { phrase, thing: withoutDeed(phrase), unit: unit?.name, measure: measureOf(unit) };
}

const isCount = ({ amount: { unit }, implied, negative }: Statement): boolean =>
  !implied && !negative && (counts(unit) || measuresOut(unit));

/** What a number of a unit is called. */
function measureOf(unit: Unit | undefined): string {
  if (unit === undefined) return '数量';
  const named = { 次: '次数', 期: '期数', 场: '场次', 场次: '场次', 人次: '人次', 户: '户数', 天: '天数' }[
    unit.name
  ];
  if (named !== undefined) return named;
  const ofDimension: Readonly<Record<string, string>> = {
    turn: '次数',
    person: '人数',
    visit: '人次',
    length: '长度',
    area: '面积',
  };
  return ofDimension[unit.dimension] ?? '数量';
}

/** Words before a promise that say nothing of what is done. */
const BEFORE =
  /^(?:\d{4}年(?:度)?|本年度?|全年|年内|当年|计划|预计|力争|确保|继续|进一步|积极|认真|切实|做好|完成|累计|共计?|拟|将|为|向|对|各|及时|按时|按期|和|及|并)+/u;
const MARKS = /[“”"'‘’《》（）()【】\s]/gu;

/** A phrase that is short enough for a name: without marks, what is said before, and all but the last of a list. */
function brief(said: string): string {
  const bare = said
    .replaceAll(MARKS, '')
    .replace(BEFORE, '')
    .replace(/[的了等]+$/u, '');
  if (bare.length <= LONGEST) return bare;
  const parts = said
    .split(/[、，,；;。和及与的]|以及|[”"》]/u)
    .map((part) => part.replaceAll(MARKS, '').replace(BEFORE, ''))
    .filter((part) => part.length >= 3 && part.length <= LONGEST);
  return parts.at(-1) ?? bare.slice(0, LONGEST);
}

const VERBS: readonly string[] = [
  ...DEED_WORDS,
  ...['召开', '举办', '开展', '组织', '实施', '印发', '种植', '编印', '制作', '举行', '参加', '提供', '配套'],
].sort((a, b) => b.length - a.length);

/** A phrase without what is done, where something is left: 新建公厕 → 公厕. */
function withoutDeed(phrase: string): string {
  let rest = phrase;
  for (let times = 0; times < 2; times++) {
    const deed = VERBS.find((word) => rest.startsWith(word) && rest.length >= word.length + 2);
    if (deed === undefined) break;
    rest = rest.slice(deed.length);
  }
  return rest;
}
