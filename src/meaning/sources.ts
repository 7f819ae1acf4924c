import { yearOf } from './form-year';
import type { Field } from '../forms/field';
import type { Form } from '../forms/model';
import { periodOf } from '../forms/plan-period';
import { plain } from '../language/plain';
import { understand, type Understood } from '../language/statements';
import type { Role } from './judgement';

/** A text field that was read. */
export type ReadText = Extract<Field<string>, { state: 'read' }>;

/** One stretch of a source and the cell that it stands in. */
interface Stretch {
  readonly field: ReadText;
  readonly start: number;
  /** Characters of the period before the text, which stands in a cell of its own: 第一季度 │ 完成招标. */
  readonly before: number;
}

/** Texts that are understood together: a goal alone, the entries of a list as a whole. */
export interface Source {
  readonly role: Role;
  readonly text: Understood;
  readonly stretches: readonly Stretch[];
  /** Of several years, or of the year that the form is for. */
  readonly tree: 'annual' | 'longTerm' | 'both';
}

/** The cell that a place of a source stands in, and the place within its plain text. */
export function fieldAt(
  { stretches }: Source,
  place: number,
): { readonly field: ReadText; readonly start: number } {
  let found = stretches[0];
  for (const stretch of stretches) if (stretch.start <= place) found = stretch;
  if (!found) throw new RangeError('A source has at least one text.');
  return { field: found.field, start: Math.max(0, place - found.start - found.before) };
}

/** Whether a text field was read. */
export const isRead = (field: Field<string>): field is ReadText => field.state === 'read';

function sourceOf(
  role: Role,
  fields: readonly Field<string>[],
  year: number | undefined,
  tree: Source['tree'] = 'annual',
  periodOfText: (field: ReadText) => string | undefined = () => undefined,
): Source[] {
  const read = fields.filter(isRead);
  if (read.length === 0) return [];
  const stretches: Stretch[] = [];
  let joined = '';
  for (const field of read) {
    if (joined !== '') joined += '\n';
    const period = periodOfText(field);
    const before = period === undefined ? '' : `${period}：`;
    stretches.push({ field, start: joined.length, before: before.length });
    joined += before;
    joined += read.length === 1 ? field.value : plain(field.value);
  }
  return [{ role, text: understand(joined, year), stretches, tree }];
}

const known = new WeakMap<Form, readonly Source[]>();

/** What a form says in words beside its indicators: goals, plans, tasks, rules of management. Understood once for each form. */
export function sourcesOf(form: Form): readonly Source[] {
  const before = known.get(form);
  if (before) return before;
  const { fields, detailedGoals, plans, phasedPlan, tasks } = form;
  const year = yearOf(form);
  // A form with one goal and one tree of indicators means the same time by both.
  const alone =
    fields.annualGoal.state === 'absent' && form.indicators.every(({ tree }) => tree === 'annual');
  const inPeriod = (field: ReadText): string | undefined => periodOf(form, field);
  const made = [
    ...sourceOf('goal', [fields.longTermGoal], year, alone ? 'both' : 'longTerm'),
    ...sourceOf('goal', [fields.annualGoal], year),
    ...sourceOf('goal', [fields.overallGoal], year),
    ...sourceOf('goal', detailedGoals, year),
    ...sourceOf(
      'task',
      tasks.flatMap(({ content, goal }) => [content, goal]),
      year,
    ),
    ...sourceOf('plan', plans, year, 'annual', inPeriod),
    ...sourceOf('plan', phasedPlan, year, 'annual', inPeriod),
    ...sourceOf('task', [fields.costBasis], year),
    ...sourceOf('measures', [fields.regulations], year),
  ];
  known.set(form, made);
  return made;
}

/** The explanation of an indicator as a source. */
export const explanationOf = (explanation: Field<string>, year: number | undefined): Source | undefined =>
  sourceOf('explanation', [explanation], year)[0];

/** One text as a source. */
export function sourceIn(role: Role, field: ReadText, year: number | undefined): Source {
  return {
    role,
    text: understand(field.value, year),
    stretches: [{ field, start: 0, before: 0 }],
    tree: 'both',
  };
}

/** What a way of scoring gives all points for, as a source: 达到90%得满分 of 达到90%得满分，每低1个百分点扣1分. */
export function fullMarksOf(scoring: Field<string>, year: number | undefined): Source | undefined {
  const source =
    scoring.state === 'read' && FULL_MARKS.test(scoring.value)
      ? sourceIn('explanation', scoring, year)
      : undefined;
  const statements = source?.text.statements.filter(({ mode }) => mode === 'standard') ?? [];
  return source && statements.length === 1 ? { ...source, text: { ...source.text, statements } } : undefined;
}
const FULL_MARKS = /满分/;
