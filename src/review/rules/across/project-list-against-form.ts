import { addTo } from '../../support/grouping';
import type { Form } from '../../../forms/model';
import type { WorkbookRule } from '../../rule';
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
  looksAt: ({ kind, fields: { projectName, budget }, projects }) => [kind, projectName, budget, projects],
  check: ({ forms }, reading) => {
    const byName = new Map<string, Form[]>();
    for (const form of forms)
      if (form.kind === 'project' && isRead(form.fields.projectName)) {
        const name = projectKey(form.fields.projectName.value);
        addTo(byName, name, form);
      }
    return {
      results: forms.flatMap((list) =>
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
    };
  },
};
