import type { RuleResult, WorkbookRule } from '../../rule';
import {
  bilingual,
  cellsOf,
  evidenceOf,
  isRead,
  said,
  saidOfEach,
  type ReadField,
} from '../../support/evidence';
import { anyMentionsOf, countsOf, mentionsOf, type Counted } from '../../support/counted';
import { belonging, departmentsWithProjects } from '../../../meaning/submissions';
import { promisesOf } from '../../support/goals';
import { countedParts, indicatorSubject } from '../../support/indicators';
import { formKeysOf } from '../../support/subjects';
import { unitGroup } from '../../../language/lexicon/units';
import type { Form } from '../../../forms/model';

interface Share {
  readonly count: number;
  readonly fields: readonly ReadField<string>[];
  /** The project counts some kind of the thing only: 综合应急演练 for 应急演练. */
  readonly ofAKind: boolean;
}

/** The department counts otherwise than its projects together. */
export const departmentAgainstProjects: WorkbookRule = {
  id: 'department-against-projects',
  kind: 'cross-table-mismatch',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
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
      for (const whole of countsOf(department)) {
        const shares: Share[] = [];
        for (const project of projects) {
          shares.push(...shareOf(whole, project));
          yield;
        }
        if (shares.length === 0 || agrees(whole, shares)) continue;
        const subject = `${keys.get(department) ?? ''}/${indicatorSubject(whole.row.indicator, 'target')}`;
        results.push(result(subject, whole, shares));
      }
      const promises = promisesOf(department);
      for (const project of projects) {
        for (const counted of countsOf(project))
          results.push(...promisedOtherwise(counted, department, promises, keys.get(project) ?? ''));
        yield;
      }
    }
    return { results };
  },
};

/** What one project contributes: its indicators of the same thing, else what its plan says. */
function shareOf(whole: Counted, project: Form): Share[] {
  const same = countsOf(project).filter(
    ({ thing, quantity, row }) =>
      unitGroup(quantity.unit) === unitGroup(whole.quantity.unit) &&
      (thing === whole.thing ||
        (whole.thing.length > 2 && thing.includes(whole.thing)) ||
        (row.name?.value ?? '').endsWith(whole.row.name?.value ?? '\n')),
  );
  if (same.length > 0)
    return [
      {
        count: same.reduce((sum, { quantity }) => sum + Number(quantity.value), 0),
        fields: same.flatMap(({ row }) => (row.target ? [row.target] : [])),
        ofAKind: same.every(({ thing }) => thing !== whole.thing),
      },
    ];
  if (whole.thing.length < 3) return [];
  const mentions = mentionsOf(whole, promisesOfYear(project));
  const [first] = mentions;
  return first
    ? [{ count: Math.max(...mentions.map(({ count }) => count)), fields: [first.field], ofAKind: false }]
    : [];
}

/** What a project promises for the year: the goal for all years counts where it has no other. */
function promisesOfYear(project: Form): readonly ReadField<string>[] {
  const { annualGoal, longTermGoal } = project.fields;
  const promises = promisesOf(project);
  return isRead(annualGoal) ? promises.filter((promise) => promise !== longTermGoal) : promises;
}

function agrees({ row, quantity }: Counted, shares: readonly Share[]): boolean {
  const value = Number(quantity.value);
  const added = shares.reduce((sum, { count }) => sum + count, 0);
  const operator = row.target?.parsed.type === 'number' ? row.target.parsed.operator : undefined;
  if (operator === '≥' || operator === '>')
    return added >= value || shares.some(({ count }) => count === value);
  if (operator === '≤' || operator === '<')
    return added <= value || shares.some(({ count }) => count === value);
  return added === value || shares.some(({ count }) => count === value);
}

function result(subject: string, { row, thing }: Counted, shares: readonly Share[]): RuleResult {
  const fields = [row.indicator.target, ...shares.flatMap((share) => share.fields)];
  const added = shares.reduce((sum, { count }) => sum + count, 0);
  const theirs = saidOfEach(shares.flatMap((share) => share.fields.map(({ value }) => value)));
  return {
    subject,
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `部门指标${said(row.name?.value ?? '')}是${said(row.target?.value ?? '')}，项目表中“${thing}”${shares.length > 1 ? `合计是${added}（${theirs}）` : `是${theirs}`}，请核对。`,
      `The department says ${said(row.target?.value ?? '')} for ${said(row.name?.value ?? '')}, its projects ${added}.`,
    ),
    mark: { while: 'unchanged' },
    ...(shares.every(({ ofAKind }) => ofAKind) ? { severity: 'tip' as const } : {}),
  };
}

/** What the department's goals and plans say of a thing that it has no indicator of, and a project counts otherwise. */
function promisedOtherwise(
  counted: Counted,
  department: Form,
  promises: readonly ReadField<string>[],
  owner: string,
): RuleResult[] {
  const { row, thing, quantity } = counted;
  if (thing.length < 3 || countsOf(department).some((own) => sameThing(own, counted))) return [];
  const mentions = anyMentionsOf(counted, promises);
  const counts = mentions.map(({ count }) => count);
  const value = Number(quantity.value);
  const added = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || counts.includes(value) || added === value) return [];
  const operator = row.target?.parsed.type === 'number' ? row.target.parsed.operator : undefined;
  // As many and more from several projects together, or with room upwards: the department's number may still hold.
  const open = operator === '≥' || operator === '>' || Math.max(...counts) > value;
  const fields = [row.indicator.target, ...mentions.map(({ field }) => field)];
  return [
    {
      subject: `${owner}/${indicatorSubject(row.indicator, 'target')}/promised`,
      ...(open ? { severity: 'tip' as const } : {}),
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: bilingual(
        `项目指标${said(row.name?.value ?? '')}是${said(row.target?.value ?? '')}，部门目标或计划写的是${saidOfEach(mentions.map((mention) => mention.quantity.written))}（按都指“${thing}”判断），请核对。`,
        `The project counts ${said(row.target?.value ?? '')} of ${said(row.name?.value ?? '')}, the department’s goal or plan ${saidOfEach(mentions.map((mention) => mention.quantity.written))}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}

const sameThing = (one: Counted, other: Counted): boolean =>
  unitGroup(one.quantity.unit) === unitGroup(other.quantity.unit) &&
  (one.thing.includes(other.thing) || other.thing.includes(one.thing));
