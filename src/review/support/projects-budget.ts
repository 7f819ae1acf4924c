import type Big from 'big.js';
import { sum } from '../../forms/money';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import type { RuleOutcome } from '../rule';
import { bilingual, cellsOf, isRead } from './evidence';
import { belonging, mayBeForeign, type DepartmentProjects } from '../../meaning/submissions';
import { projectKey } from './project-lists';
import { isKnownAmount, yuanOf, type KnownAmount } from './sums';

/** Projects of a department beside its 项目支出, as far as they can be compared. */
export interface ProjectsBudget {
  readonly department: Form;
  readonly spending: KnownAmount;
  readonly budgets: readonly KnownAmount[];
  /** Σ budgets in 元. */
  readonly total: Big;
  /** A project's amount is missing: the sum is a lower bound. */
  readonly incomplete: boolean;
  /** A project names another unit: the sum may hold what is not the department's. */
  readonly mixed: boolean;
}

/** All of a form that the comparison looks at. */
export const budgetParts = (form: Form): readonly unknown[] => [
  belonging(form),
  form.family,
  form.fields.projectName,
  form.fields.budget,
  form.fields.projectExpenditure,
];

/** The comparison, or why it is not possible, or undefined where there is nothing to compare. */
export const projectsBudget = oncePer(compare);

function compare({
  department,
  projects: all,
}: DepartmentProjects): ProjectsBudget | NonNullable<RuleOutcome['cannotJudge']> | undefined {
  const { projectExpenditure: spending } = department.fields;
  const projects = eachOnce(all);
  const written = projects.map(({ fields }) => fields.budget).filter(({ state }) => state === 'read');
  if (spending.state !== 'read' || written.length === 0) return undefined;
  const unknown = [spending, ...written].filter((field) => !isKnownAmount(field));
  if (!isKnownAmount(spending) || unknown.length > 0)
    return [
      {
        cells: cellsOf(...unknown),
        reason: bilingual(
          '有金额没有注明单位（元或万元），无法把项目预算合计与部门项目支出核对。',
          'An amount has no unit of money; the projects cannot be compared with the department.',
        ),
      },
    ];
  const budgets = written.filter(isKnownAmount);
  return {
    department,
    spending,
    budgets,
    total: sum(budgets.map(yuanOf)),
    incomplete: written.length < projects.length,
    mixed: projects.some((project) => mayBeForeign(department, project)),
  };
}

/** Projects without repetitions (one project in two layouts) and without transfer payments, which are other budgets. */
function eachOnce(projects: readonly Form[]): readonly Form[] {
  const seen = new Set<string>();
  return projects.filter(({ family, fields: { projectName, budget } }) => {
    if (family === 'transfer-payment') return false;
    if (!isRead(projectName) || !isKnownAmount(budget)) return true;
    const key = `${projectKey(projectName.value)}/${yuanOf(budget).toFixed()}`;
    return !seen.has(key) && seen.add(key);
  });
}

export const canCompare = (
  outcome: ProjectsBudget | NonNullable<RuleOutcome['cannotJudge']> | undefined,
): outcome is ProjectsBudget => outcome !== undefined && 'spending' in outcome;
