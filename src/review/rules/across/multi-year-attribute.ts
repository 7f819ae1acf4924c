import { isOfOneYear, isOfSeveralYears } from '../../../forms/vocabulary/values';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { ownLabel, ownPlace } from '../../support/own-label';

/** 跨年度项目 with a period of one year, and the reverse. */
export const multiYearAttribute: FormRule = {
  id: 'multi-year-attribute',
  kind: 'date-out-of-period',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('项目属性与实施时间不符', 'Attribute does not fit the period'),
  why: bilingual(
    '跨年度项目要有总目标和分年度资金，属性决定填什么表。',
    'A project over several years needs a total goal.',
  ),
  source: bilingual('两处文字互相矛盾（项目属性与实施时间）', 'The two cells contradict each other'),
  check: (form) => {
    const { attribute, category, period: written } = form.fields;
    const { period } = factsOf(form);
    if (!period || !isRead(written)) return { results: [] };
    const long = [attribute, category].find((field) => isRead(field) && isOfSeveralYears(field.value));
    const short = [attribute, category].find((field) => isRead(field) && isOfOneYear(field.value));
    const sameYear = Math.floor(period.first / 12) === Math.floor(period.last / 12);
    const wrong = sameYear ? long : short;
    if (!wrong || !isRead(wrong)) return { results: [] };
    return {
      results: [
        {
          subject: 'attribute',
          ...(sameYear ? {} : { severity: 'tip' as const }),
          cells: cellsOf(wrong, written),
          evidence: evidenceOf(wrong, written),
          message: bilingual(
            `${ownPlace(form, wrong)}是${said(wrong.value)}，${ownLabel(form, 'period')}${said(written.value)}却${sameYear ? '只有一个年度' : '跨了年度'}，请核对。`,
            `The attribute is ${said(wrong.value)}, the period ${said(written.value)} ${sameYear ? 'is one year' : 'is longer than a year'}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
