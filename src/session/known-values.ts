import { valueOf } from '../forms/field';
import type { Field } from '../forms/field';
import type { Form } from '../forms/model';
import { formsOf, type Reading } from '../reading/reading';
import type { KnownValues } from '../writing';

/** What a new form can take over from the workbook: the year, 编制单位 and department that most forms state. */
export function knownValues(reading: Reading | undefined): KnownValues {
  const forms = reading ? formsOf(reading) : [];
  const year = mostFrequent(forms, (form) => form.fields.year);
  const preparedBy = mostFrequent(forms, (form) => form.fields.preparedBy);
  const departmentName = mostFrequent(forms, (form) => form.fields.departmentName);
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
