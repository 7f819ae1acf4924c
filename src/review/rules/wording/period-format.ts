import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { factsOf } from '../../support/facts';

/** 2024至2024: numbers without 年 or month. */
export const periodFormat: FormRule = {
  id: 'period-format',
  kind: 'format-inconsistency',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('实施时间没有写年、月', 'Period without 年 and month'),
  why: bilingual('只有两个数字，看不出起止月份。', 'Two bare numbers do not say from when to when.'),
  source: bilingual('实施时间应写明起止年月', 'A period states month and year'),
  check: (form) => {
    const { period } = form.fields;
    if (!isRead(period) || factsOf(form).period?.precision !== 'bareYear') return { results: [] };
    return {
      results: [
        {
          subject: 'period',
          cells: cellsOf(period),
          evidence: evidenceOf(period),
          message: bilingual(
            `实施时间${said(period.value)}没有写年、月，请写明起止年月。`,
            `The period ${said(period.value)} names no month.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
