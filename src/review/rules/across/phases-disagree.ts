import { condensed } from '../../../language/plain';
import type { DateMention } from '../../../forms/parse/dates';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { factsOf } from '../../support/facts';
import { perForm } from '../../support/per-form';
import { sameWork, timedClauses, type TimedClause } from '../../support/timed-clauses';
import { formKeysOf } from '../../support/subjects';

const clausesOf = perForm((form): readonly TimedClause[] =>
  [...form.phasedPlan, ...form.plans]
    .filter(isRead)
    .flatMap((field) => timedClauses(field, factsOf(form).year)),
);

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
      const matches = new Map<TimedClause, TimedClause[]>();
      for (const project of projects) {
        for (const clause of clausesOf(department)) {
          const same = clausesOf(project).filter(({ words }) => sameWork(words, clause.words));
          if (same.length > 0) matches.set(clause, [...(matches.get(clause) ?? []), ...same]);
        }
        yield;
      }
      for (const [clause, [match, ...more]] of matches)
        if (match && more.length === 0 && apart(clause.date, match.date))
          results.push(result(formKeysOf(reading).get(department), clause, match));
    }
    return { results };
  },
};

/** No month belongs to both; a deadline covers all months before it. */
const apart = (one: DateMention, other: DateMention): boolean =>
  (!other.deadline && other.first > one.last) ||
  (!one.deadline && one.first > other.last) ||
  (one.deadline && !other.deadline && other.first > one.last);

function result(owner: string | undefined, plan: TimedClause, match: TimedClause): RuleResult {
  return {
    subject: `${owner ?? ''}/plan/${condensed(plan.words).slice(0, 40)}`,
    cells: cellsOf(plan.field, match.field),
    evidence: evidenceOf(plan.field, match.field),
    message: bilingual(
      `部门计划${said(plan.field.value)}写的是“${plan.date.written}”，项目计划${said(match.field.value)}写的是“${match.date.written}”（按指同一项工作判断），请核对。`,
      `The department plans it for “${plan.date.written}”, the project for “${match.date.written}” (taken to be the same work).`,
    ),
    mark: { while: 'unchanged' },
  };
}
