// Made from the folders of src/review/rules (npm run docs).
import type { RuleCases } from './rule-cases';
import { cases as durationInWords } from '../../src/review/rules/completeness/duration-in-words.cases';
import { cases as kindWithoutClass } from '../../src/review/rules/completeness/kind-without-class.cases';
import { cases as missingBasis } from '../../src/review/rules/completeness/missing-basis.cases';
import { cases as missingClass } from '../../src/review/rules/completeness/missing-class.cases';
import { cases as missingClassLabel } from '../../src/review/rules/completeness/missing-class-label.cases';
import { cases as missingExplanation } from '../../src/review/rules/completeness/missing-explanation.cases';
import { cases as missingField } from '../../src/review/rules/completeness/missing-field.cases';
import { cases as missingIndicatorName } from '../../src/review/rules/completeness/missing-indicator-name.cases';
import { cases as missingOperator } from '../../src/review/rules/completeness/missing-operator.cases';
import { cases as missingPlan } from '../../src/review/rules/completeness/missing-plan.cases';
import { cases as missingUnit } from '../../src/review/rules/completeness/missing-unit.cases';
import { cases as missingValue } from '../../src/review/rules/completeness/missing-value.cases';
import { cases as placeholderText } from '../../src/review/rules/completeness/placeholder-text.cases';
import { cases as planWithoutDate } from '../../src/review/rules/completeness/plan-without-date.cases';
import { cases as requiredClass } from '../../src/review/rules/completeness/required-class.cases';
import { cases as timelinessVague } from '../../src/review/rules/completeness/timeliness-vague.cases';
import { cases as unansweredLabel } from '../../src/review/rules/completeness/unanswered-label.cases';
import { cases as unquantifiedGoal } from '../../src/review/rules/completeness/unquantified-goal.cases';
import { cases as unquantifiedValue } from '../../src/review/rules/completeness/unquantified-value.cases';
import { cases as untouchedForm } from '../../src/review/rules/completeness/untouched-form.cases';
import { cases as amountAgainstText } from '../../src/review/rules/money/amount-against-text.cases';
import { cases as amountFormatVaries } from '../../src/review/rules/money/amount-format-varies.cases';
import { cases as amountInTwoUnits } from '../../src/review/rules/money/amount-in-two-units.cases';
import { cases as amountUnitImplausible } from '../../src/review/rules/money/amount-unit-implausible.cases';
import { cases as annualExceedsTotal } from '../../src/review/rules/money/annual-exceeds-total.cases';
import { cases as costAboveBudget } from '../../src/review/rules/money/cost-above-budget.cases';
import { cases as costExceedsBudget } from '../../src/review/rules/money/cost-exceeds-budget.cases';
import { cases as costFarBelowBudget } from '../../src/review/rules/money/cost-far-below-budget.cases';
import { cases as costRowArithmetic } from '../../src/review/rules/money/cost-row-arithmetic.cases';
import { cases as costTableTotal } from '../../src/review/rules/money/cost-table-total.cases';
import { cases as departmentTotal } from '../../src/review/rules/money/department-total.cases';
import { cases as fundNatureVaries } from '../../src/review/rules/money/fund-nature-varies.cases';
import { cases as fundParts } from '../../src/review/rules/money/fund-parts.cases';
import { cases as projectListTotal } from '../../src/review/rules/money/project-list-total.cases';
import { cases as projectsBelowDepartment } from '../../src/review/rules/money/projects-below-department.cases';
import { cases as projectsExceedDepartment } from '../../src/review/rules/money/projects-exceed-department.cases';
import { cases as taskAmounts } from '../../src/review/rules/money/task-amounts.cases';
import { cases as yearlyParts } from '../../src/review/rules/money/yearly-parts.cases';
import { cases as zeroUnitCost } from '../../src/review/rules/money/zero-unit-cost.cases';
import { cases as boundAgainstAbout } from '../../src/review/rules/explanation/bound-against-about.cases';
import { cases as boundAgainstFixed } from '../../src/review/rules/explanation/bound-against-fixed.cases';
import { cases as copiedExplanation } from '../../src/review/rules/explanation/copied-explanation.cases';
import { cases as deadlineAgainstExplanation } from '../../src/review/rules/explanation/deadline-against-explanation.cases';
import { cases as explanationArithmetic } from '../../src/review/rules/explanation/explanation-arithmetic.cases';
import { cases as explanationCopiesGoal } from '../../src/review/rules/explanation/explanation-copies-goal.cases';
import { cases as explanationOfOtherIndicator } from '../../src/review/rules/explanation/explanation-of-other-indicator.cases';
import { cases as explanationOfOtherMeasure } from '../../src/review/rules/explanation/explanation-of-other-measure.cases';
import { cases as formulaInverted } from '../../src/review/rules/explanation/formula-inverted.cases';
import { cases as formulaNumerator } from '../../src/review/rules/explanation/formula-numerator.cases';
import { cases as formulaPopulation } from '../../src/review/rules/explanation/formula-population.cases';
import { cases as missingFormula } from '../../src/review/rules/explanation/missing-formula.cases';
import { cases as numberAgainstExplanation } from '../../src/review/rules/explanation/number-against-explanation.cases';
import { cases as operatorAgainstExplanation } from '../../src/review/rules/explanation/operator-against-explanation.cases';
import { cases as tautologicalExplanation } from '../../src/review/rules/explanation/tautological-explanation.cases';
import { cases as annualTargetExceedsTotal } from '../../src/review/rules/indicator/annual-target-exceeds-total.cases';
import { cases as classNameVaries } from '../../src/review/rules/indicator/class-name-varies.cases';
import { cases as dateSerial } from '../../src/review/rules/indicator/date-serial.cases';
import { cases as duplicateIndicator } from '../../src/review/rules/indicator/duplicate-indicator.cases';
import { cases as increaseAgainstStock } from '../../src/review/rules/indicator/increase-against-stock.cases';
import { cases as limitOnWanted } from '../../src/review/rules/indicator/limit-on-wanted.cases';
import { cases as ocrSuspect } from '../../src/review/rules/indicator/ocr-suspect.cases';
import { cases as operatorAgainstDirection } from '../../src/review/rules/indicator/operator-against-direction.cases';
import { cases as operatorAgainstName } from '../../src/review/rules/indicator/operator-against-name.cases';
import { cases as percentOver100 } from '../../src/review/rules/indicator/percent-over-100.cases';
import { cases as priceAboveOtherProject } from '../../src/review/rules/indicator/price-above-other-project.cases';
import { cases as satisfactionBelowHabit } from '../../src/review/rules/indicator/satisfaction-below-habit.cases';
import { cases as severalValues } from '../../src/review/rules/indicator/several-values.cases';
import { cases as shareOfOutcome } from '../../src/review/rules/indicator/share-of-outcome.cases';
import { cases as unitAgainstColumn } from '../../src/review/rules/indicator/unit-against-column.cases';
import { cases as unitAgainstName } from '../../src/review/rules/indicator/unit-against-name.cases';
import { cases as valueBelowLastYear } from '../../src/review/rules/indicator/value-below-last-year.cases';
import { cases as valueInName } from '../../src/review/rules/indicator/value-in-name.cases';
import { cases as valueInUnitColumn } from '../../src/review/rules/indicator/value-in-unit-column.cases';
import { cases as wrongClass } from '../../src/review/rules/indicator/wrong-class.cases';
import { cases as annualGoalCopiesTotal } from '../../src/review/rules/across/annual-goal-copies-total.cases';
import { cases as copiedGoal } from '../../src/review/rules/across/copied-goal.cases';
import { cases as costWithoutIndicator } from '../../src/review/rules/across/cost-without-indicator.cases';
import { cases as countsDisagree } from '../../src/review/rules/across/counts-disagree.cases';
import { cases as dateOutsidePeriod } from '../../src/review/rules/across/date-outside-period.cases';
import { cases as departmentAgainstProjects } from '../../src/review/rules/across/department-against-projects.cases';
import { cases as goalOfLastYear } from '../../src/review/rules/across/goal-of-last-year.cases';
import { cases as goalWithoutProject } from '../../src/review/rules/across/goal-without-project.cases';
import { cases as indicatorWithoutWork } from '../../src/review/rules/across/indicator-without-work.cases';
import { cases as multiYearAttribute } from '../../src/review/rules/across/multi-year-attribute.cases';
import { cases as partsExceedWhole } from '../../src/review/rules/across/parts-exceed-whole.cases';
import { cases as periodOutsideYear } from '../../src/review/rules/across/period-outside-year.cases';
import { cases as phasesDisagree } from '../../src/review/rules/across/phases-disagree.cases';
import { cases as planCopiesGoal } from '../../src/review/rules/across/plan-copies-goal.cases';
import { cases as projectListAgainstForm } from '../../src/review/rules/across/project-list-against-form.cases';
import { cases as projectNotListed } from '../../src/review/rules/across/project-not-listed.cases';
import { cases as projectWithoutGoal } from '../../src/review/rules/across/project-without-goal.cases';
import { cases as satisfactionAgainstProjects } from '../../src/review/rules/across/satisfaction-against-projects.cases';
import { cases as sloganAsPromise } from '../../src/review/rules/across/slogan-as-promise.cases';
import { cases as stepsOutOfOrder } from '../../src/review/rules/across/steps-out-of-order.cases';
import { cases as timeDisagrees } from '../../src/review/rules/across/time-disagrees.cases';
import { cases as titleYear } from '../../src/review/rules/across/title-year.cases';
import { cases as workWithoutIndicator } from '../../src/review/rules/across/work-without-indicator.cases';
import { cases as yearOfOtherForms } from '../../src/review/rules/across/year-of-other-forms.cases';
import { cases as commonTypo } from '../../src/review/rules/wording/common-typo.cases';
import { cases as dateOrder } from '../../src/review/rules/wording/date-order.cases';
import { cases as documentNames } from '../../src/review/rules/wording/document-names.cases';
import { cases as documentNumber } from '../../src/review/rules/wording/document-number.cases';
import { cases as halfWidthMarks } from '../../src/review/rules/wording/half-width-marks.cases';
import { cases as missingFullStop } from '../../src/review/rules/wording/missing-full-stop.cases';
import { cases as noSuchDate } from '../../src/review/rules/wording/no-such-date.cases';
import { cases as organizationNames } from '../../src/review/rules/wording/organization-names.cases';
import { cases as periodFormat } from '../../src/review/rules/wording/period-format.cases';
import { cases as periodFormatVaries } from '../../src/review/rules/wording/period-format-varies.cases';
import { cases as phoneNumber } from '../../src/review/rules/wording/phone-number.cases';
import { cases as phonePerPerson } from '../../src/review/rules/wording/phone-per-person.cases';
import { cases as shortNames } from '../../src/review/rules/wording/short-names.cases';
import { cases as titleVaries } from '../../src/review/rules/wording/title-varies.cases';
import { cases as unitNames } from '../../src/review/rules/wording/unit-names.cases';
import { cases as unpairedMarks } from '../../src/review/rules/wording/unpaired-marks.cases';
import { cases as actualAgainstResult } from '../../src/review/rules/evaluation/actual-against-result.cases';
import { cases as classWeightSum } from '../../src/review/rules/evaluation/class-weight-sum.cases';
import { cases as executionRate } from '../../src/review/rules/evaluation/execution-rate.cases';
import { cases as executionScore } from '../../src/review/rules/evaluation/execution-score.cases';
import { cases as farAboveTarget } from '../../src/review/rules/evaluation/far-above-target.cases';
import { cases as fullScoreWithoutActual } from '../../src/review/rules/evaluation/full-score-without-actual.cases';
import { cases as goalCopiedToActual } from '../../src/review/rules/evaluation/goal-copied-to-actual.cases';
import { cases as likelihoodAgainstExpected } from '../../src/review/rules/evaluation/likelihood-against-expected.cases';
import { cases as missingActual } from '../../src/review/rules/evaluation/missing-actual.cases';
import { cases as missingReason } from '../../src/review/rules/evaluation/missing-reason.cases';
import { cases as scoreAboveWeight } from '../../src/review/rules/evaluation/score-above-weight.cases';
import { cases as scoreAgainstActual } from '../../src/review/rules/evaluation/score-against-actual.cases';
import { cases as totalScore } from '../../src/review/rules/evaluation/total-score.cases';
import { cases as weightSum } from '../../src/review/rules/evaluation/weight-sum.cases';
import { cases as outerBlanks } from '../../src/review/rules/sheet/outer-blanks.cases';

