import { isInside, type CellRef, type SheetRef } from '../../forms/cell';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { valueOf } from '../../forms/field';
import type { Reading } from '../../reading/reading';

/**
 * A sheet within a finding's id. Brackets cannot stand in a sheet's name, so that the sheet is found again in the id: ids
 * of sheets hold for one opening of a workbook, what is kept in it has to find them by other means.
 */
export const sheetKeyOf = ({ id }: SheetRef): string => `[${id}]`;

/**
 * A name for each form of a reading that stays the same while other forms change: the sheet's id where the sheet has one
 * form, else sheet id, kind and project or department name (numbered only where even these agree).
 */
export const formKeysOf = oncePer((reading: Reading): ReadonlyMap<Form, string> => {
  const keys = new Map<Form, string>();
  const taken = new Set<string>();
  for (const sheet of reading.sheets)
    for (const form of sheet.forms)
      keys.set(form, uniqueKey(sheet.forms.length === 1 ? sheetKeyOf(sheet.sheet) : longKey(form), taken));
  return keys;
});

function longKey(form: Form): string {
  const { projectName, departmentName, title } = form.fields;
  const name = valueOf(projectName) ?? valueOf(departmentName) ?? valueOf(title) ?? '';
  return `${sheetKeyOf(form.sheet)}/${form.kind}/${name}`;
}

/** `key`, or `key~2`, `key~3` … where it is taken already. Records what it hands out. */
export function uniqueKey(key: string, taken: Set<string>): string {
  let unique = key;
  for (let n = 2; taken.has(unique); n++) unique = `${key}~${n}`;
  taken.add(unique);
  return unique;
}

/** Key of the form at a cell; of its sheet where no form is there. */
export type KeyOfPlace = (at: CellRef | undefined) => string;

/** Finds the form that a cell stands on, by the keys of `formKeysOf`. */
export const keyOfPlace = oncePer((reading: Reading): KeyOfPlace => {
  const keys = formKeysOf(reading);
  const sheets = new Map(reading.sheets.map(({ sheet, forms }) => [sheet.id, forms]));
  return (at) => {
    if (!at) return '';
    const form = sheets.get(at.sheet.id)?.find(({ range }) => isInside(at, range));
    return (form && keys.get(form)) ?? sheetKeyOf(at.sheet);
  };
});
