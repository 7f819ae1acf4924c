import { plural } from '../../../texts/plural';
import { valueOf } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import { wordsOnly } from '../../../language/plain';
import { comparedInTexts, comparedWithForm, type Compared } from '../../../meaning/basis/last-year';
import { belonging } from '../../../meaning/submissions';
import type { RuleResult, WorkbookRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saidOfEach } from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { formKeysOf } from '../../support/subjects';
import { ownColumn } from '../../support/own-label';

/** So many values that are those of the year before were copied rather than set. */
const COPIED = 5;

/** A value lower than what the workbook knows of the year before, or five that are the same. */
export const valueBelowLastYear: WorkbookRule = {
  id: 'value-below-last-year',
  kind: 'unquantified-value',
  severity: 'tip',
  dimension: '适当性',
  scope: 'workbook',
  title: bilingual('指标值低于或照搬上年', 'Value below that of the year before, or copied from it'),
  why: bilingual(
    '低于上年实际的指标值没有约束作用，照搬上年说明没有按今年的任务测算。',
    'A value below last year’s asks for nothing; one that is copied was not worked out for this year.',
  ),
  source: bilingual('财预〔2015〕88号“合理可行”', 'Cai Yu [2015] 88: reasonable and feasible'),
  looksAt: (form) => [belonging(form), form.fields.projectName, form.fields.year, form.indicators],
  check: ({ forms }, reading) => {
    const keys = formKeysOf(reading);
    return { results: forms.flatMap((form) => ofForm(form, forms, keys.get(form) ?? '')) };
  },
};

function ofForm(form: Form, forms: readonly Form[], key: string): readonly RuleResult[] {
  if (form.kind !== 'project' && form.kind !== 'department-overall') return [];
  const told = comparedInTexts(form);
  const before = lastYearOf(form, forms);
  const known = new Set(told.map(({ claim }) => claim));
  const compared = [
    ...told,
    ...(before ? comparedWithForm(form, before) : []).filter(({ claim }) => !known.has(claim)),
  ];
  const same = compared.filter(({ verdict }) => verdict === 'same');
  return [
    ...compared.filter(({ verdict }) => verdict === 'below').map((each) => below(form, each, key)),
    ...(same.length >= COPIED ? [copied(form, same, key)] : []),
  ];
}

/** The form of the same project, or department, of the year before. */
function lastYearOf(form: Form, forms: readonly Form[]): Form | undefined {
  const year = valueOf(form.fields.year);
  const name = nameOf(form);
  if (year === undefined || name === '') return undefined;
  const found = forms.filter((other) => valueOf(other.fields.year) === year - 1 && nameOf(other) === name);
  return found.find(({ kind }) => kind === 'self-evaluation') ?? found[0];
}

const nameOf = ({ fields }: Form): string =>
  wordsOnly(valueOf(fields.projectName) ?? valueOf(fields.departmentName) ?? '');

const below = (form: Form, { claim, target, before, said: told }: Compared, key: string): RuleResult => ({
  subject: `${key}/${indicatorSubject(claim.indicator, 'target')}`,
  cells: cellsOf(target, before),
  evidence: evidenceOf(target, before),
  message: bilingual(
    `指标${said(claim.name)}的${ownColumn(form, 'target', claim.indicator)}是${said(claim.shown)}，低于${said(told)}，请说明理由或核对。`,
    `The value ${said(claim.shown)} of ${said(claim.name)} is below ${said(told)}.`,
  ),
  mark: { while: 'unchanged' },
});

function copied(form: Form, same: readonly Compared[], key: string): RuleResult {
  const [first] = same;
  const value = first ? ownColumn(form, 'target', first.claim.indicator) : '';
  const fields = same.flatMap(({ target, before }) => [target, before]);
  const names = saidOfEach(same.map(({ claim }) => claim.name));
  return {
    subject: `${key}/copied`,
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `${names}的${value}都与上年相同，如${said(first?.claim.shown ?? '')}与${said(first?.said ?? '')}，请确认是否按今年的任务测算。`,
      `${plural(same.length, 'indicator has the value', 'indicators have the values')} of the year before.`,
    ),
    mark: { while: 'unchanged' },
  };
}
