import { ofText } from '../../../language/of-text';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
];
const ANY_MARK = /[《》（）()“”]/;
const ASCII_BRACKET = /[()]/;
const toFullWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）');
/** 1）and 一）number a list: they have no opening bracket. */
const LIST_NUMBER = /(?<=^|[\s。；;，,、：:])(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]/gu;

/** Book-title marks, brackets and quotes that do not come in pairs, or whose halves differ in width. */
export const unpairedMarks: FormRule = {
  id: 'unpaired-marks',
  kind: 'typo',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('书名号、括号或引号不成对', 'Unpaired title marks, brackets or quotes'),
  why: bilingual(
    '缺半边的书名号、括号看不出文件名和范围。',
    'With half a pair nobody sees where a title ends.',
  ),
  source: bilingual('GB/T 15834 标点符号用法', 'GB/T 15834 punctuation'),
  check: perAnyText(
    (words) => flawIn(words) !== undefined,
    ({ field }) => {
      const flaw = flawIn(field.value);
      if (!flaw) return undefined;
      const { unpaired } = flaw;
      if (unpaired.length > 0)
        return {
          message: bilingual(
            `${said(field.value)}中的${unpaired.map(([open, close]) => `“${open}${close}”`).join('、')}不成对，请补齐。`,
            `Unpaired ${unpaired.map((pair) => pair.join('')).join(' ')} in ${said(field.value)}.`,
          ),
        };
      return {
        severity: 'tip',
        message: bilingual(
          `${said(field.value)}中的括号一半是半角、一半是全角，请统一用全角。`,
          `Brackets of different width in ${said(field.value)}.`,
        ),
        ...textFix(field, toFullWidth, '括号改为全角', 'Use full-width brackets'),
      };
    },
  ),
};

/** Pairs of which one half is missing, none where the halves of a pair differ in width; undefined where all is well. */
const flawIn = ofText((written): { readonly unpaired: typeof PAIRS } | undefined => {
  if (!ANY_MARK.test(written) || (!ASCII_BRACKET.test(written) && allPaired(written))) return undefined;
  const text = written.replaceAll(LIST_NUMBER, '');
  const level = toFullWidth(text);
  const unpaired = PAIRS.filter(([open, close]) => !balanced(level, open, close));
  return unpaired.length > 0 || MIXED.test(text) ? { unpaired } : undefined;
});
const MIXED = /\([^()（）]*）|（[^()（）]*\)/u;

/** Whether the halves of all pairs are there, in one pass: nearly every text ends here. */
function allPaired(text: string): boolean {
  let [titles, brackets, quotes] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '《') titles++;
    else if (sign === '》') titles--;
    else if (sign === '（') brackets++;
    else if (sign === '）') brackets--;
    else if (sign === '“') quotes++;
    else if (sign === '”') quotes--;
    else continue;
    if (titles < 0 || brackets < 0 || quotes < 0) return false;
  }
  return titles === 0 && brackets === 0 && quotes === 0;
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth++;
    if (sign === close) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
