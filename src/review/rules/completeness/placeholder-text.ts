import { placeholderIn } from '../../../language/lexicon/placeholders';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perText } from '../../support/per-text';

/** Placeholders and instructions of the template left in. */
export const placeholderText: FormRule = {
  id: 'placeholder-text',
  kind: 'placeholder-text',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('留有模板的占位符或填写说明', 'Placeholder or instruction left in'),
  why: bilingual('占位符没有替换，等于没有填写。', 'A placeholder that was not replaced is not an answer.'),
  source: bilingual('财预〔2015〕88号“规范完整性”；表样填写说明', 'Cai Yu [2015] 88; filling notes'),
  check: perText(
    (words) => placeholderIn(words) !== undefined,
    ({ field }) => {
      const placeholder = placeholderIn(field.value);
      if (placeholder === undefined) return undefined;
      return {
        message: bilingual(
          `${field.value.trim() === placeholder ? said(field.value) : `${said(field.value)}里的${said(placeholder)}`}是模板的占位符或填写说明，请替换成实际内容。`,
          `${said(field.value)} still holds ${said(placeholder)} of the template.`,
        ),
      };
    },
  ),
};
