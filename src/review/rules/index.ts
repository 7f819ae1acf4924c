import type { Rule } from '../rule';
import { departmentTotal } from './department-total';
import { missingClass } from './missing-class';
import { missingExplanation } from './missing-explanation';
import { missingField } from './missing-field';
import { missingIndicatorName } from './missing-indicator-name';
import { missingValue } from './missing-value';
import { projectsBelowDepartment } from './projects-below-department';
import { projectsExceedDepartment } from './projects-exceed-department';
import { requiredClass } from './required-class';
import { untouchedForm } from './untouched-form';

/** Every rule of the review. Its order is the order of findings within one cell, and of the rule table in the README. */
export const RULES: readonly Rule[] = [
  untouchedForm,
  missingField,
  missingValue,
  missingIndicatorName,
  missingExplanation,
  requiredClass,
  missingClass,
  departmentTotal,
  projectsExceedDepartment,
  projectsBelowDepartment,
];
