import type { FieldName } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { isRead } from './evidence';
import { perForm } from './per-form';

/** Fields that a template brings along already filled, or works out by formulas. */
const PRINTED: ReadonlySet<FieldName> = new Set<FieldName>([
  'title',
  'year',
  'preparedBy',
  'departmentName',
  'totalWeight',
  'totalScore',
]);

const FILLED_BY_HAND = (Object.keys(FIELD_NAMES) as FieldName[]).filter((name) => !PRINTED.has(name));

/** Whether nobody has filled anything into the form yet: an inserted template, or a spare copy of it. */
export const isUntouched = perForm(
  (form) =>
    !(
      FILLED_BY_HAND.some((name) => form.fields[name].state === 'read') ||
      [...form.plans, ...form.detailedGoals, ...form.phasedPlan].some(isRead) ||
      form.indicators.some(({ level3, target, explanation }) => [level3, target, explanation].some(isRead)) ||
      form.projects.some(({ projectName, amount }) => isRead(projectName) || isRead(amount)) ||
      form.funds.some(({ value }) => isRead(value))
    ),
);
