import { placeOf } from '../../../forms/field';
import { quoted, isRead, bilingual, saysOf } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import type { FormRule } from '../../rule';

/** A template that nobody has filled in: said once, instead of once per empty cell. */
export const untouchedForm: FormRule = {
  id: 'untouched-form',
  kind: 'missing-field',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('表格尚未填写', 'Form is not filled in yet'),
  why: bilingual('空表随工作簿上报会被退回。', 'An empty form in the workbook is sent back.'),
  source: bilingual('财预〔2015〕88号：绩效目标审核“规范完整性”', 'Cai Yu [2015] 88: completeness'),
  check: (form) => {
    if (!isUntouched(form)) return { results: [] };
    const { title } = form.fields;
    const at = placeOf(title) ?? { ...form.range, rows: 1, columns: 1, sheet: form.sheet };
    return {
      results: [
        {
          subject: 'form',
          cells: [at],
          evidence: isRead(title) ? [{ at, text: saysOf(title) }] : [],
          message: bilingual(
            `工作表${quoted(form.sheet.name)}中的表格尚未填写；不需要时请删除，需要时请填写。`,
            `The form on sheet ${quoted(form.sheet.name)} is not filled in yet.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
