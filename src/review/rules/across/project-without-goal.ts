import { projectNamePairs } from '../../../language/clauses';
import { bigramsOf, sharesBigram } from '../../../language/wording';
import { valueOf } from '../../../forms/field';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { promisesOf } from '../../support/goals';
import { perForm } from '../../support/per-form';
import { formKeysOf } from '../../support/subjects';

/** What tells the name of a project from the names of others. */
const namePairs = perForm(({ fields }) => projectNamePairs(valueOf(fields.projectName) ?? ''));

/** Everything a department says it will do. */
const wordingOf = perForm((department) =>
  bigramsOf(
    [
      ...promisesOf(department).map(({ value }) => value),
      ...department.indicators.flatMap(({ level3, explanation }) => [valueOf(level3), valueOf(explanation)]),
    ].join('\n'),
  ),
);

/** A project that the department's goals, plans and indicators never mention. */
export const projectWithoutGoal: WorkbookRule = {
  id: 'project-without-goal',
  kind: 'indicator-without-goal',
  severity: 'tip',
  dimension: '相关性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('项目在部门目标中没有对应', 'Project without a place in the department’s goals'),
  why: bilingual('每个项目都应当支撑部门目标。', 'Every project should carry a goal of the department.'),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  looksAt: (form) => [
    belonging(form),
    form.fields.projectName,
    form.fields.overallGoal,
    form.kind === 'project'
      ? []
      : [promisesOf(form), form.indicators.map(({ level3, explanation }) => [level3, explanation])],
  ],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms)) {
      const known = wordingOf(department);
      const { overallGoal } = department.fields;
      if (known.size === 0 || !isRead(overallGoal)) continue;
      for (const project of projects) {
        const { projectName } = project.fields;
        const pairs = namePairs(project);
        if (isRead(projectName) && pairs.size >= 2 && !sharesBigram(pairs, known))
          results.push({
            subject: `${formKeysOf(reading).get(project) ?? ''}/projectName`,
            cells: cellsOf(projectName, overallGoal),
            evidence: evidenceOf(projectName, overallGoal),
            message: bilingual(
              `项目${said(projectName.value)}在部门目标、计划和指标里没有找到对应的内容（按字面判断），请确认支撑哪一项部门目标。`,
              `No goal, plan or indicator of the department mentions the project ${said(projectName.value)} (judged by the words).`,
            ),
            mark: { while: 'unchanged' },
          });
        yield;
      }
    }
    return { results };
  },
};
