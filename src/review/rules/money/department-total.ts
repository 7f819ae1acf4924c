import { isOtherSpending } from '../../../forms/vocabulary/values';
import { showYuan, sum } from '../../../forms/money';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saysOf, showMoney } from '../../support/evidence';
import { gapOf, isKnownAmount, roundingSlack, sumMark, yuanOf, offFrom } from '../../support/sums';
import { ownLabel } from '../../support/own-label';

/** 资金总额 of a department = 基本支出 + 项目支出. */
export const departmentTotal: FormRule = {
  id: 'department-total',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('资金总额不等于基本支出加项目支出', 'Total is not basic plus project expenditure'),
  why: bilingual('表内合计不符，预算数不可信。', 'A table that does not add up cannot be trusted.'),
  source: bilingual('算术：资金总额＝基本支出＋项目支出', 'Arithmetic: total = basic + project'),
  check: (form) => {
    const {
      funds,
      fields: { basicExpenditure, projectExpenditure, total },
    } = form;
    const fields = [total, basicExpenditure, projectExpenditure] as const;
    if (fields.some(({ state }) => state !== 'read')) return { results: [] };
    if (!isKnownAmount(total) || !isKnownAmount(basicExpenditure) || !isKnownAmount(projectExpenditure))
      return {
        results: [],
        cannotJudge: [
          {
            cells: cellsOf(...fields),
            reason: bilingual(
              '金额没有注明单位（元或万元），无法核对资金总额。',
              'The unit of money is not declared; the total cannot be checked.',
            ),
          },
        ],
      };
    const parts = [basicExpenditure, projectExpenditure];
    const gap = gapOf(total, parts).times(-1);
    if (gap.eq(0)) return { results: [] };
    const other = funds.some(({ name }) => isOtherSpending(saysOf(name)));
    const rounding = gap.abs().lte(roundingSlack([total, ...parts]));
    const { unit } = total.value;
    const off = showYuan(gap.abs(), unit);
    const added = showYuan(sum(parts.map(yuanOf)), unit);
    return {
      results: [
        {
          subject: 'total',
          ...(rounding
            ? { severity: 'tip' as const }
            : other && gap.gt(0)
              ? { severity: 'warning' as const }
              : {}),
          cells: cellsOf(total, ...parts),
          evidence: evidenceOf(total, ...parts),
          message: bilingual(
            `${ownLabel(form, 'basicExpenditure')}加${ownLabel(form, 'projectExpenditure')}合计${added}，${offFrom(`${ownLabel(form, 'total')}${showMoney(total.value)}`, gap.times(-1), unit)}${rounding ? '，可能是四舍五入所致' : ''}。`,
            `The total is ${showMoney(total.value)}, but ${showMoney(basicExpenditure.value)} plus ${showMoney(projectExpenditure.value)} is ${added}, ${off} apart${rounding ? ' (perhaps by rounding)' : ''}.`,
          ),
          mark: sumMark(total, parts, '<>'),
        },
      ],
    };
  },
};
