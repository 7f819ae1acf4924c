import { ABSENT } from '../../forms/field';
import { NO_PARTS } from '../../forms/members';
import type { Fields, Form } from '../../forms/model';

/** The fields that tell whose a form is (`belonging` in `meaning`). */
const NAMING = [
  'departmentName',
  'preparedBy',
  'department',
  'implementer',
  'year',
] as const satisfies readonly (keyof Fields)[];

/**
 * A form with no more than what tells whose it is and of which year: for whoever groups thousands of them and has room for
 * nothing else. Plain data, so that it can be handed from one worker to another.
 */
export function namingPart(form: Form): Form {
  const fields = Object.fromEntries(
    Object.keys(form.fields).map((name) => [name, ABSENT]),
  ) as unknown as Fields;
  const naming = Object.fromEntries(NAMING.map((name) => [name, form.fields[name]]));
  const { kind, family, sheet, range, ownRange } = form;
  return {
    ...NO_PARTS,
    kind,
    family,
    sheet,
    range,
    ownRange,
    fields: { ...fields, ...naming },
    labels: [],
    unread: [],
    openLabels: [],
  };
}
