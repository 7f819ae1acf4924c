import { plural } from '../../../texts/plural';
import { showYuan } from '../../../forms/money';
import type { WorkbookRule } from '../../rule';
import { departmentsWithProjects } from '../../../meaning/submissions';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { budgetParts, canCompare, projectsBudget } from '../../support/projects-budget';
import { gapOf, roundingSlack, sumMark, offFrom } from '../../support/sums';
import { formKeysOf } from '../../support/subjects';
import { ownLabel } from '../../support/own-label';

/** Σ project budgets above 项目支出 of the department. */
export const projectsExceedDepartment: WorkbookRule = {
  id: 'projects-exceed-department',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'workbook',
  title: bilingual('项目预算合计超过部门项目支出', 'Project budgets exceed project expenditure'),
  why: bilingual(
    '各项目的钱不可能多于部门的项目支出。',
    'The projects cannot have more money than the department has for projects.',
  ),
  source: bilingual(
    '算术：项目绩效目标涉及资金合计 ≤ 项目支出',
    'Arithmetic: sum of project budgets ≤ project expenditure',
  ),
  looksAt: budgetParts,
  *check({ forms }, reading) {
    const comparisons: ReturnType<typeof projectsBudget>[] = [];
    for (const pair of departmentsWithProjects(forms)) {
      comparisons.push(projectsBudget(pair));
      yield;
    }
    return {
      results: comparisons.filter(canCompare).flatMap(({ department, spending, budgets, total, mixed }) => {
        const over = gapOf(spending, budgets);
        const slack = roundingSlack([spending, ...budgets]);
        if (over.lte(slack)) return [];
        const { unit } = spending.value;
        return [
          {
            subject: `${formKeysOf(reading).get(department)}/projectExpenditure`,
            ...(mixed ? { severity: 'warning' as const } : {}),
            cells: cellsOf(spending, ...budgets),
            evidence: evidenceOf(spending, ...budgets),
            message: bilingual(
              `${budgets.length}个项目合计${showYuan(total, unit)}，${offFrom(`部门${ownLabel(department, 'projectExpenditure')}${showMoney(spending.value)}`, over, unit)}${mixed ? '（其中有项目的单位与本部门名称不同，请确认是否属于本部门）' : ''}。`,
              `The budgets of ${plural(budgets.length, 'project', 'projects')} add up to ${showYuan(total, unit)}, ${showYuan(over, unit)} more than the project expenditure of ${showMoney(spending.value)}.`,
            ),
            mark: sumMark(spending, budgets, '<', slack),
          },
        ];
      }),
      cannotJudge: comparisons.flatMap((comparison) =>
        comparison && !canCompare(comparison) ? comparison : [],
      ),
    };
  },
};
