import type { Form, Level1 } from '../../forms/model';
import { cutOffOf } from './cut-off';
import { isUntouched } from './form-state';

/** Classes of which a target form needs at least one indicator, whatever the project. */
const REQUIRED: readonly Level1[] = ['output', 'benefit'];

/**
 * Required first-level classes without any indicator. Nothing where that cannot be known: no indicators at all, a class
 * label that was not understood, a table that was cut off, or a tree of another kind (management, input).
 */
export function absentClasses(form: Form): readonly Level1[] {
  const { kind, indicators } = form;
  if ((kind !== 'project' && kind !== 'department-overall') || indicators.length === 0) return [];
  if (isUntouched(form) || cutOffOf(form)) return [];
  const seen = new Set(indicators.map(({ class: { level1 } }) => level1));
  if (seen.has(undefined) || seen.has('management') || seen.has('input')) return [];
  return REQUIRED.filter((level1) => !seen.has(level1));
}
