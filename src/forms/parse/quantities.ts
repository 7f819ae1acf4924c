import type Big from 'big.js';
import { UNIT_NAMES, unitNamesOf } from '../../language/lexicon/units';
import type { Operator } from '../vocabulary/operators';
import { COMPARISONS_AFTER, COMPARISONS_BEFORE } from '../vocabulary/review-comparisons';
import { CHINESE_DIGITS, numberOf } from '../../language/numerals';
import { ofText } from '../../language/of-text';
import { masked, plain } from '../../language/plain';

/** A number with its unit as a text states it. Units are as written, after NFKC and without blanks: 人次, 元/人·天, %. */
export interface Quantity {
  readonly value: Big;
  /** '' where none is written. */
  readonly unit: string;
  /** Number and unit as they stand in the (plain) text. */
  readonly written: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
  /** How the number is meant; undefined where no word says so: then it is fixed. */
  readonly comparison: Operator | undefined;
  /** The number is per occasion, person or the like: 每期60人, 2000元/人, 3天/每次. */
  readonly each: string | undefined;
  /** A word says that this is the whole: 共9次, 全年6期, 合计. */
  readonly total: boolean;
  /** Part of another number: （含加开3次）, 其中…. */
  readonly part: boolean;
  /** The number is written in Chinese: 三期. */
  readonly spelled: boolean;
  /** The item counted, where it is named before the number in 《》: 《条例》60000本. */
  readonly item: string | undefined;
}

/** Units that count things; a Chinese numeral before any other is not a number (一级, 二类, 一方面). */
const COUNT_UNITS = unitNamesOf('spelled');

const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => plain(word)))].sort((a, b) => b.length - a.length);
const oneOf = (words: readonly string[]): string => longestFirst(words).map(escape).join('|');

/** 元 per something, as one unit. */
const PRICES = ['人/天', '人·天', '人天', '人·次', '人次', '人/次', '人/月', '人·月', '人/年', '人·年', '人', '次', '天', '年', '月', '平方米', '吨', '公里', '亩', '户', '生/年', '生', '本', '册', '台', '套', '件', '期', '场', '份', '项', '只', '学期'].map((per) => `元/${per}`); // prettier-ignore

/** After a number, 月 and 日 are dates, and 级, 类, 度 and 分 mostly ranks: never units. */
const NO_UNITS = new Set([...unitNamesOf('calendar'), ...unitNamesOf('rank'), '星']);
const UNITS = [...UNIT_NAMES.filter((unit) => !NO_UNITS.has(unit)), ...PRICES];

const NUMBER = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const QUANTITY = new RegExp(
  String.raw`(?<![\d.])(?<number>${NUMBER})\s*(?<scale>[万亿](?=\s*(?:${oneOf(UNITS)})|$|[^\u4e00-\u9fff]))?(?:余|多|来)?\s*(?<unit>${oneOf(UNITS)})?|(?<spelled>[${CHINESE_DIGITS}]+)(?:余|多)?(?<count>${oneOf(COUNT_UNITS)})`,
  'gu',
);

/**
 * What looks like a number and is none: names of documents, document numbers, dates, ordinals, phases, set phrases. Each
 * with a sign that it cannot do without: most texts lack most of the signs.
 */
const NOT_NUMBERS: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  { sign: /《/u, pattern: /《[^》\n]{0,200}》/gu },
  { sign: /号/u, pattern: /[\u4e00-\u9fff]{1,8}[[〔(【]\d{4}[\]〕)】]第?\d+号/gu },
  { sign: /一/u, pattern: /同一[人户家次个]|一[人户]一[档策案册卡码]/gu },
  { sign: /第/u, pattern: /第\s*[\d〇零一二两三四五六七八九十百]+/gu },
  { sign: /(?:19|20)/u, pattern: /(?:19|20)\d{2}\s*年?\s*[-至到/.]+\s*(?:19|20)\d{2}(?:\s*年)?(?:度)?/gu },
  { sign: /(?:19|20)/u, pattern: /(?:19|20)\d{2}\s*[-./]\s*\d{1,2}(?:\s*[-./]\s*\d{1,2})?/gu },
  { sign: /(?:19|20)/u, pattern: /(?:19|20)\d{2}\s*年(?:度)?/gu },
  { sign: /月/u, pattern: /\d{1,2}(?:\s*[、,\-至和]\s*\d{1,2})*\s*(?<!个)月(?:份)?(?:\s*\d{1,2}\s*[日号])?/gu },
  { sign: /月/u, pattern: /[〇零一二三四五六七八九十]+月(?:份)?/gu },
  { sign: /[日号]/u, pattern: /\d{1,2}\s*[日号](?![常志程均])/gu },
  { sign: /季度/u, pattern: /(?:\d|[一二三四])(?:\s*[、,\-至和]\s*(?:\d|[一二三四]))*\s*(?:个)?季度/gu },
  { sign: /期/u, pattern: /[一二三四五六七八九十]期(?=项目|工程|建设|系统|平台|改造)/gu },
  { sign: /大|中全会/u, pattern: /[一二三四五六七八九十]{1,2}[届次]?(?=大[会以]|中全会)/gu },
  { sign: /届/u, pattern: /[〇零一二三四五六七八九十]+届/gu },
  { sign: /次/u, pattern: /[一二两三四五六七八九十]次(?=会议|全会|大会)/gu },
  { sign: /[一“]|三公|两会/u, pattern: /一次性|统一|一一|一体化|一起|一定|一般|一方面|进一步|一批|一系列|一站式|一流|一线|三公|两会|“[^”]{1,20}”/gu },
  { sign: /\d{7}/u, pattern: /(?<![≥≤=><\d.])\d{7,}(?![\d.]*\s*[%\u4e00-\u9fff])/gu },
]; // prettier-ignore

