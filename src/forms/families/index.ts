import type { FieldName } from '../model';
import {
  DEPARTMENT_MONITORING,
  DEPARTMENT_SELF_EVALUATION,
  MONITORING,
  SELF_EVALUATION,
  TRANSFER_SELF_EVALUATION,
} from './execution';
import type { FormFamily, Subject } from './family';
import { FLAT_LIST, PROJECT_LIST } from './lists';
import {
  CENTRAL_APPLICATION,
  CENTRAL_DEPARTMENT,
  CENTRAL_PROJECT,
  CITY_DEPARTMENT,
  CITY_PROJECT,
  MULTI_YEAR_PROJECT,
  TRANSFER_PAYMENT,
} from './targets';

export * from './class-tree';
export * from './execution';
export * from './family';
export * from './lists';
export * from './targets';

/** All families of forms that the product knows. */
export const FORM_FAMILIES: readonly FormFamily[] = [
  CITY_PROJECT,
  CITY_DEPARTMENT,
  CENTRAL_PROJECT,
  CENTRAL_APPLICATION,
  MULTI_YEAR_PROJECT,
  TRANSFER_PAYMENT,
  CENTRAL_DEPARTMENT,
  SELF_EVALUATION,
  TRANSFER_SELF_EVALUATION,
  DEPARTMENT_SELF_EVALUATION,
  MONITORING,
  DEPARTMENT_MONITORING,
  FLAT_LIST,
  PROJECT_LIST,
];

/** The family of an id; undefined for an id that this version does not know. */
export const familyById = (id: string): FormFamily | undefined =>
  FORM_FAMILIES.find((family) => family.id === id);

/** Every field that some form about the subject has. */
export const fieldsAbout = (subject: Subject): ReadonlySet<FieldName> =>
  new Set(FORM_FAMILIES.filter((family) => family.subject === subject).flatMap(({ fields }) => fields));
