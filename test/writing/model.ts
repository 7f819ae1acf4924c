import type { Field } from '../../src/forms/field';
import {
  INDICATOR_COLUMNS,
  type FieldName,
  type Form,
  type IndicatorColumn,
  type Money,
} from '../../src/forms/model';

type Said = string | number | null;

/** What a form says, without cells: to compare a form with what was read of its copy. */
export interface Model {
  readonly fields: Readonly<Partial<Record<FieldName, Said>>>;
  readonly plans: readonly Said[];
  readonly detailedGoals: readonly Said[];
  readonly phasedPlan: readonly Said[];
  readonly indicators: readonly Readonly<Record<string, Said>>[];
}

/** Classes, operators and units may be written in other words and places. */
const COLUMNS: readonly IndicatorColumn[] = INDICATOR_COLUMNS.filter(
  (column) => !['level1', 'level2', 'operator', 'unit', 'direction'].includes(column),
);
/** What a form adds up itself: not said by whoever filled it in. */
const DERIVED: readonly FieldName[] = ['totalWeight', 'totalScore'];

/** The model of a form. Blank and absent say the same: nothing. Amounts are said in 元 where the unit is known. */
export function modelOf(form: Form): Model {
  const fields: Partial<Record<FieldName, Said>> = {};
  for (const [name, field] of Object.entries(form.fields) as [FieldName, Field<unknown>][])
    if (field.state === 'read' && !DERIVED.includes(name)) fields[name] = said(field.value);
  return {
    fields,
    plans: form.plans.map(saidBy),
    detailedGoals: form.detailedGoals.map(saidBy),
    phasedPlan: form.phasedPlan.map(saidBy),
    indicators: form.indicators
      .map((indicator) => ({
        class: `${indicator.class.level1} ${indicator.class.level2}`,
        ...Object.fromEntries(COLUMNS.map((column) => [column, saidBy(indicator[column])])),
      }))
      .sort(byClass),
  };
}

const saidBy = (field: Field<unknown>): Said => (field.state === 'read' ? said(field.value) : null);

function said(value: unknown): Said {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const { amount, unit } = value as Money;
  return unit === '万元' ? `${amount.times(10_000).toFixed()}元` : `${amount.toFixed()}${unit ?? ''}`;
}

/** Classes are printed in the order of the template; rows of one class keep their order (sort is stable). */
const byClass = (a: { readonly class: string }, b: { readonly class: string }): number =>
  a.class < b.class ? -1 : a.class > b.class ? 1 : 0;
