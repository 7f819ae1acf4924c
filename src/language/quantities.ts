import Big from 'big.js';
import { AFTER_NUMBER, BEFORE_NUMBER, OVER_VERB, type Comparison } from './lexicon/comparisons';
import { chineseNumber } from './numerals';
import { MASK } from './plain';
import { UNIT_WORDS, unitOf, type Unit } from './units';

/** A number of a text with its unit, as an interval: 8至10次 has two ends, ≥98% only a lower one. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As it stands in the plain text: number, unit and basis. */
  readonly written: string;
  /** The number itself: both are the same unless a range is written. In the unit as written. */
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit | undefined;
  /** What the number is for one of, as written behind a stroke: 元/人·天 → 人, 天. */
  readonly per: readonly string[];
  /** undefined: no word says how it is meant; then it is the plain number. */
  readonly comparison: Comparison | undefined;
  /** The number is written in words: 三期, 九成. */
  readonly spelled: boolean;
  /** The number is said to be rough: 余, 多, 左右, 约. */
  readonly about: boolean;
  /** It is what a written product makes: nothing is to be multiplied into it. */
  readonly worked?: true;
}

/** Units that are places: they are counted in 个 as well. */
const PLACE = /^(?:县区|区县|乡镇|街道|行政村|社区|断面|样品|地块)$/;
const escape = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const UNITS = UNIT_WORDS.map(escape).join('|');
const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SPELLED = '[〇零一二两三四五六七八九十百千]+';
const SCALE = '[万亿千百](?![\\u4e00-\\u9fff]{0,1}之)';
const AMOUNT = new RegExp(
  String.raw`(?<first>${DIGITS})\s*(?<firstScale>${SCALE})?\s*(?<firstUnit>${UNITS})?\s*(?:-|至|到|—)\s*(?<second>${DIGITS})\s*(?<secondScale>${SCALE})?\s*(?<secondUnit>${UNITS})?` +
    String.raw`|(?<number>${DIGITS})\s*(?<scale>${SCALE})?\s*(?<rough>余|多|来)?\s*(?<unit>${UNITS})?` +
    String.raw`|(?<spelledFirst>[一二两三四五六七八九十]+)(?:-|至|到)(?<spelledSecond>[一二两三四五六七八九十]+)(?<spelledUnit>${UNITS})` +
    String.raw`|(?<words>${SPELLED})(?<wordScale>[万亿])?(?<wordRough>余|多)?(?<wordUnit>${UNITS}|大(?=[类项块]))`,
  'gu',
);
/** What a number may be for one of, behind a stroke. */
const BASES = [
  ...UNIT_WORDS.filter((word) => /^[\u4e00-\u9fff]{1,3}$/.test(word)),
  '学期',
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
const BASIS = new RegExp(
  String.raw`^\s*\/\s*每?(?<bases>(?:${BASES})(?:\s*[·.*/]?\s*每?(?:${BASES}))*)(?![\u4e00-\u9fff]*(?:总数|总量))`,
  'u',
);

const COUNTED = new RegExp(
  `^(?:${UNIT_WORDS.filter(
    (word) =>
      ['turn', 'batch', 'lesson', 'visit'].includes(unitOf(word)?.dimension ?? '') || PLACE.test(word),
  )
    .map(escape)
    .join('|')})`,
  'u',
);

/** Units that a Chinese numeral may stand before: others make words of it (一级, 二类, 一方, 三分). */
const NOT_SPELLED: ReadonlySet<string> = new Set([
  '级',
  '类',
  '方',
  '分',
  '点',
  '度',
  '单',
  '团',
  '车',
  '门',
  '节',
  '床',
  '款',
  '万',
  '亿',
  '年度',
  '里',
  '口',
  '头',
  '部',
  '县',
  '组',
  '月',
  '日',
  '起',
  '线',
  '元',
]);
const HALF = /半(?:个)?(?<unit>小时|天|日|年|月|工作日)/g;

/** Every amount of a text from which names and times are taken out. */
export function amountsIn(bare: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of bare.matchAll(AMOUNT)) {
    const amount = amountOf(bare, match);
    if (amount) found.push(amount);
  }
  if (bare.includes('半')) {
    for (const match of bare.matchAll(HALF)) {
      const unit = unitOf(match.groups?.['unit'] ?? '');
      const before = bare[match.index - 1] ?? '';
      if (!unit || /[\d每上下多大过一参]/.test(before)) continue;
      const end = match.index + match[0].length;
      found.push({
        start: match.index,
        end,
        written: match[0],
        low: new Big(0.5),
        high: new Big(0.5),
        unit,
        per: [],
        comparison: comparisonAround(bare, match.index, end),
        spelled: true,
        about: false,
      });
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

function amountOf(bare: string, match: RegExpExecArray | RegExpMatchArray): Amount | undefined {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  if (/[\d.]/.test(bare[start - 1] ?? '') && /^\d/.test(match[0])) return undefined;
  const firstWord = groups['number'] ?? groups['first'] ?? groups['words'] ?? groups['spelledFirst'] ?? '';
  const secondWord = groups['second'] ?? groups['spelledSecond'] ?? firstWord;
  const word = (
    groups['unit'] ??
    groups['secondUnit'] ??
    groups['wordUnit'] ??
    groups['spelledUnit'] ??
    groups['firstUnit'] ??
    ''
  ).replaceAll(/\s/g, '');
  const spelled = groups['words'] !== undefined || groups['spelledFirst'] !== undefined;
  let end = start + match[0].trimEnd().length;
  if (spelled && (NOT_SPELLED.has(word) || isWord(bare, start, end, word))) return undefined;
  const negative = bare[start - 1] === '-' && !/[\d%\u4e00-\u9fff)]/.test(bare[start - 2] ?? '');
  const [low, high] = [valueOf(firstWord), valueOf(secondWord)];
  if (!low || !high) return undefined;
  const scale = SCALES[groups['scale'] ?? groups['wordScale'] ?? groups['secondScale'] ?? ''] ?? 1;
  const lowScale =
    groups['first'] === undefined
      ? scale
      : (SCALES[groups['firstScale'] ?? groups['secondScale'] ?? ''] ?? 1);
  let unit = isOtherWord(bare, end, word) ? undefined : unitOf(word);
  if (word !== '' && unit === undefined) end -= word.length;
  // 3个班次, 6个乡镇: the word after 个 says what is counted.
  const counted = unit?.name === '个' ? COUNTED.exec(bare.slice(end, end + 8))?.[0] : undefined;
  if (counted !== undefined && !isOtherWord(bare, end + counted.length, counted)) {
    unit = unitOf(counted);
    end += counted.length;
  }
  const bases = unit ? BASIS.exec(bare.slice(end, end + 24)) : null;
  const per = bases ? basesIn(bases.groups?.['bases'] ?? '') : [];
  const alternative = per.length === 1 && unit && unitOf(per[0] ?? '')?.group === unit.group;
  if (bases && per.length > 0) end += bases[0].length;
  const optional = /^\s*\((?:套|次|台|人|场|件|份|名|期|册)\)/.exec(bare.slice(end, end + 5));
  if (optional) end += optional[0].length;
  if (unit?.name === '%' || unit?.dimension === 'share')
    unit = unitOf('%') && (unit.name === '百分比' ? unitOf('%') : unit);
  const comparison = comparisonAround(bare, start, end);
  const sign = negative ? -1 : 1;
  return {
    start,
    end,
    written: bare.slice(start, end).trim(),
    low: low.times(lowScale).times(sign),
    high: high.times(scale).times(sign),
    unit,
    per: alternative ? [] : per,
    comparison: comparison === '≈' ? undefined : comparison,
    spelled,
    about: groups['rough'] !== undefined || groups['wordRough'] !== undefined || comparison === '≈',
  };
}

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const valueOf = (word: string): Big | undefined => {
  if (/\d/.test(word)) return new Big(word.replaceAll(',', ''));
  const value = chineseNumber(word);
  return value === undefined ? undefined : new Big(value);
};

const ONE_BASIS = new RegExp(BASES, 'gu');
const basesIn = (text: string): readonly string[] => text.match(ONE_BASIS) ?? [];

/** A unit that begins another word: 3人大代表, 5年级, 12点, 2000元旦. */
function isOtherWord(bare: string, end: number, word: string): boolean {
  const next = bare[end] ?? '';
  return (FOLLOWED[word] ?? '').includes(next) && next !== '';
}
const FOLLOWED: Readonly<Record<string, string>> = {
  人: '大民才事均口造工机类',
  次: '要日性数方生月年',
  个: '别体性人案税',
  年: '级代龄轻均报会鉴终',
  天: '然气',
  日: '常志程均报',
  月: '均报份度',
  元: '旦素',
  分: '别公院局行散管级类类析数',
  项: '目',
  部: '门委队分长',
  家: '庭长属属校具',
  方: '面案式法针',
  点: '位击评',
  门: '诊店户类',
  条: '件例款',
  户: '外籍',
  组: '织建长',
  村: '民委级庄',
  级: '别',
  张: '贴',
  起: '草来到诉步',
  班: '级子长',
  所: '有在需属',
  度: '假',
  场: '所地景馆',
  支: '付出持部撑',
  台: '账风',
  处: '理置级长',
  件: '数',
  节: '约能日',
  类: '别型',
  单: '位独',
  周: '期边年',
  团: '队结员',
};

/** 一个, 两名 before a noun is a number; 一个 in 每一个 or in set phrases is none. */
function isWord(bare: string, start: number, end: number, word: string): boolean {
  const before = bare[start - 1] ?? '';
  const text = bare.slice(start, end);
  if (/[每任某同另这那哪逐统唯第头末初首]/.test(before)) return true;
  if (/^一(?:个|项|批|种|条|方)$/.test(text) && /[的了、]/.test(bare[end] ?? '')) return true;
  return /^[一]/.test(text) && /[统专单进万划]/.test(before) ? true : isOtherWord(bare, end, word);
}

/** The comparison that words around an amount say. */
export function comparisonAround(bare: string, start: number, end: number): Comparison | undefined {
  const lead = bare
    .slice(Math.max(0, start - 14), start)
    .trimEnd()
    .replace(/(?:为|是|到|:|在|的)$/u, '');
  const said = BEFORE_NUMBER.find(([word]) => lead.endsWith(word) && !isPartOfWord(lead, word))?.[1];
  const rest = bare.slice(end, end + 8).replace(/^[\s)]*(?:\(含\))?/u, '');
  const after = AFTER_NUMBER.find(
    ([word]) => rest.startsWith(word) && !(word === '内' && /^内[刊容部控设外]/u.test(rest)),
  )?.[1];
  if (said !== undefined && said !== '=' && said !== '≈') return said;
  if (after !== undefined) return after;
  if (said !== undefined) return said;
  const clause = /[^,;。\n]*$/u.exec(bare.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  if (clause.includes(MASK) && clause.lastIndexOf(MASK) > clause.length - 3) return undefined;
  for (const [word, comparison] of OVER_VERB) {
    const at = clause.lastIndexOf(word);
    if (at >= 0 && !/\d/.test(clause.slice(at))) return comparison;
  }
  return undefined;
}

/** 近 in 附近, 超 in 赶超, 约 in 节约, 突破 in 取得突破: no comparison. */
const isPartOfWord = (lead: string, word: string): boolean => {
  const before = lead[lead.length - word.length - 1] ?? '';
  if (word === '近') return /[附邻临最靠就]/.test(before);
  if (word === '约') return /[节合条契履预签]/.test(before);
  if (word === '超') return /[赶反高]/.test(before);
  return false;
};

/** An amount as the interval that it allows, in the base of its unit; undefined ends are open. */
export function intervalOf(amount: Amount): {
  readonly low: Big | undefined;
  readonly high: Big | undefined;
} {
  const factor = amount.unit?.factor ?? 1;
  const [low, high] = [amount.low.times(factor), amount.high.times(factor)];
  switch (amount.comparison) {
    case '≥':
    case '>':
      return { low, high: undefined };
    case '≤':
    case '<':
      return { low: undefined, high };
    default:
      return { low, high };
  }
}
