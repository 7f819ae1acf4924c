import { CAPITAL_DIGITS, CHINESE_DIGITS } from './numerals';
import { UNIT_WORDS, unitOf } from './units';

/** Units that are places: they are counted in 个 as well. */
const PLACE = /^(?:县区|区县|乡镇|街道|行政村|社区|断面|样品|地块)$/;
const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const UNITS = UNIT_WORDS.map(escape).join('|');
const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SCALE = '[万亿千百](?!分?之)';
/** What goes on after 2万 and 1亿: 3千, 2000万, 4000. */
const SMALLER = String.raw`(?:\d+(?:\.\d+)?[万千百])*(?:\d{3,4}(?![\d.]))?`;
const SPELLED = `[${CHINESE_DIGITS}${CAPITAL_DIGITS}](?:[${CHINESE_DIGITS}${CAPITAL_DIGITS}]|[万亿]|[余多来几](?=[万亿]))*(?:点[〇零一二三四五六七八九]+[万亿]*)?`;

/** A number with what may stand around it: shares and fractions in words, ranges, numbers in digits, numbers in words. */
export const AMOUNT = new RegExp(
  String.raw`(?<share>[百千万]分之)\s*(?<shareOf>${DIGITS}|${SPELLED})` +
    String.raw`|(?<fraction>(?:\d+|[${CHINESE_DIGITS}]+)分之(?:\d+|[${CHINESE_DIGITS}]+))` +
    String.raw`|(?<first>${DIGITS})\s*(?<firstScale>${SCALE})?\s*(?<firstUnit>${UNITS})?\s*(?:-|至|到|—)\s*(?<second>${DIGITS})\s*(?<secondScale>${SCALE})?\s*(?<secondUnit>${UNITS})?` +
    String.raw`|(?<number>${DIGITS})\s*(?<roughScale>[余多来](?=\s*[万亿]))?\s*(?:(?<scale>${SCALE})(?<smaller>${SMALLER}))?\s*(?<rough>余|多|来)?\s*(?<unit>${UNITS})?` +
    String.raw`|(?<spelledFirst>[一二两三四五六七八九十百]+)(?:-|至|到)(?<spelledSecond>[一二两三四五六七八九十百]+)(?<spelledUnit>${UNITS})` +
    String.raw`|(?<words>${SPELLED})(?<wordRough>余|多|几|来)?(?<wordUnit>${UNITS}|大(?=[类项块]))`,
  'gu',
);

/** What a number may be for one of, behind a stroke. */
const BASES = [
  ...UNIT_WORDS.filter((word) => /^[\u4e00-\u9fff]{1,3}$/.test(word)),
  '学期',
  '千字',
  '站',
  '点',
  '校',
  '生',
  '岗',
  '车',
  '班',
]
  .map(escape)
  .join('|');
/** 元/人·天: what stands behind the stroke. */
export const BASIS = new RegExp(
  String.raw`^\s*\/\s*每?(?<bases>(?:${BASES})(?:\s*[·.*/]?\s*每?(?:${BASES}))*)(?![\u4e00-\u9fff]*(?:总数|总量))`,
  'u',
);
const ONE_BASIS = new RegExp(BASES, 'gu');
/** The words of {@link BASIS}, one by one. */
export const basesIn = (text: string): readonly string[] => text.match(ONE_BASIS) ?? [];

/** What is counted in 个 and says more than it: 3个班次, 6个乡镇. */
export const COUNTED = new RegExp(
  `^(?:${UNIT_WORDS.filter(
    (word) =>
      ['turn', 'batch', 'lesson', 'visit'].includes(unitOf(word)?.dimension ?? '') || PLACE.test(word),
  )
    .map(escape)
    .join('|')})`,
  'u',
);
