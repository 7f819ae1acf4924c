export { projectSheet, type ProjectSheet } from './budget-reference';
export { carriedOver, type CarriedValue } from './carried-over';
export { centralFormPlan, filledCentralPlan } from './central-plan';
export { departmentFormPlan, filledDepartmentPlan, type KnownDepartmentValues } from './department-plan';
export type { FilledPlan } from './form-parts';
export { filledMonitoringPlan, monitoringFormPlan, monitoringOf } from './monitoring-plan';
export { nextYear, yearShifts, type NextYearOptions, type YearShift } from './next-year';
export { withLastYear } from './last-year';
export { amountsWithoutUnit, listColumns, type ListColumns } from './listed-fields';
export { fittingHeights, type RowSizes } from './row-heights';
export { indicatorHeight } from './indicator-height';
export { listedProjectPlans, projectSummaryPlan, SUMMARY_NAME } from './project-list-plan';
export { filledProjectPlan, projectFormPlan } from './project-plan';
export { addedScoreCells, type AddedCell } from './score-cells';
export { filledSelfEvaluationPlan, selfEvaluationFormPlan, selfEvaluationOf } from './self-evaluation-plan';
export type * from './sheet-plan';
export {
  FAMILIES,
  templateFor,
  templateOf,
  TEMPLATES,
  type FamilyId,
  type Template,
  type TemplateId,
} from './templates';
export type { Unplaced } from './unplaced';
export type { KnownValues, TextAt } from './values';
export { suggestForWork, type WorkSuggestion } from './suggest-for-work';
export { suggestIndicators, type IndicatorSuggestion, type SuggestionOptions } from './suggest-indicators';
