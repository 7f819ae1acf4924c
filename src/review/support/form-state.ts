import type { FieldName, Form } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { isRead } from './evidence';

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

const known = new WeakMap<Form, boolean>();

/** Whether nobody has filled anything into the form yet: an inserted template, or a spare copy of it. */
export function isUntouched(form: Form): boolean {
  const before = known.get(form);
  if (before !== undefined) return before;
  const filled =
    FILLED_BY_HAND.some((name) => form.fields[name].state === 'read') ||
    [...form.plans, ...form.detailedGoals, ...form.phasedPlan].some(isRead) ||
    form.indicators.some(({ level3, target, explanation }) => [level3, target, explanation].some(isRead)) ||
    form.projects.some(({ projectName, amount }) => isRead(projectName) || isRead(amount)) ||
    form.funds.some(({ value }) => isRead(value));
  known.set(form, !filled);
  return !filled;
}
