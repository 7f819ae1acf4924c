import { type Field, valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { oncePer } from '../language/once-per';
import { plain } from '../language/plain';

/**
 * The year that the texts of a form are understood in: the one that the form states, else the only one of its period, else the one
 * that its goals, plans and values name most often. Undefined where none is named.
 */
export const yearOf = oncePer(
  ({ fields, plans, phasedPlan, indicators }: Form): number | undefined =>
    valueOf(fields.year) ??
    onlyYearOf([fields.period, fields.startDate, fields.endDate]) ??
    mostNamedIn([fields.annualGoal, ...plans, ...phasedPlan, ...indicators.map(({ target }) => target)]),
);

/** Whether two forms may be held against each other by the days that they name: both are of one year, or name none. */
export const areOfOneYear = (one: Form, other: Form): boolean => yearOf(one) === yearOf(other);

function onlyYearOf(fields: readonly Field<unknown>[]): number | undefined {
  const years = new Set(fields.flatMap(yearsIn));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function mostNamedIn(fields: readonly Field<string>[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of fields.flatMap(yearsIn)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, often], [b, more]) => more - often || b - a);
  return most?.[0];
}

const yearsIn = (field: Field<unknown>): readonly number[] => {
  const value = valueOf(field);
  const text = typeof value === 'string' ? plain(value) : '';
  return [...text.matchAll(/(?<!\d)20\d{2}(?=年|-\d{1,2}(?!\d))/g)].map(([year]) => Number(year));
};
