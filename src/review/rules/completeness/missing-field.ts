import { FIELD_NAMES } from '../../../forms/vocabulary/review-field-names';
import type { CellRef } from '../../../forms/cell';
import type { FieldName, Form, FormKind } from '../../../forms/model';
import type { Severity } from '../../finding';
import type { FormRule, RuleResult } from '../../rule';
import { quoted, bilingual } from '../../support/evidence';
import { isUntouched } from '../../support/form-state';
import { ownLabel } from '../../support/own-label';

/** Fields without which a form says nothing: a blank place is certain to be a defect. */
const REQUIRED: Readonly<Record<FormKind, readonly FieldName[]>> = {
  'department-overall': [
    'preparedBy',
    'departmentName',
    'overallGoal',
    'basicExpenditure',
    'projectExpenditure',
    'total',
  ],
  project: ['preparedBy', 'projectName', 'budget', 'annualGoal', 'period', 'startDate', 'endDate'],
  'self-evaluation': ['projectName', 'budget', 'annualGoal', 'goalActual'],
  monitoring: ['projectName', 'budget', 'annualGoal'],
  'project-list': [],
};

/** Places that some units leave empty on purpose: worth asking, not certain. A money block tells the kind of fund itself. */
const EXPECTED: readonly FieldName[] = [
  'leader',
  'phone',
  'category',
  'attribute',
  'fundNature',
  'functions',
  'organization',
  'regulations',
  'background',
  'costBasis',
  'department',
  'implementer',
];

/** A place of the form that must be filled in and is empty. */
export const missingField: FormRule = {
  id: 'missing-field',
  kind: 'missing-field',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('必填内容为空', 'Required field is empty'),
  why: bilingual(
    '要素不全的绩效目标不予受理，后续监控和评价也没有依据。',
    'An incomplete form is not accepted, and later monitoring has nothing to go by.',
  ),
  source: bilingual('财预〔2015〕88号：绩效目标审核“规范完整性”', 'Cai Yu [2015] 88: completeness'),
  yieldsTo: ['untouched-form'],
  check: (form) => ({
    results: isUntouched(form)
      ? []
      : [
          ...REQUIRED[form.kind].flatMap((name) =>
            blank(form, name, name === 'goalActual' && !hasResults(form) ? 'tip' : 'error'),
          ),
          ...EXPECTED.filter((name) => name !== 'fundNature' || form.funds.length === 0).flatMap((name) =>
            blank(form, name, 'warning'),
          ),
        ],
  }),
};

/** Whether anything of what came of the targets is filled in: before that, an evaluation is not due yet. */
const hasResults = ({ indicators, funds }: Form): boolean =>
  indicators.some(({ actual }) => actual.state === 'read') ||
  funds.some(({ actual }) => actual.state === 'read');

function blank(form: Form, name: FieldName, severity: Severity): RuleResult[] {
  const field = form.fields[name];
  if (field.state !== 'blank') return [];
  return [
    {
      subject: name,
      severity,
      cells: blankPlace(form, field),
      evidence: [{ at: field.at, text: '' }],
      message: bilingual(
        `${quoted(ownLabel(form, name))}没有填写，请补填。`,
        `The field “${FIELD_NAMES[name].en}” is not filled in.`,
      ),
      // A cell that holds the label as well is never blank: there the mark goes with the first change.
      mark: { while: sharesCell(field) ? 'unchanged' : 'blank' },
    },
  ];
}

const sharesCell = ({ at, label }: { readonly at: CellRef; readonly label?: CellRef }): boolean =>
  label !== undefined && label.row === at.row && label.column === at.column;

/** The place itself; where label and value share a cell, or the place lies outside the form, the label's cell comes first. */
function blankPlace(
  { range }: Form,
  { at, label }: { readonly at: CellRef; readonly label?: CellRef },
): CellRef[] {
  if (!label) return [at];
  const inside = at.column < range.column + range.columns && at.row < range.row + range.rows;
  return inside ? [at, label] : [label];
}
