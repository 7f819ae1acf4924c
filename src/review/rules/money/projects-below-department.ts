import { plural } from '../../../texts/plural';
import { showYuan } from '../../../forms/money';
import type { Form } from '../../../forms/model';
import type { WorkbookRule } from '../../rule';
import { departmentsWithProjects } from '../../../meaning/submissions';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { budgetParts, canCompare, projectsBudget } from '../../support/projects-budget';
import { gapOf, roundingSlack, sumMark, offFrom, yuanOf } from '../../support/sums';
import { formKeysOf } from '../../support/subjects';
import { ownLabel } from '../../support/own-label';

/** Σ project budgets below 项目支出: tables may be missing, or a figure is wrong. Which, the unit must say. */
export const projectsBelowDepartment: WorkbookRule = {
  id: 'projects-below-department',
  kind: 'budget-sum-mismatch',
  severity: 'warning',
  dimension: '完整性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('项目预算合计少于部门项目支出', 'Project budgets fall short of project expenditure'),
  why: bilingual(
    '项目支出应当逐项编报绩效目标；差额说明缺表或数字有误。',
    'Every project should have a form; a gap means a missing form or a wrong figure.',
  ),
  source: bilingual(
    '算术；项目支出绩效目标全覆盖要求（中发〔2018〕34号）',
    'Arithmetic; Zhong Fa [2018] 34: full coverage',
  ),
  looksAt: budgetParts,
  check: ({ forms, incomplete: leftAside }, reading) => ({
    results: departmentsWithProjects(leftAside ? NO_FORMS : forms)
      .map(projectsBudget)
      .filter(canCompare)
      .flatMap(({ department, spending, budgets, total, incomplete }) => {
        const short = gapOf(spending, budgets).times(-1);
        const slack = roundingSlack([spending, ...budgets]);
        if (incomplete || short.lte(slack)) return [];
        const { unit } = spending.value;
        return [
          {
            subject: `${formKeysOf(reading).get(department)}/projectExpenditure`,
            // So much short, and forms are missing; nearly all of it, and a figure is wrong.
            ...(total.lt(yuanOf(spending).times(NEARLY_ALL)) ? { severity: 'tip' as const } : {}),
            cells: cellsOf(spending, ...budgets),
            evidence: evidenceOf(spending, ...budgets),
            message: bilingual(
              `${budgets.length}个项目合计${showYuan(total, unit)}，${offFrom(`部门${ownLabel(department, 'projectExpenditure')}${showMoney(spending.value)}`, short.times(-1), unit)}，可能缺少项目表或数字有误，请核对。`,
              `Project expenditure is ${showMoney(spending.value)}, the budgets of ${plural(budgets.length, 'project', 'projects')} in this workbook come to ${showYuan(total, unit)}, ${showYuan(short, unit)} apart: tables may be missing or a figure is wrong.`,
            ),
            mark: sumMark(spending, budgets, '>', slack),
          },
        ];
      }),
  }),
};

const NEARLY_ALL = 0.9;

/** Where projects were left aside, nobody knows what they would add. */
const NO_FORMS: readonly Form[] = [];
