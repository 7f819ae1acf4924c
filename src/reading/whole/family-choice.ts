import { FORM_FAMILIES, FLAT_LIST, type FormFamily, type Subject } from '../../forms/families';
import type { FieldName, FormKind, IndicatorClass, IndicatorColumn } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';

/** What a form was found to hold. */
export interface FormTraits {
  readonly kind: FormKind;
  readonly subject: Subject;
  readonly fields: ReadonlySet<FieldName>;
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly classes: readonly IndicatorClass[];
  /** Keys of the labels and of the title that the form prints. */
  readonly wordings: ReadonlySet<string>;
  readonly hasFunds: boolean;
  readonly hasLists: boolean;
}

/** Id of the form family whose definition fits best; the first of the kind where two fit equally well. */
export function familyOf(traits: FormTraits): string {
  let best: { readonly family: FormFamily; readonly fit: number } | undefined;
  const classes = new Set(traits.classes.map(classKeyOf));
  for (const family of FORM_FAMILIES) {
    if (family.kind !== traits.kind || family.subject !== traits.subject || family === FLAT_LIST) continue;
    const fit = fitOf(family, traits, classes);
    if (!best || fit > best.fit) best = { family, fit };
  }
  return best?.family.id ?? traits.kind;
}

const classKeyOf = ({ level1, level2 }: IndicatorClass): string => `${level1 ?? ''}/${level2 ?? ''}`;

/** What of a family's definition is compared with a form. */
interface Signature {
  readonly fields: ReadonlySet<FieldName>;
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly classes: ReadonlySet<string>;
  readonly wordings: ReadonlySet<string>;
}

const keysOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => normaliseLabel(text)?.key ?? []);

const SIGNATURES: ReadonlyMap<FormFamily, Signature> = new Map(
  FORM_FAMILIES.map((family) => [
    family,
    {
      fields: new Set(family.fields),
      columns: new Set(family.columns),
      classes: new Set(
        family.tree.flatMap(({ level1, level2 }) =>
          level2.map((sub) => classKeyOf({ level1, level2: sub.class })),
        ),
      ),
      wordings: new Set(
        keysOf([family.title, ...Object.values(family.wording).flatMap(Object.values<string>)]),
      ),
    },
  ]),
);

/** Shared fields, columns, classes and wordings count for a family; fields, columns and classes it does not know against it. */
function fitOf(family: FormFamily, traits: FormTraits, classes: ReadonlySet<string>): number {
  const known = SIGNATURES.get(family);
  if (!known) return 0;
  const overlap =
    shared(known.fields, traits.fields) +
    shared(known.columns, traits.columns) +
    shared(known.classes, classes);
  const alien = traits.fields.size + traits.columns.size + classes.size - overlap;
  return (
    overlap -
    alien +
    shared(known.wordings, traits.wordings) +
    (family.funds.length > 0 === traits.hasFunds ? 1 : 0) +
    (family.lists.length > 0 === traits.hasLists ? 1 : 0)
  );
}

function shared<T>(known: ReadonlySet<T>, found: ReadonlySet<T>): number {
  let count = 0;
  for (const item of found) if (known.has(item)) count += 1;
  return count;
}
