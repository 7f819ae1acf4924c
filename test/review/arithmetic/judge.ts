import { cellAddress, type CellRef } from '../../../src/forms/cell';
import { inYuan } from '../../../src/forms/money';
import type { Form, Money } from '../../../src/forms/model';
import type { Field } from '../../../src/forms/field';
import { readWorkbook } from '../../../src/reading/read';
import { review } from '../../../src/review/engine';
import { madeForm, type MadeForm } from './sound-forms';

/** Rules that calculate with money, weights, scores and rates. */
export const ARITHMETIC = new Set([
  'department-total', 'fund-parts', 'project-list-total', 'task-amounts', 'cost-items-total', 'annual-exceeds-total',
  'project-list-against-form', 'projects-exceed-department', 'projects-below-department', 'amount-unit-implausible',
  'weight-sum', 'class-weight-sum', 'total-score', 'execution-rate', 'execution-score', 'score-above-weight',
  'score-against-actual', 'full-score-without-actual', 'cost-above-budget', 'percent-over-100',
]); // prettier-ignore

/** What a form made of a seed gives: the amounts read, in fen, beside those written, and what the rules that calculate find. */
export interface Judged {
  readonly made: MadeForm;
  readonly read: readonly (number | undefined)[];
  readonly found: readonly string[];
}

export function judged(seed: number, changed: boolean): Judged {
  const made = madeForm(seed, changed);
  const reading = readWorkbook([made.grid]);
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  const { findings } = review(reading, { grids: new Map([[made.grid.sheet.id, made.grid]]) });
  return {
    made,
    read: forms.flatMap(amountsOf).map(fenOf),
    found: findings
      .filter(({ rule }) => ARITHMETIC.has(rule))
      .map(({ rule, message }) => `${rule}: ${message.zh}`),
  };
}

/** The amounts of a form in the order in which they are written. */
function amountsOf({ kind, fields, funds, projects, tasks, taskTotals }: Form): readonly Field<Money>[] {
  if (projects.length > 0) return [...projects.map(({ amount }) => amount), fields.total];
  if (tasks.length > 0)
    return [
      ...tasks.flatMap(({ total, appropriation, other }) => [total, appropriation, other]),
      fields.total,
      taskTotals.appropriation,
      taskTotals.other,
    ];
  if (kind === 'department-overall')
    return [fields.basicExpenditure, fields.projectExpenditure, fields.total];
  if (kind === 'self-evaluation')
    return funds.flatMap(({ initial, adjusted, actual }) => [initial, adjusted, actual]);
  return funds.map(({ value }) => value);
}

/** Fen, as the model says it. Less than a fen is the rest of a division. */
const fenOf = (field: Field<Money>): number | undefined => {
  const yuan = field.state === 'read' ? inYuan(field.value) : undefined;
  return yuan && Number(yuan.times(100).round(3).toFixed());
};

/** Every cell of a form that an amount was read from. */
export function moneyOf({
  fields,
  funds,
  projects,
  tasks,
  taskTotals,
  costs,
  costTotals,
}: Form): readonly CellRef[] {
  const all: readonly Field<Money>[] = [
    fields.budget,
    fields.multiYearTotal,
    fields.total,
    fields.basicExpenditure,
    fields.projectExpenditure,
    ...funds.flatMap(({ value, initial, adjusted, actual }) => [value, initial, adjusted, actual]),
    ...projects.map(({ amount }) => amount),
    ...tasks.flatMap(({ total, appropriation, other }) => [total, appropriation, other]),
    ...Object.values(taskTotals),
    ...costs.flatMap(({ unitPrice, amount }) => [unitPrice, amount]),
    costTotals.amount,
  ];
  const at = new Map(
    all.flatMap((field) => (field.state === 'read' ? [[cellAddress(field.at), field.at]] : [])),
  );
  return [...at.values()];
}
