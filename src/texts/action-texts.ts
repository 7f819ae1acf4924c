import { RULE_ACTION_TEXTS } from './rule-action-texts';
import type { Text } from './text';

/** What to do about a finding of each kind. Keys are those of a finding. */
export const FINDING_ACTION_TEXTS = {
  'missing-value': {
    zh: '补填指标值，写明符号、数量和单位。',
    en: 'Fill in the target with operator, number and unit.',
  },
  'missing-explanation': {
    zh: '补充指标解释，写明怎样统计或计算。',
    en: 'Explain how the indicator is counted.',
  },
  'missing-field': { zh: '补填此项内容。', en: 'Fill this in.' },
  'missing-class': {
    zh: '补充该类指标；不适用的注明。',
    en: 'Add an indicator of this class, or note that it does not apply.',
  },
  'missing-unit': { zh: '补充计量单位。', en: 'Add the unit.' },
  'missing-formula': {
    zh: '写明分子、分母和统计口径。',
    en: 'State numerator, denominator and how they are counted.',
  },
  'missing-operator': { zh: '补充“≥”“≤”或“=”。', en: 'Add the operator.' },
  'budget-sum-mismatch': {
    zh: '核对各项金额，改正错误的一处。',
    en: 'Check the amounts and put the wrong one right.',
  },
  'unit-mismatch': { zh: '统一名称、数值和计量单位。', en: 'Make name, value and unit agree.' },
  'cost-arithmetic': { zh: '核对数量、标准和预算。', en: 'Check quantities, standards and budget.' },
  'operator-contradiction': {
    zh: '确定以哪一处为准，改正另一处。',
    en: 'Decide which one holds and correct the other.',
  },
  'number-contradiction': {
    zh: '确定以哪一个数为准，改正另一处。',
    en: 'Decide which number holds and correct the other.',
  },
  'cross-table-mismatch': {
    zh: '核对有关各表，改为一致。',
    en: 'Check the tables concerned and make them agree.',
  },
  'goal-without-indicator': {
    zh: '为目标中的工作设置指标，或说明由哪一项承担。',
    en: 'Set an indicator for the goal, or say what carries it.',
  },
  'indicator-without-goal': {
    zh: '在目标或计划中写明此项工作，或删除指标。',
    en: 'Name the work in goal or plan, or drop the indicator.',
  },
  'unquantified-value': {
    zh: '改为数量；确实不能量化的，写明分级标准或验证依据。',
    en: 'Quantify; where impossible, state levels or evidence.',
  },
  'tautological-explanation': {
    zh: '改写指标解释，写明怎样统计或计算。',
    en: 'Rewrite the explanation: how it is counted.',
  },
  'copied-text': { zh: '按本项内容重新填写。', en: 'Write what belongs here.' },
  'wrong-class': {
    zh: '调整到相应的指标类别，或修改指标。',
    en: 'Move it to its class, or change the indicator.',
  },
  'duplicate-indicator': { zh: '合并或删除重复的指标。', en: 'Merge the duplicates or drop one.' },
  'date-out-of-period': {
    zh: '核对时间，与实施期和年度一致。',
    en: 'Check the date against period and year.',
  },
  'percent-over-100': { zh: '核对指标值。', en: 'Check the target.' },
  'weight-sum': { zh: '核对各项分值。', en: 'Check the weights.' },
  'rate-arithmetic': { zh: '核对执行数、预算数和执行率。', en: 'Check amounts and rate.' },
  'score-arithmetic': { zh: '核对完成值和得分。', en: 'Check actual value and score.' },
  'placeholder-text': { zh: '改为实际内容，删除模板文字。', en: 'Replace the template text.' },
  'goal-copied-to-actual': { zh: '按实际完成情况填写。', en: 'Write what was actually done.' },
  'name-inconsistency': { zh: '统一名称。', en: 'Use one name.' },
  'format-inconsistency': {
    zh: '同类内容改为同一种写法。',
    en: 'Write things of one kind in one way.',
  },
  'ocr-suspect': { zh: '与原件核对。', en: 'Compare with the original.' },
  typo: { zh: '改正文字。', en: 'Correct the wording.' },
} as const satisfies Record<string, Text>;

/** What to do about a finding. */
export const findingAction = ({
  kind,
  rule,
}: {
  readonly kind: keyof typeof FINDING_ACTION_TEXTS;
  readonly rule: string;
}): Text => RULE_ACTION_TEXTS[rule] ?? FINDING_ACTION_TEXTS[kind];
