import { goalClauses } from '../../../language/clauses';
import { bigramsOf, sharedBigrams } from '../../../language/wording';
import { wordsOnly } from '../../../language/plain';
import { valueOf } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { promisesOf } from '../../support/goals';
import { formKeysOf } from '../../support/subjects';

/** Share of a clause's pairs that must occur in some project. */
const ENOUGH = 0.34;

/** What a project is about: its name, promises and indicators. */
const wordingOf = (project: Form): readonly string[] => [
  valueOf(project.fields.projectName) ?? '',
  ...promisesOf(project).map(({ value }) => value),
  ...project.indicators.map(({ level3 }) => valueOf(level3) ?? ''),
];

/** A numbered goal of the department that no project carries. */
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
  looksAt: (form) => [belonging(form), form.detailedGoals, wordingOf(form)],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms)) {
      const goals = department.detailedGoals
        .filter(isRead)
        .map((goal) => ({ goal, clauses: goalClauses(goal.value) }));
      if (projects.length === 0 || goals.length === 0) continue;
      const wanted = new Set<string>();
      for (const { clauses } of goals)
        for (const { pairs } of clauses) for (const pair of pairs) wanted.add(pair);
      const known = new Set<string>();
      for (const project of projects) {
        for (const text of wordingOf(project)) moveFound(wanted, known, text);
        yield;
      }
      for (const { goal, clauses } of goals) {
        const missing = clauses
          .filter(({ pairs }) => sharedBigrams(pairs, known) / pairs.size < ENOUGH)
          .map(({ clause }) => clause);
        if (missing.length > 0)
          results.push({
            subject: `${formKeysOf(reading).get(department) ?? ''}/goal/${wordsOnly(goal.value).slice(0, 40)}`,
            cells: cellsOf(goal),
            evidence: evidenceOf(goal),
            message: bilingual(
              `明细目标中的${missing.map(said).join('、')}在工作簿的项目表里没有找到对应的内容（按字面判断），请确认由哪个项目承担。`,
              `No project form mentions ${missing.map(said).join(', ')} (judged by the words).`,
            ),
            mark: { while: 'unchanged' },
          });
      }
    }
    return { results };
  },
};

/** Pairs that a text has are no longer wanted, but known. */
function moveFound(wanted: Set<string>, known: Set<string>, text: string): void {
  for (const pair of bigramsOf(text)) if (wanted.delete(pair)) known.add(pair);
}
