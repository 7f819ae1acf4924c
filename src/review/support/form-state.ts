import type { Form } from '../../forms/model';
import { isRead } from './evidence';

/** Fields that a template brings along already filled, or works out by formulas. */
const PRINTED = new Set(['title', 'year', 'preparedBy', 'departmentName', 'totalWeight', 'totalScore']);

const known = new WeakMap<Form, boolean>();

/** Whether nobody has filled anything into the form yet: an inserted template, or a spare copy of it. */
export function isUntouched(form: Form): boolean {
  const before = known.get(form);
  if (before !== undefined) return before;
  const filled =
    Object.entries(form.fields).some(([name, { state }]) => !PRINTED.has(name) && state === 'read') ||
    [...form.plans, ...form.detailedGoals, ...form.phasedPlan].some(isRead) ||
    form.indicators.some(({ level3, target, explanation }) => [level3, target, explanation].some(isRead)) ||
    form.projects.some(({ projectName, amount }) => isRead(projectName) || isRead(amount)) ||
    form.funds.some(({ value }) => isRead(value));
  known.set(form, !filled);
  return !filled;
}
