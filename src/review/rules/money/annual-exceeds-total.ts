import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { gapOf, isKnownAmount } from '../../support/sums';
import { ownLabel } from '../../support/own-label';

/** One year of a project costs more than all its years. */
export const annualExceedsTotal: FormRule = {
  id: 'annual-exceeds-total',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('年度预算超过项目总投资', 'Annual budget exceeds the multi-year total'),
  why: bilingual('一年的钱不可能多于全部年度的钱。', 'One year cannot cost more than all years.'),
  source: bilingual('算术：年度预算 ≤ 项目总投资', 'Arithmetic: annual ≤ total'),
  check: (form) => {
    const { budget, multiYearTotal } = form.fields;
    if (!isKnownAmount(budget) || !isKnownAmount(multiYearTotal) || gapOf(multiYearTotal, [budget]).lte(0))
      return { results: [] };
    return {
      results: [
        {
          subject: 'budget',
          cells: cellsOf(budget, multiYearTotal),
          evidence: evidenceOf(budget, multiYearTotal),
          message: bilingual(
            `${ownLabel(form, 'budget')}${showMoney(budget.value)}超过${ownLabel(form, 'multiYearTotal')}${showMoney(multiYearTotal.value)}，请核对金额和单位。`,
            `The annual budget ${showMoney(budget.value)} exceeds the total ${showMoney(multiYearTotal.value)}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
