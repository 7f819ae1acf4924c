import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { squeeze } from '../forms/normalise';
import type { Description, DescribedPart } from '../reading/whole/description';
import type { Reading } from '../reading/reading';
import { isRead, type ReadText } from './sources';

/** The form of the project that a text explains: the one of that name, else the only project of the workbook. */
export function describedForm({ projectName }: Description, forms: readonly Form[]): Form | undefined {
  const projects = forms.filter(({ kind }) => kind !== 'department-overall' && kind !== 'project-list');
  const key = projectName && squeeze(projectName);
  const named = key
    ? projects.filter(({ fields }) => {
        const name = squeeze(valueOf(fields.projectName) ?? '');
        return name !== '' && (name.includes(key) || key.includes(name));
      })
    : [];
  return named.length > 0 ? named[0] : projects.length === 1 ? projects[0] : undefined;
}

/** A part of a text sheet that was read, and what it is about. */
export interface DescribedText {
  readonly part: DescribedPart['part'];
  readonly field: ReadText;
}

/** What the text sheets of a workbook say of each project whose form is in it. */
export function descriptionsBeside(
  { sheets }: Reading,
  forms: readonly Form[],
): ReadonlyMap<Form, readonly DescribedText[]> {
  const found = new Map<Form, readonly DescribedText[]>();
  const all = sheets.flatMap((sheet) => sheet.forms);
  for (const description of sheets.flatMap(({ descriptions = [] }) => descriptions)) {
    const form = describedForm(description, all);
    if (!form || !forms.includes(form)) continue;
    const texts = description.parts.flatMap(({ part, text }) =>
      isRead(text) ? [{ part, field: text }] : [],
    );
    found.set(form, [...(found.get(form) ?? []), ...texts]);
  }
  return found;
}
