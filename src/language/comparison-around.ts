import { AFTER_NUMBER, BEFORE_NUMBER, OVER_VERB, type Comparison } from './lexicon/comparisons';
import { MASK } from './plain';

/** The comparison that words around an amount say. */
export function comparisonAround(bare: string, start: number, end: number): Comparison | undefined {
  return comparisonBeside(bare, start, end) ?? comparisonOfVerb(bare, start);
}

/** The comparison that the words directly before and behind an amount say. */
export function comparisonBeside(bare: string, start: number, end: number): Comparison | undefined {
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
  return after ?? said;
}

/** What a verb at a distance says: 控制在每人. */
function comparisonOfVerb(bare: string, start: number): Comparison | undefined {
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
