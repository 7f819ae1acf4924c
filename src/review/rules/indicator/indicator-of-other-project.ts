import { ACTIVITIES } from '../../../language/lexicon/activities';
import { valueOf } from '../../../forms/field';
import { holdsAny } from '../../../language/first-word';
import { ofText } from '../../../language/of-text';
import type { Form } from '../../../forms/model';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, type ReadField } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { promisesOf } from '../../support/goals';
import { indicatorSubject } from '../../support/indicators';
import { perForm } from '../../support/per-form';
import { formKeysOf } from '../../support/subjects';

/** An indicator that names activities which its own form never mentions. */
interface Suspect {
  readonly row: IndicatorFacts;
  readonly name: ReadField<string>;
  readonly activities: readonly string[];
}

const activitiesIn = ofText((text): readonly string[] =>
  holdsActivity(text) ? ACTIVITIES.filter((word) => text.includes(word)) : NONE,
);
const NONE: readonly string[] = [];
const holdsActivity = holdsAny(ACTIVITIES);

/** Activities in the name of the project. */
const ownActivities = perForm(({ fields }) => activitiesIn(valueOf(fields.projectName) ?? ''));

const foreignActivities = perForm((form): readonly Suspect[] => {
  const promises = promisesOf(form);
  if (promises.length === 0) return [];
  const { projectName, category, title } = form.fields;
  const own = [
    valueOf(projectName),
    valueOf(category),
    valueOf(title),
    ...promises.map(({ value }) => value),
  ].join('\n');
  return factsOf(form).indicators.flatMap((row) => {
    const { name } = row;
    const named = name ? activitiesIn(name.value) : NONE;
    if (!name || named.length === 0) return [];
    const activities = named.filter((word) => !own.includes(word));
    return activities.length > 0 ? [{ row, name, activities }] : [];
  });
});

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
  looksAt: (form) => [
    form.kind,
    form.fields.projectName,
    form.fields.category,
    form.fields.title,
    promisesOf(form),
    form.indicators.map(({ tree, key, level3 }) => [tree, key, level3]),
  ],
  *check({ forms }, reading) {
    const keys = formKeysOf(reading);
    const projects = forms.filter(({ kind }) => kind === 'project');
    const owners = new Map<string, ReadField<string>>();
    for (const form of projects) {
      const { projectName } = form.fields;
      for (const activity of ownActivities(form))
        if (isRead(projectName) && !owners.has(activity)) owners.set(activity, projectName);
      yield;
    }
    const results: RuleResult[] = [];
    for (const form of projects) {
      for (const suspect of foreignActivities(form)) results.push(...foreign(form, suspect, owners, keys));
      yield;
    }
    return { results };
  },
};

function foreign(
  form: Form,
  { row, name, activities }: Suspect,
  owners: ReadonlyMap<string, ReadField<string>>,
  keys: ReadonlyMap<Form, string>,
): RuleResult[] {
  const { projectName } = form.fields;
  const activity = activities.find((word) => owners.has(word));
  const owner = activity === undefined ? undefined : owners.get(activity);
  if (activity === undefined || !owner || !isRead(projectName)) return [];
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
