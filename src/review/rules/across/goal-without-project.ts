import { wordsOnly } from '../../../language/plain';
import { uncarriedGoals } from '../../../meaning/fit/carriers';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saidOfEach } from '../../support/evidence';
import { promisesOf } from '../../support/goals';
import { canCompare, projectsBudget } from '../../support/projects-budget';
import { formKeysOf } from '../../support/subjects';
import { yuanOf } from '../../support/sums';
import { ownPlace } from '../../support/own-label';

/** With a smaller share of 项目支出 in project forms, forms are plainly missing, and with them the project. */
const ENOUGH_FORMS = 0.7;

/** A goal of the department that no project carries. */
export const goalWithoutProject: WorkbookRule = {
  id: 'goal-without-project',
  kind: 'goal-without-indicator',
  severity: 'tip',
  dimension: '相关性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('部门目标没有项目支撑', 'Department goal without a project'),
  why: bilingual(
    '目标没有项目承担，就没有钱和人去做。',
    'A goal without a project has neither money nor people.',
  ),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  looksAt: (form) => [
    belonging(form),
    form.family,
    promisesOf(form),
    form.tasks,
    form.fitCorrections,
    form.fields.projectName,
    form.fields.budget,
    form.fields.projectExpenditure,
    form.indicators.map(({ level3 }) => level3),
  ],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const pair of departmentsWithProjects(forms)) {
      const budget = projectsBudget(pair);
      const missing = canCompare(budget) && budget.total.lt(yuanOf(budget.spending).times(ENOUGH_FORMS));
      if (pair.projects.length === 0 || missing) continue;
      for (const items of uncarriedGoals(pair)) {
        const [first] = items;
        if (!first) continue;
        const fields = items.map(({ field }) => field);
        const quotes = saidOfEach([...new Set(items.map(({ piece }) => piece.quote))]);
        results.push({
          subject: `${formKeysOf(reading).get(pair.department) ?? ''}/goal/${wordsOnly(first.piece.quote).slice(0, 40)}`,
          cells: cellsOf(...fields),
          evidence: evidenceOf(...new Set(fields)),
          message: bilingual(
            `部门${ownPlace(pair.department, first.field)}中的${quotes}在工作簿的项目表里没有项目承担，请确认由哪个项目承担，或由基本支出安排。`,
            `No project form carries ${quotes}.`,
          ),
          mark: { while: 'unchanged' },
        });
      }
      yield;
    }
    return { results };
  },
};
