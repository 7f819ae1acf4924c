import type { Form } from '../../../forms/model';
import {
  laterTimes,
  promisedOtherwise,
  sharesOf,
  unborneBy,
  type Share,
  type Unborne,
} from '../../../meaning/between-forms';
import type { Claim } from '../../../meaning/claim';
import { claimsOf } from '../../../meaning/disagreements';
import { fieldAt } from '../../../meaning/sources';
import type { RuleResult, WorkbookRule } from '../../rule';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { quoted, bilingual, cellsOf, evidenceOf, said, saidAround, saidOfEach } from '../../support/evidence';
import { promisesOf } from '../../support/goals';
import { countedParts, indicatorSubject } from '../../support/indicators';
import { formKeysOf } from '../../support/subjects';
import { ownPlace } from '../../support/own-label';

/** The department counts otherwise than its projects together. */
export const departmentAgainstProjects: WorkbookRule = {
  id: 'department-against-projects',
  kind: 'cross-table-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  needsEveryForm: true,
  title: bilingual('部门指标与项目表的数量不一致', 'Department and projects give different numbers'),
  why: bilingual('部门目标由项目支撑，同一件事的数应当对得上。', 'The projects carry the department’s goal.'),
  source: bilingual(
    '财预〔2021〕101号：不同层级的绩效目标和指标相互衔接',
    'Cai Yu [2021] 101: levels must fit together',
  ),
  looksAt: (form) => [belonging(form), promisesOf(form), form.indicators.map(countedParts)],
  *check({ forms }, reading) {
    const keys = formKeysOf(reading);
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms)) {
      const owner = keys.get(department) ?? '';
      for (const claim of claimsOf(department).claims) {
        const shares: Share[] = [];
        for (const project of projects) {
          shares.push(...sharesOf(claim, project));
          results.push(...laterTimes(claim, project).map((later) => timeResult(owner, claim, later)));
          yield;
        }
        const unborne = unborneBy(claim, shares);
        if (unborne) results.push(numberResult(owner, unborne));
      }
      for (const project of projects) {
        for (const claim of claimsOf(project).claims)
          results.push(
            ...promiseResult(
              keys.get(project) ?? '',
              claim,
              department,
              sharedByOthers(claim, project, projects),
            ),
          );
        yield;
      }
    }
    return { results };
  },
};

const subjectOf = (owner: string, { indicator }: Claim): string =>
  `${owner}/${indicatorSubject(indicator, 'target')}`;

function numberResult(owner: string, { claim, shares, certainty }: Unborne): RuleResult {
  const fields = [claim.indicator.target, ...shares.flatMap((share) => share.fields)];
  const theirs = saidOfEach(shares.flatMap((share) => share.fields.map(({ value }) => value)));
  return {
    subject: subjectOf(owner, claim),
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `部门指标${said(claim.name)}是${said(claim.shown)}，项目表中${quoted(claim.thing.text)}${shares.length > 1 ? '分别' : ''}是${theirs}，请核对。`,
      `The department says ${said(claim.shown)} for ${said(claim.name)}, its projects ${theirs}.`,
    ),
    mark: { while: 'unchanged' },
    ...(certainty === 'asked' ? { severity: 'tip' as const, level: 'fine' as const } : {}),
  };
}

function timeResult(owner: string, claim: Claim, later: Claim): RuleResult {
  const fields = [claim.indicator.target, later.indicator.target];
  return {
    subject: subjectOf(owner, claim),
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `部门指标${said(claim.name)}是${said(claim.shown)}，项目表中${said(later.name)}是${said(later.shown)}，晚于部门的时间，请核对。`,
      `The department says ${said(claim.shown)} for ${said(claim.name)}, the project ${said(later.shown)}, which is later.`,
    ),
    mark: { while: 'unchanged' },
  };
}

/** Whether other projects count the same thing: they may share what the department promises. */
const sharedByOthers = (claim: Claim, project: Form, projects: readonly Form[]): boolean =>
  projects.some((other) => other !== project && sharesOf(claim, other).length > 0);

/** What the department's goals and plans say of a thing that it has no indicator of, and a project counts otherwise. */
function promiseResult(owner: string, claim: Claim, department: Form, shared: boolean): RuleResult[] {
  const found = promisedOtherwise(claim, department);
  if (!found) return [];
  const { source, judgement } = found;
  const { field, start } = fieldAt(source, judgement.start);
  const fields = [claim.indicator.target, field];
  const quote = saidAround(field.value, { start, end: start + judgement.end - judgement.start });
  return [
    {
      subject: `${subjectOf(owner, claim)}/promised`,
      severity: 'tip',
      ...(shared || judgement.certainty === 'asked' ? { level: 'fine' as const } : {}),
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: bilingual(
        `项目指标${said(claim.name)}是${said(claim.shown)}，部门${ownPlace(department, field)}${quote}说的是${judgement.result}（按都指${quoted(claim.thing.text)}判断），请核对。`,
        `The project counts ${said(claim.shown)} of ${said(claim.name)}, the department’s goal or plan ${quote} comes to ${judgement.result}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
