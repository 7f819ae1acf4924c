import type { FieldName } from '../model';
import { DEPARTMENT_MONITORING, DEPARTMENT_SELF_EVALUATION, MONITORING, SELF_EVALUATION } from './execution';
import type { FormFamily, Subject } from './family';
import { FLAT_LIST, PROJECT_LIST } from './lists';
import { CENTRAL_DEPARTMENT, CENTRAL_PROJECT, CITY_DEPARTMENT, CITY_PROJECT } from './targets';

export * from './execution';
export * from './family';
export * from './lists';
export * from './targets';

/** All families of forms that the product knows. */
export const FORM_FAMILIES: readonly FormFamily[] = [
  CITY_PROJECT,
  CITY_DEPARTMENT,
  CENTRAL_PROJECT,
  CENTRAL_DEPARTMENT,
  SELF_EVALUATION,
  DEPARTMENT_SELF_EVALUATION,
  MONITORING,
  DEPARTMENT_MONITORING,
  FLAT_LIST,
  PROJECT_LIST,
];

/** Every field that some form about the subject has. */
export const fieldsAbout = (subject: Subject): ReadonlySet<FieldName> =>
  new Set(FORM_FAMILIES.filter((family) => family.subject === subject).flatMap(({ fields }) => fields));
