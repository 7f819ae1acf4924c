import type { FormRule } from '../../rule';
import { bilingual, said, saidAround } from '../../support/evidence';
import { perText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** A half-width mark right after a Chinese character and not before a digit or Latin letter. */
const HALF = /(?<=[\u4e00-\u9fff])(?:[,;:?!](?=[\u4e00-\u9fff]|\s|\d|$)|\.(?=[\u4e00-\u9fff]|\s*$))/gu;
const ANY_HALF = new RegExp(HALF.source, 'u');
/** Few texts have any of the marks: looking for them first costs less. */
const ANY_MARK = /[,;:?!.]/;
const AFTER_NUMBER = /(?<=\d[次个人天年元期场件份项]),(?=[\u4e00-\u9fff])/gu;

const repair = (text: string): string =>
  text.replaceAll(HALF, (mark) => FULL[mark] ?? mark).replaceAll(AFTER_NUMBER, '，');

/** Half-width commas and full stops in Chinese text. */
export const halfWidthMarks: FormRule = {
  id: 'half-width-marks',
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('中文里用了半角标点', 'Half-width marks in Chinese text'),
  why: bilingual('公文用全角标点；半角句点容易被看成小数点。', 'Official texts use full-width marks.'),
  source: bilingual('GB/T 15834 标点符号用法', 'GB/T 15834 punctuation'),
  check: perText(
    (words) => ANY_MARK.test(words) && ANY_HALF.test(words),
    ({ field }) => {
      const at = field.value.search(ANY_HALF);
      return {
        message: bilingual(
          `${saidAround(field.value, { start: at, end: at + 1 })}里有半角标点，请改为全角。`,
          `Half-width marks in ${said(field.value)}.`,
        ),
        ...textFix(field, repair, '标点改为全角', 'Use full-width marks'),
      };
    },
  ),
};
