import { showYuan } from '../../../forms/money';
import type { WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { isKnownAmount, yuanOf } from '../../support/sums';
import { formKeysOf } from '../../support/subjects';
import { ownLabel } from '../../support/own-label';

/** No project costs less, in 元. */
const LEAST = 1000;

/** A project that costs more than the whole department, and would fit if 万元 were 元. */
export const amountUnitImplausible: WorkbookRule = {
  id: 'amount-unit-implausible',
  kind: 'unit-mismatch',
  severity: 'warning',
  dimension: '完整性',
  scope: 'workbook',
  title: bilingual('金额单位可能把元写成了万元', 'Amount may be in another unit'),
  why: bilingual('元和万元相差一万倍，汇总时结果完全不同。', 'The two units differ by ten thousand.'),
  source: bilingual('两处金额互相矛盾（项目预算与部门资金总额）', 'The amounts contradict each other'),
  looksAt: (form) => [belonging(form), form.fields.total, form.fields.budget],
  check: ({ forms }, reading) => ({
    results: departmentsWithProjects(forms).flatMap(({ department, projects }) => {
      const { total } = department.fields;
      if (!isKnownAmount(total)) return [];
      return projects.flatMap((project) => {
        const { budget } = project.fields;
        if (!isKnownAmount(budget) || budget.value.unit !== '万元' || yuanOf(budget).lte(yuanOf(total)))
          return [];
        if (budget.value.amount.gt(yuanOf(total)) || budget.value.amount.lt(LEAST)) return [];
        return [
          {
            subject: `${formKeysOf(reading).get(project) ?? ''}/budget`,
            cells: cellsOf(budget, total),
            evidence: evidenceOf(budget, total),
            message: bilingual(
              `项目的${ownLabel(project, 'budget')}${showMoney(budget.value)}超过部门的${ownLabel(department, 'total')}${showMoney(total.value)}，单位可能应为元（即${showYuan(budget.value.amount, '万元')}），请核对。`,
              `The budget ${showMoney(budget.value)} exceeds the department’s ${showMoney(total.value)}; the unit may be yuan (${showYuan(budget.value.amount, '万元')}).`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      });
    }),
  }),
};
