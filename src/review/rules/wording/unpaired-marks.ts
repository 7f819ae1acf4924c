import { flawOfPairs, withFullWidthBrackets } from '../../../language/marks';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** Book-title marks, brackets and quotes that do not come in pairs, or whose halves differ in width. */
export const unpairedMarks: FormRule = {
  id: 'unpaired-marks',
  kind: 'typo',
  severity: 'warning',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('书名号、括号或引号不成对', 'Unpaired title marks, brackets or quotes'),
  why: bilingual(
    '缺半边的书名号、括号看不出文件名和范围。',
    'With half a pair nobody sees where a title ends.',
  ),
  source: bilingual('GB/T 15834 标点符号用法', 'GB/T 15834 punctuation'),
  check: perAnyText(
    (words) => flawOfPairs(words) !== undefined,
    ({ field }) => {
      const flaw = flawOfPairs(field.value);
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
        ...textFix(field, withFullWidthBrackets, '括号改为全角', 'Use full-width brackets'),
      };
    },
  ),
};
