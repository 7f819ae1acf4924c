import { valueOf } from '../forms/field';
import type { Field } from '../forms/field';
import type { Form } from '../forms/model';
import { squeeze } from '../forms/normalise';
import { formsOf, type Reading } from '../reading/reading';
import type { KnownValues } from '../writing';

/**
 * What a new form can take over from the workbook: the year that most forms state, and the 编制单位 and the department where
 * the workbook knows only one of them. Of several organisations none is taken: whose a new form is, only its user knows.
 */
export function knownValues(reading: Reading | undefined): KnownValues {
  const forms = reading ? formsOf(reading) : [];
  const year = mostFrequent(forms, (form) => form.fields.year);
  const preparedBy = onlyOne(forms, (form) => form.fields.preparedBy);
  const departmentName = onlyOne(forms, (form) => form.fields.departmentName);
  return {
    ...(year === undefined ? {} : { year }),
    ...(preparedBy === undefined ? {} : { preparedBy }),
    ...(departmentName === undefined ? {} : { departmentName }),
  };
}

/** The value most forms have; of equally frequent ones the first in the workbook. */
function mostFrequent<T>(forms: readonly Form[], field: (form: Form) => Field<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const form of forms) {
    const value = valueOf(field(form));
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/** The value that every form has that has one, however it is spaced. */
function onlyOne(forms: readonly Form[], field: (form: Form) => Field<string>): string | undefined {
  const names = new Map<string, string>();
  for (const form of forms) {
    const value = valueOf(field(form));
    if (value !== undefined && !names.has(squeeze(value))) names.set(squeeze(value), value);
  }
  const [name] = names.values();
  return names.size === 1 ? name : undefined;
}
