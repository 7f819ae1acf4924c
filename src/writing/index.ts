export { departmentFormPlan, filledDepartmentPlan, type KnownDepartmentValues } from './department-plan';
export type { FilledPlan } from './form-parts';
export { filledProjectPlan, projectFormPlan } from './project-plan';
export type * from './sheet-plan';
export type { KnownValues, TextAt, Unplaced } from './values';
