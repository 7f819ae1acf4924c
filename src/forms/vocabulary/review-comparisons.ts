import type { Operator } from './operators';

/** Words and signs before a number that say how it is meant, longest first where one contains another. */
export const COMPARISONS_BEFORE: readonly (readonly [string, Operator])[] = [
  ['大于或等于', '≥'], ['大于等于', '≥'], ['不低于', '≥'], ['不少于', '≥'], ['不小于', '≥'], ['不得低于', '≥'], ['不得少于', '≥'], ['至少', '≥'], ['最少', '≥'], ['最低', '≥'], ['≥', '≥'],
  ['小于或等于', '≤'], ['小于等于', '≤'], ['不超过', '≤'], ['不高于', '≤'], ['不大于', '≤'], ['不多于', '≤'], ['不得超过', '≤'], ['不得高于', '≤'], ['不超', '≤'], ['至多', '≤'], ['最多', '≤'], ['最高', '≤'], ['控制在', '≤'], ['≤', '≤'],
  ['约等于', '≈'], ['大约', '≈'], ['约为', '≈'], ['约', '≈'], ['≈', '≈'],
  ['超过', '>'], ['大于', '>'], ['高于', '>'], ['多于', '>'], ['>', '>'],
  ['低于', '<'], ['小于', '<'], ['少于', '<'], ['不足', '<'], ['<', '<'],
  ['等于', '='], ['=', '='],
]; // prettier-ignore

/** Words after number and unit that say how it is meant. */
export const COMPARISONS_AFTER: readonly (readonly [string, Operator])[] = [
  ['及以上', '≥'], ['(含)以上', '≥'], ['以上', '≥'], ['起', '≥'],
  ['及以下', '≤'], ['(含)以内', '≤'], ['以内', '≤'], ['之内', '≤'], ['以下', '≤'], ['内', '≤'],
  ['左右', '≈'], ['上下', '≈'],
]; // prettier-ignore

/** How a comparison is said in a message. */
export const COMPARISON_NAMES: Readonly<Record<Operator, { readonly zh: string; readonly en: string }>> = {
  '≥': { zh: '不低于', en: 'at least' },
  '≤': { zh: '不超过', en: 'at most' },
  '>': { zh: '超过', en: 'more than' },
  '<': { zh: '低于', en: 'less than' },
  '=': { zh: '等于', en: 'exactly' },
  '≈': { zh: '左右', en: 'about' },
};
