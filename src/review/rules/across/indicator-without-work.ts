import { isOfManagement } from '../../../language/lexicon/management';
import type { Form } from '../../../forms/model';
import { valueOf } from '../../../forms/field';
import { fitOf, foreignOf, isForeign, isWellKnown } from '../../../meaning/fit/fit';
import type { Measure } from '../../../meaning/fit/measures';
import { namesWorkOf } from '../../../meaning/fit/carriers';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { promisesOf } from '../../support/goals';
import { indicatorSubject } from '../../support/indicators';
import { formKeysOf } from '../../support/subjects';
import { ownPlace } from '../../support/own-label';

/** An indicator that belongs to no work of its form; perhaps to that of another project of the workbook. */
export const indicatorWithoutWork: WorkbookRule = {
  id: 'indicator-without-work',
  kind: 'indicator-without-goal',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('指标与目标、任务对不上', 'Indicator that belongs to no work'),
  why: bilingual(
    '指标应当从目标分解而来；与本项目内容无关的指标多半是照抄来的。',
    'Indicators are derived from the goal; one foreign to the project was probably copied.',
  ),
  source: bilingual('财预〔2015〕88号“相关性”：指标与目标、内容相关', 'Cai Yu [2015] 88: relevance'),
  looksAt: (form) => [
    form.kind,
    form.fields.projectName,
    form.fields.category,
    promisesOf(form),
    form.tasks,
    form.fitCorrections,
    form.costs,
    form.schedule,
    form.unread,
    form.indicators.map(({ tree, key, class: of, level3, target, explanation }) => [
      tree,
      key,
      of,
      level3,
      target,
      explanation,
    ]),
  ],
  *check({ forms }, reading) {
    const keys = formKeysOf(reading);
    const projects = forms.filter(({ kind }) => kind === 'project');
    const results: RuleResult[] = [];
    for (const form of forms) {
      const homeless = new Set(fitOf(form).homeless);
      for (const measure of new Set([...homeless, ...foreignOf(form)])) {
        if (isOfManagement(measure.name)) continue;
        const owner = projects.find((project) => project !== form && namesWorkOf(measure, project));
        // What a department measures is the work of its projects.
        if (form.kind === 'department-overall' ? owner : !owner && !homeless.has(measure)) continue;
        if (form.kind === 'department-overall' && !homeless.has(measure)) continue;
        results.push(foreign(form, measure, owner, keys.get(form) ?? ''));
      }
      yield;
    }
    return { results };
  },
};

function foreign(form: Form, measure: Measure, owner: Form | undefined, key: string): RuleResult {
  const { level3 } = measure.indicator;
  const { annualGoal, overallGoal, projectName } = form.fields;
  const goal = isRead(annualGoal) ? annualGoal : overallGoal;
  const goalName = ownPlace(form, goal);
  const other = owner?.fields.projectName;
  const name = said(measure.name);
  const own = valueOf(projectName);
  const named = own === undefined ? '本表' : said(own);
  const copied = other && isRead(other) ? other : undefined;
  return {
    subject: `${key}/${indicatorSubject(measure.indicator, 'level3')}`,
    ...(isForeign(form, measure) && isWellKnown(form)
      ? {}
      : { severity: 'tip' as const, level: 'fine' as const }),
    cells: cellsOf(level3),
    evidence: evidenceOf(level3, goal, copied ?? projectName),
    message: copied
      ? bilingual(
          `指标${name}与本项目的${goalName}、计划都对不上，倒与项目${said(copied.value)}的内容一致，可能是从那里照抄的，请核对。`,
          `${name} belongs to nothing in this form, but to the project ${said(copied.value)}; it may be copied from there.`,
        )
      : bilingual(
          `指标${name}在${named}的${goalName}、计划里没有对应的任务。请删去，或在${goalName}中写明这项任务。`,
          `${name} belongs to no work of the goal or plan.`,
        ),
    mark: { while: 'unchanged' },
  };
}
