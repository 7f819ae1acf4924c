import { ENTRY_PARTS, ROW_PARTS, rowsOf } from '../../forms/members';
import type { FieldName, Form } from '../../forms/model';

/** What stands on a blank form as well: it is filled in beforehand. */
const BEFOREHAND: ReadonlySet<FieldName> = new Set([
  'title',
  'year',
  'preparedBy',
  'departmentName',
] as const);

/** Members of rows that a blank form prints. */
const PRINTED: ReadonlySet<string> = new Set(['name', 'weight']);

/** Whether nobody has filled the form in yet. */
export const saysNothing = (form: Form): boolean =>
  Object.entries(form.fields).every(
    ([name, { state }]) => state !== 'read' || BEFOREHAND.has(name as FieldName),
  ) &&
  ENTRY_PARTS.every((part) => form[part].every(({ state }) => state !== 'read')) &&
  ROW_PARTS.every(
    (part) =>
      part === 'emptyClasses' ||
      rowsOf(form, part).every((row) =>
        Object.entries(row).every(([member, field]) => PRINTED.has(member) || field.state !== 'read'),
      ),
  );
