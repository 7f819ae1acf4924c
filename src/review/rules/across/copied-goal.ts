import { wordsOnly } from '../../../language/plain';
import type { Form } from '../../../forms/model';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said } from '../../support/evidence';
import { addTo } from '../../support/grouping';
import { projectKey } from '../../support/project-lists';
import { formKeysOf } from '../../support/subjects';
import { ownLabel } from '../../support/own-label';

/** Shorter goals agree by chance. */
const SHORTEST = 12;

/** One annual goal in the forms of different projects. */
export const copiedGoal: WorkbookRule = {
  id: 'copied-goal',
  kind: 'copied-text',
  severity: 'warning',
  dimension: '相关性',
  scope: 'workbook',
  title: bilingual('不同项目的年度目标完全相同', 'Different projects with the same goal'),
  why: bilingual(
    '项目不同，目标不会一字不差，多半是照抄。',
    'Different projects do not have the very same goal.',
  ),
  source: bilingual('财预〔2015〕88号“相关性”：目标与项目内容相关', 'Cai Yu [2015] 88: relevance'),
  yieldsTo: ['placeholder-text'],
  looksAt: ({ kind, fields: { annualGoal, projectName } }) => [kind, annualGoal, projectName],
  *check({ forms }, reading) {
    const byGoal = new Map<string, Form[]>();
    for (const form of forms) {
      const { annualGoal, projectName } = form.fields;
      if (form.kind === 'project' && isRead(annualGoal) && isRead(projectName)) {
        const words = wordsOnly(annualGoal.value);
        if (words.length >= SHORTEST) addTo(byGoal, words, form);
      }
      yield;
    }
    const keys = formKeysOf(reading);
    return { results: [...byGoal.values()].flatMap((alike) => copied(alike, keys)) };
  },
};

function copied(forms: readonly Form[], keys: ReadonlyMap<Form, string>): RuleResult[] {
  const [first] = forms;
  const other = forms.find((form) => nameOf(form) !== (first && nameOf(first)));
  if (!first || !other) return [];
  const goals = forms.map(({ fields }) => fields.annualGoal);
  const [one, two] = [first.fields.projectName, other.fields.projectName];
  if (!isRead(one) || !isRead(two)) return [];
  return [
    {
      subject: `${keys.get(first) ?? ''}/annualGoal`,
      cells: cellsOf(...goals),
      evidence: evidenceOf(...goals),
      message: bilingual(
        `项目${said(one.value)}与项目${said(two.value)}的${ownLabel(first, 'annualGoal')}完全相同，请按各自的内容填写。`,
        `${said(one.value)} and ${said(two.value)} have the very same annual goal.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}

const nameOf = ({ fields: { projectName } }: Form): string =>
  isRead(projectName) ? projectKey(projectName.value) : '';
