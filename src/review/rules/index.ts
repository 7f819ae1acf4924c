// Made from the folders of this directory (npm run docs).
import type { Rule } from '../rule';
import { durationInWords } from './completeness/duration-in-words';
import { kindWithoutClass } from './completeness/kind-without-class';
import { missingBasis } from './completeness/missing-basis';
import { missingClass } from './completeness/missing-class';
import { missingClassLabel } from './completeness/missing-class-label';
import { missingExplanation } from './completeness/missing-explanation';
import { missingField } from './completeness/missing-field';
import { missingIndicatorName } from './completeness/missing-indicator-name';
import { missingOperator } from './completeness/missing-operator';
import { missingPlan } from './completeness/missing-plan';
import { missingUnit } from './completeness/missing-unit';
import { missingValue } from './completeness/missing-value';
import { placeholderText } from './completeness/placeholder-text';
import { planWithoutDate } from './completeness/plan-without-date';
import { requiredClass } from './completeness/required-class';
import { timelinessVague } from './completeness/timeliness-vague';
import { unansweredLabel } from './completeness/unanswered-label';
import { unquantifiedGoal } from './completeness/unquantified-goal';
import { unquantifiedValue } from './completeness/unquantified-value';
import { untouchedForm } from './completeness/untouched-form';
import { amountAgainstText } from './money/amount-against-text';
import { amountFormatVaries } from './money/amount-format-varies';
import { amountInTwoUnits } from './money/amount-in-two-units';
import { amountUnitImplausible } from './money/amount-unit-implausible';
import { annualExceedsTotal } from './money/annual-exceeds-total';
import { costAboveBudget } from './money/cost-above-budget';
import { costExceedsBudget } from './money/cost-exceeds-budget';
import { costFarBelowBudget } from './money/cost-far-below-budget';
import { costItemsTotal } from './money/cost-items-total';
import { costRowArithmetic } from './money/cost-row-arithmetic';
import { costTableTotal } from './money/cost-table-total';
import { departmentTotal } from './money/department-total';
import { fundNatureVaries } from './money/fund-nature-varies';
import { fundParts } from './money/fund-parts';
import { projectListTotal } from './money/project-list-total';
import { projectsBelowDepartment } from './money/projects-below-department';
import { projectsExceedDepartment } from './money/projects-exceed-department';
import { taskAmounts } from './money/task-amounts';
import { yearlyParts } from './money/yearly-parts';
import { zeroUnitCost } from './money/zero-unit-cost';
import { boundAgainstAbout } from './explanation/bound-against-about';
import { boundAgainstFixed } from './explanation/bound-against-fixed';
import { copiedExplanation } from './explanation/copied-explanation';
import { deadlineAgainstExplanation } from './explanation/deadline-against-explanation';
import { explanationArithmetic } from './explanation/explanation-arithmetic';
import { explanationCopiesGoal } from './explanation/explanation-copies-goal';
import { explanationOfOtherIndicator } from './explanation/explanation-of-other-indicator';
import { explanationOfOtherMeasure } from './explanation/explanation-of-other-measure';
import { formulaInverted } from './explanation/formula-inverted';
import { formulaNumerator } from './explanation/formula-numerator';
import { formulaPopulation } from './explanation/formula-population';
import { missingFormula } from './explanation/missing-formula';
import { numberAgainstExplanation } from './explanation/number-against-explanation';
import { operatorAgainstExplanation } from './explanation/operator-against-explanation';
import { tautologicalExplanation } from './explanation/tautological-explanation';
import { annualTargetExceedsTotal } from './indicator/annual-target-exceeds-total';
import { classNameVaries } from './indicator/class-name-varies';
import { dateSerial } from './indicator/date-serial';
import { duplicateIndicator } from './indicator/duplicate-indicator';
import { increaseAgainstStock } from './indicator/increase-against-stock';
import { limitOnWanted } from './indicator/limit-on-wanted';
import { ocrSuspect } from './indicator/ocr-suspect';
import { operatorAgainstDirection } from './indicator/operator-against-direction';
import { operatorAgainstName } from './indicator/operator-against-name';
import { percentOver100 } from './indicator/percent-over-100';
import { priceAboveOtherProject } from './indicator/price-above-other-project';
import { satisfactionBelowHabit } from './indicator/satisfaction-below-habit';
import { severalValues } from './indicator/several-values';
import { shareOfOutcome } from './indicator/share-of-outcome';
import { unitAgainstColumn } from './indicator/unit-against-column';
import { unitAgainstName } from './indicator/unit-against-name';
import { valueBelowLastYear } from './indicator/value-below-last-year';
import { valueInName } from './indicator/value-in-name';
import { valueInUnitColumn } from './indicator/value-in-unit-column';
import { wrongClass } from './indicator/wrong-class';
import { annualGoalCopiesTotal } from './across/annual-goal-copies-total';
import { copiedGoal } from './across/copied-goal';
import { costWithoutIndicator } from './across/cost-without-indicator';
import { countsDisagree } from './across/counts-disagree';
import { dateOutsidePeriod } from './across/date-outside-period';
import { departmentAgainstProjects } from './across/department-against-projects';
import { goalOfLastYear } from './across/goal-of-last-year';
import { goalWithoutProject } from './across/goal-without-project';
import { indicatorWithoutWork } from './across/indicator-without-work';
import { multiYearAttribute } from './across/multi-year-attribute';
import { partsExceedWhole } from './across/parts-exceed-whole';
import { periodOutsideYear } from './across/period-outside-year';
import { phasesDisagree } from './across/phases-disagree';
import { planCopiesGoal } from './across/plan-copies-goal';
import { projectListAgainstForm } from './across/project-list-against-form';
import { projectNotListed } from './across/project-not-listed';
import { projectWithoutGoal } from './across/project-without-goal';
import { satisfactionAgainstProjects } from './across/satisfaction-against-projects';
import { sloganAsPromise } from './across/slogan-as-promise';
import { stepsOutOfOrder } from './across/steps-out-of-order';
import { timeDisagrees } from './across/time-disagrees';
import { titleYear } from './across/title-year';
import { workWithoutIndicator } from './across/work-without-indicator';
import { yearOfOtherForms } from './across/year-of-other-forms';
import { commonTypo } from './wording/common-typo';
import { dateOrder } from './wording/date-order';
import { documentNames } from './wording/document-names';
import { documentNumber } from './wording/document-number';
import { halfWidthMarks } from './wording/half-width-marks';
import { missingFullStop } from './wording/missing-full-stop';
import { noSuchDate } from './wording/no-such-date';
import { organizationNames } from './wording/organization-names';
import { periodFormat } from './wording/period-format';
import { periodFormatVaries } from './wording/period-format-varies';
import { phoneNumber } from './wording/phone-number';
import { phonePerPerson } from './wording/phone-per-person';
import { shortNames } from './wording/short-names';
import { titleVaries } from './wording/title-varies';
import { unitNames } from './wording/unit-names';
import { unpairedMarks } from './wording/unpaired-marks';
import { actualAgainstResult } from './evaluation/actual-against-result';
import { classWeightSum } from './evaluation/class-weight-sum';
import { executionRate } from './evaluation/execution-rate';
import { executionScore } from './evaluation/execution-score';
import { farAboveTarget } from './evaluation/far-above-target';
import { fullScoreWithoutActual } from './evaluation/full-score-without-actual';
import { goalCopiedToActual } from './evaluation/goal-copied-to-actual';
import { likelihoodAgainstExpected } from './evaluation/likelihood-against-expected';
import { missingActual } from './evaluation/missing-actual';
import { missingReason } from './evaluation/missing-reason';
import { scoreAboveWeight } from './evaluation/score-above-weight';
import { scoreAgainstActual } from './evaluation/score-against-actual';
import { totalScore } from './evaluation/total-score';
import { weightSum } from './evaluation/weight-sum';
import { amountNotRead } from './sheet/amount-not-read';
import { errorCell } from './sheet/error-cell';
import { numberAsText } from './sheet/number-as-text';
import { outerBlanks } from './sheet/outer-blanks';
import { overwrittenFormula } from './sheet/overwritten-formula';