/** The cases that stand beside their rules, by rule. */
export const CASES: Readonly<Record<string, RuleCases>> = {
  'duration-in-words': durationInWords,
  'kind-without-class': kindWithoutClass,
  'missing-basis': missingBasis,
  'missing-class': missingClass,
  'missing-class-label': missingClassLabel,
  'missing-explanation': missingExplanation,
  'missing-field': missingField,
  'missing-indicator-name': missingIndicatorName,
  'missing-operator': missingOperator,
  'missing-plan': missingPlan,
  'missing-unit': missingUnit,
  'missing-value': missingValue,
  'placeholder-text': placeholderText,
  'plan-without-date': planWithoutDate,
  'required-class': requiredClass,
  'timeliness-vague': timelinessVague,
  'unanswered-label': unansweredLabel,
  'unquantified-goal': unquantifiedGoal,
  'unquantified-value': unquantifiedValue,
  'untouched-form': untouchedForm,
  'amount-against-text': amountAgainstText,
  'amount-format-varies': amountFormatVaries,
  'amount-in-two-units': amountInTwoUnits,
  'amount-unit-implausible': amountUnitImplausible,
  'annual-exceeds-total': annualExceedsTotal,
  'cost-above-budget': costAboveBudget,
  'cost-exceeds-budget': costExceedsBudget,
  'cost-far-below-budget': costFarBelowBudget,
  'cost-row-arithmetic': costRowArithmetic,
  'cost-table-total': costTableTotal,
  'department-total': departmentTotal,
  'fund-nature-varies': fundNatureVaries,
  'fund-parts': fundParts,
  'project-list-total': projectListTotal,
  'projects-below-department': projectsBelowDepartment,
  'projects-exceed-department': projectsExceedDepartment,
  'task-amounts': taskAmounts,
  'yearly-parts': yearlyParts,
  'zero-unit-cost': zeroUnitCost,
  'bound-against-about': boundAgainstAbout,
  'bound-against-fixed': boundAgainstFixed,
  'copied-explanation': copiedExplanation,
  'deadline-against-explanation': deadlineAgainstExplanation,
  'explanation-arithmetic': explanationArithmetic,
  'explanation-copies-goal': explanationCopiesGoal,
  'explanation-of-other-indicator': explanationOfOtherIndicator,
  'explanation-of-other-measure': explanationOfOtherMeasure,
  'formula-inverted': formulaInverted,
  'formula-numerator': formulaNumerator,
  'formula-population': formulaPopulation,
  'missing-formula': missingFormula,
  'number-against-explanation': numberAgainstExplanation,
  'operator-against-explanation': operatorAgainstExplanation,
  'tautological-explanation': tautologicalExplanation,
  'annual-target-exceeds-total': annualTargetExceedsTotal,
  'class-name-varies': classNameVaries,
  'date-serial': dateSerial,
  'duplicate-indicator': duplicateIndicator,
  'increase-against-stock': increaseAgainstStock,
  'limit-on-wanted': limitOnWanted,
  'ocr-suspect': ocrSuspect,
  'operator-against-direction': operatorAgainstDirection,
  'operator-against-name': operatorAgainstName,
  'percent-over-100': percentOver100,
  'price-above-other-project': priceAboveOtherProject,
  'satisfaction-below-habit': satisfactionBelowHabit,
  'several-values': severalValues,
  'share-of-outcome': shareOfOutcome,
  'unit-against-column': unitAgainstColumn,
  'unit-against-name': unitAgainstName,
  'value-below-last-year': valueBelowLastYear,
  'value-in-name': valueInName,
  'value-in-unit-column': valueInUnitColumn,
  'wrong-class': wrongClass,
  'annual-goal-copies-total': annualGoalCopiesTotal,
  'copied-goal': copiedGoal,
  'cost-without-indicator': costWithoutIndicator,
  'counts-disagree': countsDisagree,
  'date-outside-period': dateOutsidePeriod,
  'department-against-projects': departmentAgainstProjects,
  'goal-of-last-year': goalOfLastYear,
  'goal-without-project': goalWithoutProject,
  'indicator-without-work': indicatorWithoutWork,
  'multi-year-attribute': multiYearAttribute,
  'parts-exceed-whole': partsExceedWhole,
  'period-outside-year': periodOutsideYear,
  'phases-disagree': phasesDisagree,
  'plan-copies-goal': planCopiesGoal,
  'project-list-against-form': projectListAgainstForm,
  'project-not-listed': projectNotListed,
  'project-without-goal': projectWithoutGoal,
  'satisfaction-against-projects': satisfactionAgainstProjects,
  'slogan-as-promise': sloganAsPromise,
  'steps-out-of-order': stepsOutOfOrder,
  'time-disagrees': timeDisagrees,
  'title-year': titleYear,
  'work-without-indicator': workWithoutIndicator,
  'year-of-other-forms': yearOfOtherForms,
  'common-typo': commonTypo,
  'date-order': dateOrder,
  'document-names': documentNames,
  'document-number': documentNumber,
  'half-width-marks': halfWidthMarks,
  'missing-full-stop': missingFullStop,
  'no-such-date': noSuchDate,
  'organization-names': organizationNames,
  'period-format': periodFormat,
  'period-format-varies': periodFormatVaries,
  'phone-number': phoneNumber,
  'phone-per-person': phonePerPerson,
  'short-names': shortNames,
  'title-varies': titleVaries,
  'unit-names': unitNames,
  'unpaired-marks': unpairedMarks,
  'actual-against-result': actualAgainstResult,
  'class-weight-sum': classWeightSum,
  'execution-rate': executionRate,
  'execution-score': executionScore,
  'far-above-target': farAboveTarget,
  'full-score-without-actual': fullScoreWithoutActual,
  'goal-copied-to-actual': goalCopiedToActual,
  'likelihood-against-expected': likelihoodAgainstExpected,
  'missing-actual': missingActual,
  'missing-reason': missingReason,
  'score-above-weight': scoreAboveWeight,
  'score-against-actual': scoreAgainstActual,
  'total-score': totalScore,
  'weight-sum': weightSum,
  'outer-blanks': outerBlanks,
};
