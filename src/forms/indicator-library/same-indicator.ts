import { populationsIn } from '../../language/lexicon/populations';

/** Words that change nothing about what an indicator measures. */
const FILLER = /年度|全年|当年|本年|项目|工作|实际|计划|预计|总体|情况|指标|的|数量|总数/gu;
/** Doing something, in the words that names begin with. */
const DOING = /召开|举办|开展|组织|完成|实施|发放|制作|编印|举行|进行|建设|开设/gu;
/** Different words for the same measure. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/满意率|满意程度/gu, '满意度'],
  [
    /(?:按期|按时|如期|按计划)?完成及时率|(?:按期|按时|如期|按计划)(?:完成|完工|开班|召开|举办|出版)?率/gu,
    '及时率',
  ],
  [/完工时间|竣工时间|完成时限|完成日期|完成期限/gu, '完成时间'],
  [/(?:个|项|件|份|册|台|家|处|所|套|篇|条|部|支|辆|本)数/gu, '数量'],
  [/场次|期数|次数|期次|批次/gu, '次数'],
  [/人次|人数/gu, '人数'],
  [/参训|受训|参培/gu, '培训'],
  [/与会|参会|到会/gu, '参会'],
  [/职工|员工|干部/gu, '职工'],
  [/公众|群众|居民|百姓|市民|村民/gu, '群众'],
];
/** From this share of common pairs of characters on, two names mean the same. */
const ALIKE = 0.75;

/** The core of an indicator's name: what is measured, without filler, doing words and brackets. */
export function measured(name: string): string {
  const plain = name.normalize('NFKC').replaceAll(/\([^()]*\)|[\s\p{P}\p{S}]/gu, '');
  const same = SYNONYMS.reduce((rest, [pattern, word]) => rest.replaceAll(pattern, word), plain);
  const core = same.replaceAll(FILLER, '').replaceAll(DOING, '');
  return core === '' ? same : core;
}

/**
 * Whether two names are, or nearly are, the same indicator: the same core, nearly the same characters, or the satisfaction of the same people. Meant for not offering what is there already: when in doubt, the same.
 */
export function sameIndicator(one: string, other: string): boolean {
  const [a, b] = [measured(one), measured(other)];
  if (a === b) return true;
  if (/满意度$/u.test(a) && /满意度$/u.test(b)) return samePopulation(a, b);
  return common(a, b) >= ALIKE;
}

/** Nobody named means everybody served. */
function samePopulation(one: string, other: string): boolean {
  const [a, b] = [populationsIn(one), populationsIn(other)];
  return a.size === 0 || b.size === 0 || [...a].some((group) => b.has(group));
}

/** Sørensen–Dice coefficient over pairs of neighbouring characters. */
function common(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  if (pairsA.length === 0 || pairsB.length === 0) return 0;
  const left = [...pairsB];
  let shared = 0;
  for (const pair of pairsA) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    shared += 1;
    left.splice(at, 1);
  }
  return (2 * shared) / (pairsA.length + pairsB.length);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
