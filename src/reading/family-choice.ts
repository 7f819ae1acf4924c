import { FORM_FAMILIES, type FormFamily, type Subject } from '../forms/families';
import type { FieldName, FormKind, IndicatorColumn } from '../forms/model';

/** What a form was found to hold. */
export interface FormTraits {
  readonly kind: FormKind;
  readonly subject: Subject;
  readonly fields: ReadonlySet<FieldName>;
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly hasFunds: boolean;
  readonly hasLists: boolean;
}

/** Id of the form family whose definition fits best; the first of the kind where two fit equally well. */
export function familyOf(traits: FormTraits): string {
  const candidates = FORM_FAMILIES.filter(
    ({ kind, subject, id }) => kind === traits.kind && subject === traits.subject && id !== 'flat-list',
  );
  let best: { readonly family: FormFamily; readonly fit: number } | undefined;
  for (const family of candidates) {
    const fit = fitOf(family, traits);
    if (!best || fit > best.fit) best = { family, fit };
  }
  return best?.family.id ?? traits.kind;
}

/** Shared fields and columns count for a family, those the form lacks or has beyond it count against it. */
function fitOf(family: FormFamily, { fields, columns, hasFunds, hasLists }: FormTraits): number {
  const shared = overlap(family.fields, fields) + overlap(family.columns, columns);
  const alien = fields.size + columns.size - shared;
  return (
    shared -
    alien +
    (family.funds.length > 0 === hasFunds ? 1 : 0) +
    (family.lists.length > 0 === hasLists ? 1 : 0)
  );
}

const overlap = <T>(known: readonly T[], found: ReadonlySet<T>): number =>
  known.filter((item) => found.has(item)).length;
