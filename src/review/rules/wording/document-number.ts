import { mayNumberWrongly, withRightDocumentNumbers, wrongDocumentNumber } from '../../../language/documents';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** Document numbers with other brackets than 〔 〕. */
export const documentNumber: FormRule = {
  id: 'document-number',
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('发文字号没有用六角括号', 'Document number without 〔 〕'),
  why: bilingual('发文字号的年份用六角括号“〔〕”。', 'The year of a document number stands in 〔 〕.'),
  source: bilingual('GB/T 9704—2012 党政机关公文格式', 'GB/T 9704-2012'),
  check: perAnyText(mayNumberWrongly, ({ field }) => {
    const wrong = wrongDocumentNumber(field.value);
    if (wrong === undefined) return undefined;
    return {
      message: bilingual(
        `发文字号${said(wrong)}的年份应当用“〔〕”：${said(withRightDocumentNumbers(wrong))}。`,
        `The year of ${said(wrong)} belongs in 〔 〕.`,
      ),
      ...textFix(field, withRightDocumentNumbers, '年份改用“〔〕”', 'Use 〔 〕'),
    };
  }),
};
