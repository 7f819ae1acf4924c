import type { RuleResult, WorkbookRule } from '../rule';
import { bilingual, cellsOf, evidenceOf, said, saidOfEach, type ReadField } from '../support/evidence';
import { countsOf, mentionsOf, type Counted } from '../support/counted';
import { belonging, departmentsWithProjects } from '../support/departments';
import { promisesOf } from '../support/goals';
import { countedParts, indicatorSubject } from '../support/indicators';
import { formKeysOf } from '../support/subjects';
import { unitGroup } from '../../forms/vocabulary/review-units';
import type { Form } from '../../forms/model';

interface Share {
  readonly count: number;
  readonly fields: readonly ReadField<string>[];
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
  *check(forms, reading) {
    const keys = formKeysOf(reading);
    const results: RuleResult[] = [];
    for (const { department, projects } of departmentsWithProjects(forms))
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
      },
    ];
  if (whole.thing.length < 3) return [];
  const mentions = mentionsOf(whole, promisesOf(project));
  const [first] = mentions;
  return first ? [{ count: Math.max(...mentions.map(({ count }) => count)), fields: [first.field] }] : [];
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
  return {
    subject,
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `部门指标${said(row.name?.value ?? '')}是${said(row.target?.value ?? '')}，项目表中“${thing}”${shares.length > 1 ? '合计' : ''}是${added}（${saidOfEach(shares.flatMap((share) => share.fields.map(({ value }) => value)))}），请核对。`,
      `The department says ${said(row.target?.value ?? '')} for ${said(row.name?.value ?? '')}, its projects ${added}.`,
    ),
    mark: { while: 'unchanged' },
  };
}
