import type { Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import { isRead, type ReadField } from './evidence';
import { perForm } from './per-form';

/** The goals of a form in words: annual goal of a project, goal of a department, long-term goal. */
export const goalsOf = ({ fields }: Form): readonly ReadField<string>[] =>
  [fields.annualGoal, fields.overallGoal, fields.longTermGoal].filter(isRead);

/** Goals, numbered goals and plan entries of a form: everything it promises in words. */
export const promisesOf = perForm((form): readonly ReadField<string>[] => [
  ...goalsOf(form),
  ...readOf(form.detailedGoals),
  ...readOf(form.plans),
  ...readOf(form.phasedPlan),
]);

const readOf = (fields: readonly Field<string>[]): readonly ReadField<string>[] => fields.filter(isRead);
