import type { FormKind } from '../forms/model';
import type { FormParts } from './form-parts';
import type { Subject } from './field-choice';

/** Id of the form family (`src/forms/families`) that the parts fit best. */
export function familyOf(kind: FormKind, subject: Subject, parts: FormParts): string {
  return `${kind}/${subject}/${parts.layouts.length}`;
}
