import { addTo } from '../../support/grouping';
import { valueOf } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import { projectsToldOtherwise, textsOfProjects } from '../../../meaning/cost/told-projects';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, showMoney } from '../../support/evidence';
import { projectKey } from '../../support/project-lists';
import { isKnownAmount, sameMoney } from '../../support/sums';
import { formKeysOf } from '../../support/subjects';

/** A project costs otherwise in the list than in its form. */
export const projectListAgainstForm: WorkbookRule = {
  id: 'project-list-against-form',
  kind: 'cross-table-mismatch',
  severity: 'error',
  dimension: '完整性',
  scope: 'workbook',
  title: bilingual('项目清单与项目表的金额不一致', 'List and form give different amounts'),
  why: bilingual('同一个项目两个预算数。', 'One project, two budgets.'),
  source: bilingual('两处金额互相矛盾（项目清单与项目表）', 'The two amounts contradict each other'),
  looksAt: (form) => [
    form.kind,
    form.fields.year,
    form.fields.projectName,
    form.fields.budget,
    form.fields.multiYearTotal,
    form.projects,
    form.kind === 'department-overall' ? textsOfProjects(form) : [],
  ],
  check: ({ forms }, reading) => {
    const byName = new Map<string, Form[]>();
    for (const form of forms)
      if (form.kind === 'project' && isRead(form.fields.projectName)) {
        const name = projectKey(form.fields.projectName.value);
        addTo(byName, name, form);
      }
    return {
      results: [
        ...toldInTexts(forms, byName, formKeysOf(reading)),
        ...forms.flatMap((list) =>
          list.projects.flatMap((row) => {
            if (!isRead(row.projectName) || !isKnownAmount(row.amount)) return [];
            const [form, second] = byName.get(projectKey(row.projectName.value)) ?? [];
            const budget = form?.fields.budget;
            if (!budget || second || !isKnownAmount(budget) || sameMoney(budget, row.amount)) return [];
            return [
              {
                subject: `${formKeysOf(reading).get(list) ?? ''}/list/${projectKey(row.projectName.value)}`,
                cells: cellsOf(row.amount, budget),
                evidence: evidenceOf(row.amount, budget),
                message: bilingual(
                  `项目${said(row.projectName.value)}在清单中是${showMoney(row.amount.value)}，在项目表中是${showMoney(budget.value)}，请核对。`,
                  `${said(row.projectName.value)} costs ${showMoney(row.amount.value)} in the list and ${showMoney(budget.value)} in its form.`,
                ),
                mark: { while: 'unchanged' as const },
              },
            ];
          }),
        ),
      ],
    };
  },
};

/** What the only department of a workbook says in its texts of projects that have one form each. */
function toldInTexts(
  forms: readonly Form[],
  byName: ReadonlyMap<string, readonly Form[]>,
  keys: ReadonlyMap<Form, string>,
): readonly RuleResult[] {
  const [department, second] = forms.filter(({ kind }) => kind === 'department-overall');
  if (!department || second) return [];
  const projects = [...byName.values()].flatMap(([form, other]) => (form && !other ? [form] : []));
  return projectsToldOtherwise(department, projects).map(({ field, project, budget, written }) => {
    const name = valueOf(project.fields.projectName) ?? '';
    return {
      subject: `${keys.get(department) ?? ''}/told/${projectKey(name)}`,
      severity: 'warning' as const,
      cells: cellsOf(field, budget),
      evidence: evidenceOf(field, budget),
      message: bilingual(
        `部门表写项目${said(name)}是${written}，项目表中是${showMoney(budget.value)}，请核对。`,
        `The department’s form gives ${said(name)} ${written}, the project’s own form ${showMoney(budget.value)}.`,
      ),
      mark: { while: 'unchanged' as const },
    };
  });
}
