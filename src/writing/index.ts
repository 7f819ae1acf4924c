export { centralFormPlan, filledCentralPlan } from './central-plan';
export { departmentFormPlan, filledDepartmentPlan, type KnownDepartmentValues } from './department-plan';
export type { FilledPlan } from './form-parts';
export { filledMonitoringPlan, monitoringFormPlan, monitoringOf } from './monitoring-plan';
export { filledProjectPlan, projectFormPlan } from './project-plan';
export { filledSelfEvaluationPlan, selfEvaluationFormPlan, selfEvaluationOf } from './self-evaluation-plan';
export type * from './sheet-plan';
export type { TreeName } from './trees';
export type { KnownValues, TextAt, Unplaced } from './values';
