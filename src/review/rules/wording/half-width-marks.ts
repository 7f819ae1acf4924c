import { halfWidthMarkIn, hasHalfWidthMark, withFullWidthMarks } from '../../../language/marks';
import type { FormRule } from '../../rule';
import { quoted, bilingual, said, saidAround } from '../../support/evidence';
import { perText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** Half-width commas and full stops in Chinese text. */
export const halfWidthMarks: FormRule = {
  id: 'half-width-marks',
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('中文里用了半角标点', 'Half-width marks in Chinese text'),
  why: bilingual('公文用全角标点；半角句点容易被看成小数点。', 'Official texts use full-width marks.'),
  source: bilingual('GB/T 15834 标点符号用法', 'GB/T 15834 punctuation'),
  check: perText(hasHalfWidthMark, ({ field }) => {
    const at = halfWidthMarkIn(field.value);
    const mark = field.value.charAt(at);
    return {
      message: bilingual(
        `${saidAround(field.value, { start: at, end: at + 1 })}里的${quoted(mark)}是半角标点，请改为全角${quoted(withFullWidthMarks(field.value).charAt(at))}。`,
        `The mark ${quoted(mark)} in ${said(field.value)} is half width.`,
      ),
      ...textFix(field, withFullWidthMarks, '标点改为全角', 'Use full-width marks'),
    };
  }),
};