/** Words right before a number that make it the whole; 共 not as part of 公共, 磁共振, 共同. */
const TOTAL = /(?:合计|总计|共计|累计|总共|总数|全年|总|(?<![公磁])共(?![同享建振用]))[\u4e00-\u9fff]{0,4}$/u;
const CLAUSE_START = /[,，。;；、:\n(]/u;

/** Longest text looked at; a hostile cell costs no more than this. */
const LONGEST = 3000;

/** Every quantity of a text, in order. Dates, names of documents, document numbers and ordinals are not quantities. */
export const quantitiesIn = ofText((text): readonly Quantity[] => {
  const whole = plain(text).slice(0, LONGEST);
  if (!ANY_NUMBER.test(whole)) return [];
  const patterns = NOT_NUMBERS.flatMap(({ sign, pattern }) => (sign.test(whole) ? [pattern] : []));
  const looked = masked(whole, ...patterns);
  const found: Quantity[] = [];
  for (const match of looked.matchAll(QUANTITY)) {
    const { number, scale, unit, spelled, count } = match.groups ?? {};
    const value = numberOf(`${number ?? spelled ?? ''}${scale ?? ''}`);
    if (!value) continue;
    const start = match.index;
    const word = (unit ?? count ?? '').replaceAll(/\s/gu, '');
    if (misread(looked, start + match[0].length, word, spelled)) continue;
    const basis = /^\s*\/\s*(?:每)?([\u4e00-\u9fff]{1,3}(?:[·.*/][\u4e00-\u9fff]{1,2})*)/u.exec(
      looked.slice(start + match[0].length),
    );
    const after = looked.slice(start + match[0].length + (basis?.[0].length ?? 0));
    const before = looked.slice(Math.max(0, start - 36), start);
    const clause = before.slice(lastBreak(before) + 1);
    const per =
      /每(?:个|一)?([\u4e00-\u9fff]{1,3}?)[^每]{0,8}$/u.exec(clause)?.[1] ??
      basis?.[1] ??
      /\/(.+)$/u.exec(word)?.[1];
    found.push({
      value,
      unit: word === '百分比' ? '%' : word,
      written: whole.slice(start, start + match[0].length).trim(),
      start,
      end: start + match[0].length,
      comparison: comparisonAround(before, looked.slice(start + match[0].length), after),
      each: per === '年' ? undefined : per,
      total: TOTAL.test(clause),
      part: /(?:含|其中|包括)[^,。;)]{0,30}$/u.test(before),
      spelled: spelled !== undefined,
      item: /《([^》]*)》\s*$/u.exec(whole.slice(0, start))?.[1],
    });
  }
  return found;
});
const ANY_NUMBER = new RegExp(`[\\d${CHINESE_DIGITS}]`);

function lastBreak(text: string): number {
  for (let index = text.length - 1; index >= 0; index--)
    if (CLAUSE_START.test(text[index] ?? '')) return index;
  return -1;
}

/** A unit that is the beginning of another word: 3人大代表, 一次性, 5年级; a unitless Chinese numeral is no number. */
function misread(text: string, end: number, unit: string, spelled: string | undefined): boolean {
  const next = text[end] ?? '';
  if (unit === '人' && /[大民均才事]/u.test(next)) return true;
  if (unit === '次' && /[要日性]/u.test(next)) return true;
  if (unit === '个' && /[性别体人]/u.test(next) && spelled !== undefined) return true;
  if (unit === '年' && /[级]/u.test(next)) return true;
  if (unit === '天' && /[然]/u.test(next)) return true;
  return false;
}

function comparisonAround(before: string, afterUnit: string, afterBasis: string): Operator | undefined {
  const lead = before.trimEnd().replace(/[为是:]$/u, '');
  const said = COMPARISONS_BEFORE.find(([word]) => lead.endsWith(word)) ?? beforeVerb(lead);
  const follows = COMPARISONS_AFTER.find(
    ([word]) => followedBy(afterUnit, word) || followedBy(afterBasis, word),
  );
  if (said?.[1] === '=' && follows) return follows[1];
  return said?.[1] ?? follows?.[1];
}

/** 内 alone is a comparison only where no other word begins with it (内刊, 内容, 内部). */
const followedBy = (text: string, word: string): boolean => {
  const rest = text.trimStart();
  return (
    rest.startsWith(word) &&
    !(word === '内' && /^内[刊容部控设外]/u.test(rest)) &&
    !(word === '起' && /^起[草来到诉]/u.test(rest))
  );
};

/** 至少检查12次: between the word and the number stands what is done. */
function beforeVerb(lead: string): readonly [string, Operator] | undefined {
  const word = /(至少|最少|至多|最多)[\u4e00-\u9fff]{1,4}$/u.exec(lead)?.[1];
  return word === undefined ? undefined : [word, word.endsWith('多') ? '≤' : '≥'];
}
