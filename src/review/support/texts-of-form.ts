import { wordsOnly } from '../../forms/parse/plain';
import type { Field } from '../../forms/field';
import type { Form, FieldName } from '../../forms/model';
import { isRead, type ReadField } from './evidence';

/** A text that somebody wrote into a form, with a subject for findings about it. */
export interface FormText {
  readonly subject: string;
  readonly field: ReadField<string>;
  /** Whole sentences are expected: goals, functions. */
  readonly prose: boolean;
}

const TEXT_FIELDS: readonly FieldName[] = [
  'projectName', 'annualGoal', 'overallGoal', 'longTermGoal', 'goalActual', 'functions', 'organization', 'regulations',
]; // prettier-ignore
const PROSE: ReadonlySet<FieldName> = new Set(['annualGoal', 'overallGoal', 'longTermGoal', 'functions']);

const known = new WeakMap<Form, readonly FormText[]>();

/** Every text of a form that people wrote: fields in words, goals, plans, and name, value, explanation, reason of each indicator. */
export function textsOf(form: Form): readonly FormText[] {
  const before = known.get(form);
  if (before) return before;
  const texts: FormText[] = [];
  const add = (subject: string, field: Field<unknown>, prose = false): void => {
    if (isRead(field) && typeof field.value === 'string')
      texts.push({ subject, field: { ...field, value: field.value }, prose });
  };
  for (const name of TEXT_FIELDS) add(name, form.fields[name], PROSE.has(name));
  const lists = { detailedGoals: form.detailedGoals, plans: form.plans, phasedPlan: form.phasedPlan };
  for (const [name, fields] of Object.entries(lists))
    for (const field of fields)
      if (isRead(field)) add(`${name}/${wordsOnly(field.value).slice(0, 40)}`, field);
  for (const { key, tree, level3, target, explanation, reason } of form.indicators) {
    const row = `${tree === 'annual' ? '' : 'longTerm/'}${key}`;
    for (const [column, field] of Object.entries({ level3, target, explanation, reason }))
      add(`${row}/${column}`, field);
  }
  known.set(form, texts);
  return texts;
}
