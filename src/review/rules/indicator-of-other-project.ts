import { ACTIVITIES } from '../../forms/vocabulary/review-activities';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import type { RuleResult, WorkbookRule } from '../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, type ReadField } from '../support/evidence';
import { factsOf, type IndicatorFacts } from '../support/facts';
import { promisesOf } from '../support/goals';
import { indicatorSubject } from '../support/indicators';
import { formKeysOf } from '../support/subjects';

/** 培训计划按期完成率 in the form of a meeting, beside a training project: probably copied from there. */
export const indicatorOfOtherProject: WorkbookRule = {
  id: 'indicator-of-other-project',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('指标像是别的项目的', 'Indicator of another project'),
  why: bilingual(
    '与本项目内容无关的指标多半是照抄来的。',
    'An indicator foreign to the project was probably copied.',
  ),
  source: bilingual('财预〔2015〕88号“相关性”：指标与目标、内容相关', 'Cai Yu [2015] 88: relevance'),
  check: (forms, reading) => {
    const keys = formKeysOf(reading);
    const projects = forms.filter(({ kind }) => kind === 'project');
    const owners = new Map<string, ReadField<string>>();
    for (const { fields } of projects)
      for (const activity of ACTIVITIES)
        if (
          isRead(fields.projectName) &&
          fields.projectName.value.includes(activity) &&
          !owners.has(activity)
        )
          owners.set(activity, fields.projectName);
    return {
      results: projects.flatMap((form) => {
        const own = aboutItself(form);
        return factsOf(form).indicators.flatMap((row) => foreign(form, row, own, owners, keys));
      }),
    };
  },
};

/** Everything the form says it is about. */
const aboutItself = (form: Form): string =>
  [
    valueOf(form.fields.projectName),
    valueOf(form.fields.category),
    valueOf(form.fields.title),
    ...promisesOf(form).map(({ value }) => value),
  ].join('\n');

function foreign(
  form: Form,
  row: IndicatorFacts,
  own: string,
  owners: ReadonlyMap<string, ReadField<string>>,
  keys: ReadonlyMap<Form, string>,
): RuleResult[] {
  const { name } = row;
  const { projectName } = form.fields;
  if (!name || !isRead(projectName) || promisesOf(form).length === 0) return [];
  const activity = ACTIVITIES.find(
    (word) => name.value.includes(word) && owners.has(word) && !own.includes(word),
  );
  const owner = activity === undefined ? undefined : owners.get(activity);
  if (activity === undefined || !owner) return [];
  return [
    {
      subject: `${keys.get(form) ?? ''}/${indicatorSubject(row.indicator, 'level3')}`,
      cells: cellsOf(name, projectName),
      evidence: evidenceOf(name, projectName, owner),
      message: bilingual(
        `指标${said(name.value)}讲的是${activity}，本项目${said(projectName.value)}的目标和计划都没有提到，可能是从项目${said(owner.value)}照抄的，请核对。`,
        `${said(name.value)} is about ${activity}, which this project does not mention; it may be copied from ${said(owner.value)}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
