import { plural } from '../../../texts/plural';
import { recurs } from '../../../language/clauses';
import { periodOf } from '../../../forms/plan-period';
import { monthsIn } from '../../../language/months';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead } from '../../support/evidence';

/** Plan entries without any time: said once per form. */
export const planWithoutDate: FormRule = {
  id: 'plan-without-date',
  kind: 'missing-field',
  severity: 'tip',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('计划没有写时间', 'Plan without a time'),
  why: bilingual('没有时间的计划无法监控进度。', 'Progress of a plan without times cannot be followed.'),
  source: bilingual('财预〔2015〕88号“实现可能性”：阶段性安排', 'Cai Yu [2015] 88: steps and time'),
  check: (form) => {
    const { plans, phasedPlan } = form;
    const bare = [...plans, ...phasedPlan]
      .filter(isRead)
      .filter((entry) => periodOf(form, entry) === undefined)
      .filter(({ value }) => monthsIn(value, 2000).length === 0 && !recurs(value));
    if (bare.length === 0) return { results: [] };
    return {
      results: [
        {
          subject: 'plans',
          cells: cellsOf(...bare),
          evidence: evidenceOf(...bare),
          message: bilingual(
            `有${bare.length}条计划没有写时间，请写明完成的月份或季度。`,
            `${plural(bare.length, 'plan entry names', 'plan entries name')} no time.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
