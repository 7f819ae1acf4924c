import { projectsWithoutGoal } from '../../../meaning/fit/carriers';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { promisesOf } from '../../support/goals';
import { formKeysOf } from '../../support/subjects';
import { ownLabel } from '../../support/own-label';

/** A project that the department's goals never speak of. */
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
    promisesOf(form),
    form.tasks,
    form.fitCorrections,
    form.indicators.map(({ level3, explanation }) => [level3, explanation]),
  ],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const pair of departmentsWithProjects(forms)) {
      const { overallGoal } = pair.department.fields;
      if (!isRead(overallGoal)) continue;
      for (const project of projectsWithoutGoal(pair)) {
        const { projectName, annualGoal } = project.fields;
        if (!isRead(projectName)) continue;
        results.push({
          subject: `${formKeysOf(reading).get(project) ?? ''}/projectName`,
          cells: cellsOf(projectName, annualGoal, overallGoal),
          evidence: evidenceOf(projectName, annualGoal, overallGoal),
          message: bilingual(
            `项目${said(projectName.value)}在部门的${ownLabel(pair.department, 'overallGoal')}、明细目标和指标里没有找到对应的内容，请确认支撑其中哪一项。`,
            `No goal or indicator of the department speaks of the project ${said(projectName.value)}.`,
          ),
          mark: { while: 'unchanged' },
        });
      }
      yield;
    }
    return { results };
  },
};
