import type { Rule } from '../rule';
import { actualAgainstResult } from './actual-against-result';
import { amountFormatVaries } from './amount-format-varies';
import { amountInTwoUnits } from './amount-in-two-units';
import { amountUnitImplausible } from './amount-unit-implausible';
import { annualExceedsTotal } from './annual-exceeds-total';
import { annualGoalCopiesTotal } from './annual-goal-copies-total';
import { annualTargetExceedsTotal } from './annual-target-exceeds-total';
import { boundAgainstAbout } from './bound-against-about';
import { boundAgainstFixed } from './bound-against-fixed';
import { classNameVaries } from './class-name-varies';
import { classWeightSum } from './class-weight-sum';
import { commonTypo } from './common-typo';
import { copiedExplanation } from './copied-explanation';
import { copiedGoal } from './copied-goal';
import { costAboveBudget } from './cost-above-budget';
import { costExceedsBudget } from './cost-exceeds-budget';
import { costItemsTotal } from './cost-items-total';
import { countsDisagree } from './counts-disagree';
import { dateOrder } from './date-order';
import { dateOutsidePeriod } from './date-outside-period';
import { deadlineAgainstExplanation } from './deadline-against-explanation';
import { departmentAgainstProjects } from './department-against-projects';
import { departmentTotal } from './department-total';
import { documentNames } from './document-names';
import { documentNumber } from './document-number';
import { duplicateIndicator } from './duplicate-indicator';
import { durationInWords } from './duration-in-words';
import { errorCell } from './error-cell';
import { executionRate } from './execution-rate';
import { executionScore } from './execution-score';
import { explanationArithmetic } from './explanation-arithmetic';
import { explanationCopiesGoal } from './explanation-copies-goal';
import { explanationOfOtherIndicator } from './explanation-of-other-indicator';
import { explanationOfOtherMeasure } from './explanation-of-other-measure';
import { formulaInverted } from './formula-inverted';
import { formulaNumerator } from './formula-numerator';
import { formulaPopulation } from './formula-population';
import { fullScoreWithoutActual } from './full-score-without-actual';
import { fundNatureVaries } from './fund-nature-varies';
import { fundParts } from './fund-parts';
import { goalCopiedToActual } from './goal-copied-to-actual';
import { goalOfLastYear } from './goal-of-last-year';
import { goalWithoutProject } from './goal-without-project';
import { halfWidthMarks } from './half-width-marks';
import { indicatorOfOtherProject } from './indicator-of-other-project';
import { likelihoodAgainstExpected } from './likelihood-against-expected';
import { missingActual } from './missing-actual';
import { missingBasis } from './missing-basis';
import { missingClass } from './missing-class';
import { missingClassLabel } from './missing-class-label';
import { missingExplanation } from './missing-explanation';
import { missingField } from './missing-field';
import { missingFormula } from './missing-formula';
import { missingFullStop } from './missing-full-stop';
import { missingIndicatorName } from './missing-indicator-name';
import { missingOperator } from './missing-operator';
import { missingPlan } from './missing-plan';
import { missingReason } from './missing-reason';
import { missingUnit } from './missing-unit';
import { missingValue } from './missing-value';
import { multiYearAttribute } from './multi-year-attribute';
import { numberAgainstExplanation } from './number-against-explanation';
import { numberAsText } from './number-as-text';
import { ocrSuspect } from './ocr-suspect';
import { operatorAgainstExplanation } from './operator-against-explanation';
import { organizationNames } from './organization-names';
import { outerBlanks } from './outer-blanks';
import { overwrittenFormula } from './overwritten-formula';
import { perSessionAsTotal } from './per-session-as-total';
import { partsExceedWhole } from './parts-exceed-whole';
import { percentOver100 } from './percent-over-100';
import { periodFormat } from './period-format';
import { periodFormatVaries } from './period-format-varies';
import { periodOutsideYear } from './period-outside-year';
import { phasesDisagree } from './phases-disagree';
import { phonePerPerson } from './phone-per-person';
import { placeholderText } from './placeholder-text';
import { planCopiesGoal } from './plan-copies-goal';
import { planWithoutDate } from './plan-without-date';
import { planWithoutIndicator } from './plan-without-indicator';
import { projectListAgainstForm } from './project-list-against-form';
import { projectListTotal } from './project-list-total';
import { projectNotListed } from './project-not-listed';
import { projectWithoutGoal } from './project-without-goal';
import { projectsBelowDepartment } from './projects-below-department';
import { projectsExceedDepartment } from './projects-exceed-department';
import { requiredClass } from './required-class';
import { satisfactionAgainstProjects } from './satisfaction-against-projects';
import { satisfactionBelowHabit } from './satisfaction-below-habit';
import { scoreAboveWeight } from './score-above-weight';
import { scoreAgainstActual } from './score-against-actual';
import { severalValues } from './several-values';
import { shortNames } from './short-names';
import { taskAmounts } from './task-amounts';
import { tautologicalExplanation } from './tautological-explanation';
import { timeDisagrees } from './time-disagrees';
import { timelinessVague } from './timeliness-vague';
import { titleVaries } from './title-varies';
import { titleYear } from './title-year';
import { totalScore } from './total-score';
import { unitAgainstColumn } from './unit-against-column';
import { unitAgainstName } from './unit-against-name';
import { unpairedMarks } from './unpaired-marks';
import { unquantifiedGoal } from './unquantified-goal';
import { unquantifiedValue } from './unquantified-value';
import { untouchedForm } from './untouched-form';
import { valueInName } from './value-in-name';
import { weightSum } from './weight-sum';
import { wrongClass } from './wrong-class';
import { yearOfOtherForms } from './year-of-other-forms';
import { yearlyParts } from './yearly-parts';
import { noSuchDate } from './no-such-date';
import { unitNames } from './unit-names';

