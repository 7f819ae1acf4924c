import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { squeeze } from '../forms/normalise';

/** Whether a self-evaluation or a monitoring form is of the project, or of the department, that a target form is of. */
export const isOfSame = (follow: Form, { kind, fields }: Form): boolean => {
  const field = kind === 'department-overall' ? 'departmentName' : 'projectName';
  const [name, wanted] = [follow.fields, fields].map((each) => valueOf(each[field]));
  return name !== undefined && wanted !== undefined && squeeze(name) === squeeze(wanted);
};

/** The form of this kind that was made of a target form already, and not for another year. */
export const followOf = (
  kind: 'self-evaluation' | 'monitoring',
  target: Form,
  forms: readonly Form[],
): Form | undefined =>
  forms.find((each) => {
    if (each.kind !== kind || !isOfSame(each, target)) return false;
    const [year, own] = [valueOf(each.fields.year), valueOf(target.fields.year)];
    return year === undefined || own === undefined || year === own;
  });
