import type { Form } from '../../forms/model';
import { ofText } from '../../language/of-text';
import { textsWhere, type FormText } from './texts-of-form';

/** Whether a text may concern a check at all, by its words alone. */
export type MayConcern = (words: string) => boolean;

/**
 * What checks ask of words, in the order in which they were made. Nearly every text concerns none of them, and the same words
 * stand in many forms: all checks together go through the texts of a form once.
 */
const questions: { readonly mayConcern: MayConcern; readonly unread: boolean }[] = [];

/**
 * The texts of a form that may concern a check.
 *
 * @param unread texts that were not understood as part of the form are looked at too
 */
export function textsThatMay(
  mayConcern: MayConcern,
  { unread = false } = {},
): (form: Form) => readonly FormText[] {
  const place = questions.push({ mayConcern, unread }) - 1;
  placesOf = ofText(findPlaces);
  return (form) => sortedTexts(form)[place] ?? NO_TEXTS;
}

/** Places of the checks that a text may concern. */
let placesOf = ofText(findPlaces);
function findPlaces(words: string): readonly number[] {
  const places = [...questions.keys()].filter((place) => questions[place]?.mayConcern(words));
  return places.length === 0 ? NO_PLACES : places;
}

/** Texts of each form by the place of the check that they may concern. */
const known = new WeakMap<Form, (FormText[] | undefined)[]>();

function sortedTexts(form: Form): readonly (readonly FormText[] | undefined)[] {
  const before = known.get(form);
  if (before?.length === questions.length) return before;
  const sorted = new Array<FormText[] | undefined>(questions.length);
  for (const text of textsWhere(form, (words) => placesOf(words).length > 0))
    for (const place of placesOf(text.field.value))
      if (text.understood || questions[place]?.unread) (sorted[place] ??= []).push(text);
  known.set(form, sorted);
  return sorted;
}

const NO_TEXTS: readonly FormText[] = [];
const NO_PLACES: readonly number[] = [];