/** Every rule of the review, family by family. Its order is the order of findings within one cell, and of the rule table in the README. */
export const RULES: readonly Rule[] = [
  durationInWords,
  kindWithoutClass,
  missingBasis,
  missingClass,
  missingClassLabel,
  missingExplanation,
  missingField,
  missingIndicatorName,
  missingOperator,
  missingPlan,
  missingUnit,
  missingValue,
  placeholderText,
  planWithoutDate,
  requiredClass,
  timelinessVague,
  unansweredLabel,
  unquantifiedGoal,
  unquantifiedValue,
  untouchedForm,
  amountAgainstText,
  amountFormatVaries,
  amountInTwoUnits,
  amountUnitImplausible,
  annualExceedsTotal,
  costAboveBudget,
  costExceedsBudget,
  costFarBelowBudget,
  costItemsTotal,
  costRowArithmetic,
  costTableTotal,
  departmentTotal,
  fundNatureVaries,
  fundParts,
  projectListTotal,
  projectsBelowDepartment,
  projectsExceedDepartment,
  taskAmounts,
  yearlyParts,
  zeroUnitCost,
  boundAgainstAbout,
  boundAgainstFixed,
  copiedExplanation,
  deadlineAgainstExplanation,
  explanationArithmetic,
  explanationCopiesGoal,
  explanationOfOtherIndicator,
  explanationOfOtherMeasure,
  formulaInverted,
  formulaNumerator,
  formulaPopulation,
  missingFormula,
  numberAgainstExplanation,
  operatorAgainstExplanation,
  tautologicalExplanation,
  annualTargetExceedsTotal,
  classNameVaries,
  dateSerial,
  duplicateIndicator,
  increaseAgainstStock,
  limitOnWanted,
  ocrSuspect,
  operatorAgainstDirection,
  operatorAgainstName,
  percentOver100,
  priceAboveOtherProject,
  satisfactionBelowHabit,
  severalValues,
  shareOfOutcome,
  unitAgainstColumn,
  unitAgainstName,
  valueBelowLastYear,
  valueInName,
  valueInUnitColumn,
  wrongClass,
  annualGoalCopiesTotal,
  copiedGoal,
  costWithoutIndicator,
  countsDisagree,
  dateOutsidePeriod,
  departmentAgainstProjects,
  goalOfLastYear,
  goalWithoutProject,
  indicatorWithoutWork,
  multiYearAttribute,
  partsExceedWhole,
  periodOutsideYear,
  phasesDisagree,
  planCopiesGoal,
  projectListAgainstForm,
  projectNotListed,
  projectWithoutGoal,
  satisfactionAgainstProjects,
  sloganAsPromise,
  stepsOutOfOrder,
  timeDisagrees,
  titleYear,
  workWithoutIndicator,
  yearOfOtherForms,
  commonTypo,
  dateOrder,
  documentNames,
  documentNumber,
  halfWidthMarks,
  missingFullStop,
  noSuchDate,
  organizationNames,
  periodFormat,
  periodFormatVaries,
  phoneNumber,
  phonePerPerson,
  shortNames,
  titleVaries,
  unitNames,
  unpairedMarks,
  actualAgainstResult,
  classWeightSum,
  executionRate,
  executionScore,
  farAboveTarget,
  fullScoreWithoutActual,
  goalCopiedToActual,
  likelihoodAgainstExpected,
  missingActual,
  missingReason,
  scoreAboveWeight,
  scoreAgainstActual,
  totalScore,
  weightSum,
  amountNotRead,
  errorCell,
  numberAsText,
  outerBlanks,
  overwrittenFormula,
];
