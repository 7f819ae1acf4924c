import type { Field } from '../../../src/forms/field';
import type { Form } from '../../../src/forms/model';
import type { CellRef } from '../../../src/forms/cell';

/** Fields of a form that hold amounts, points or rates, as far as they were read. */
export const fundsAndTasks = (form: Form): readonly { readonly at: CellRef; readonly raw: string }[] => {
  const { budget, basicExpenditure, projectExpenditure, total, totalWeight, totalScore } = form.fields;
  const fields: readonly Field<unknown>[] = [
    budget,
    basicExpenditure,
    projectExpenditure,
    total,
    totalWeight,
    totalScore,
    ...form.funds.flatMap(({ value, initial, adjusted, actual, rate, weight, score }) => [
      value,
      initial,
      adjusted,
      actual,
      rate,
      weight,
      score,
    ]),
    ...form.tasks.flatMap((task) => [task.total, task.appropriation, task.other]),
    ...form.projects.map(({ amount }) => amount),
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
  return fields.flatMap((field) =>
    field.state === 'read' ? [{ at: { ...field.at, sheet: form.sheet }, raw: field.raw }] : [],
  );
};
