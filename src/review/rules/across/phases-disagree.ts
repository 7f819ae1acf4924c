import type { Form } from '../../../forms/model';
import { condensed } from '../../../language/plain';
import { areOfOneYear } from '../../../meaning/form-year';
import { fieldAt, sourcesOf, type Source } from '../../../meaning/sources';
import { departmentsWithProjects, belonging } from '../../../meaning/submissions';
import { judgeTimes } from '../../../meaning/timed';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { formKeysOf } from '../../support/subjects';
import { ownPlace } from '../../support/own-label';

/** The department plans a piece of work for one half of the year, its project for the other. */
export const phasesDisagree: WorkbookRule = {
  id: 'phases-disagree',
  kind: 'cross-table-mismatch',
  severity: 'warning',
  dimension: '可行性',
  scope: 'workbook',
  title: bilingual('部门阶段性计划与项目计划的时间不一致', 'Department and project plan different times'),
  why: bilingual('部门计划由项目实施，时间应当对得上。', 'The projects carry out the department’s plan.'),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  looksAt: (form) => [belonging(form), form.phasedPlan, form.plans],
  *check({ forms }, reading) {
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms)) {
      const owner = formKeysOf(reading).get(department);
      for (const project of projects) {
        for (const plan of plansOf(department))
          for (const other of plansOf(project))
            results.push(...compared(owner, { form: department, plan }, { form: project, plan: other }));
        yield;
      }
    }
    return { results };
  },
};

/** The plan of a form. */
interface Planned {
  readonly form: Form;
  readonly plan: Source;
}

const plansOf = (form: Form): readonly Source[] => sourcesOf(form).filter(({ role }) => role === 'plan');

function compared(
  owner: string | undefined,
  { form: department, plan }: Planned,
  { form: project, plan: other }: Planned,
): readonly RuleResult[] {
  const found = areOfOneYear(department, project) ? judgeTimes(plan.text, other.text) : undefined;
  if (!found) return [];
  const { field } = fieldAt(plan, found.own.start);
  const { field: theirs } = fieldAt(other, found.judgement.start);
  return [
    {
      subject: `${owner ?? ''}/plan/${condensed(found.work).slice(0, 40)}`,
      cells: cellsOf(field, theirs),
      evidence: evidenceOf(field, theirs),
      message: bilingual(
        `部门${ownPlace(department, field)}${said(field.value)}写的是“${found.time.written}”，项目${ownPlace(project, theirs)}${said(theirs.value)}写的是“${found.judgement.result}”（按指同一项工作判断），请核对。`,
        `The department plans it for “${found.time.written}”, the project for “${found.judgement.result}” (taken to be the same work).`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