/** Every rule of the review. Its order is the order of findings within one cell, and of the rule table in the README. */
export const RULES: readonly Rule[] = [
  untouchedForm,
  missingField,
  missingValue,
  missingIndicatorName,
  missingExplanation,
  requiredClass,
  missingClass,
  missingClassLabel,
  missingPlan,
  placeholderText,
  planWithoutDate,
  departmentTotal,
  fundParts,
  taskAmounts,
  costItemsTotal,
  annualExceedsTotal,
  yearlyParts,
  projectsExceedDepartment,
  projectsBelowDepartment,
  projectListTotal,
  projectListAgainstForm,
  projectNotListed,
  amountUnitImplausible,
  costExceedsBudget,
  costAboveBudget,
  explanationArithmetic,
  amountInTwoUnits,
  operatorAgainstExplanation,
  numberAgainstExplanation,
  perSessionAsTotal,
  deadlineAgainstExplanation,
  boundAgainstAbout,
  boundAgainstFixed,
  severalValues,
  unitAgainstName,
  unitAgainstColumn,
  percentOver100,
  missingFormula,
  formulaNumerator,
  formulaInverted,
  formulaPopulation,
  explanationOfOtherMeasure,
  durationInWords,
  missingUnit,
  missingBasis,
  missingOperator,
  ocrSuspect,
  annualTargetExceedsTotal,
  countsDisagree,
  partsExceedWhole,
  departmentAgainstProjects,
  satisfactionAgainstProjects,
  satisfactionBelowHabit,
  timeDisagrees,
  phasesDisagree,
  goalWithoutProject,
  projectWithoutGoal,
  planWithoutIndicator,
  organizationNames,
  unitNames,
  shortNames,
  documentNames,
  phonePerPerson,
  titleVaries,
  amountFormatVaries,
  periodFormat,
  periodFormatVaries,
  fundNatureVaries,
  classNameVaries,
  unquantifiedValue,
  unquantifiedGoal,
  timelinessVague,
  tautologicalExplanation,
  copiedExplanation,
  explanationOfOtherIndicator,
  explanationCopiesGoal,
  copiedGoal,
  annualGoalCopiesTotal,
  planCopiesGoal,
  indicatorOfOtherProject,
  wrongClass,
  valueInName,
  duplicateIndicator,
  dateOrder,
  periodOutsideYear,
  dateOutsidePeriod,
  noSuchDate,
  titleYear,
  yearOfOtherForms,
  goalOfLastYear,
  multiYearAttribute,
  unpairedMarks,
  halfWidthMarks,
  documentNumber,
  missingFullStop,
  commonTypo,
  weightSum,
  classWeightSum,
  executionRate,
  executionScore,
  scoreAgainstActual,
  scoreAboveWeight,
  totalScore,
  fullScoreWithoutActual,
  missingActual,
  missingReason,
  likelihoodAgainstExpected,
  actualAgainstResult,
  goalCopiedToActual,
  errorCell,
  numberAsText,
  overwrittenFormula,
  outerBlanks,
];
