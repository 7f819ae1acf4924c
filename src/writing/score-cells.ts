import Big from 'big.js';
import { cellAddress } from '../forms/cell';
import type { IndicatorClass, IndicatorColumn } from '../forms/model';
import type { IndicatorColumnPlan } from './indicator-boxes';
import { printedPoints } from './printed-number';
import { numberIn } from './sum-formula';
import type { IndicatorRow } from './values';
import { BLANK } from './layout';
import { openScoreFormula } from './open-score-formula';
import { actualFormat, rowGoal, scoreFormula } from './score-formula';
import type { PlanValidation } from './sheet-plan';

type Validation = Omit<PlanValidation, 'rect'>;
type CellOf = NonNullable<IndicatorColumnPlan['cell']>;

const resultAsNumber = (unit: string): Validation => ({
  rule: { type: 'decimal', minimum: 0 },
  prompt: {
    title: '实际完成值',
    text: `请填写数字${unit ? `，单位 ${unit} 会自动显示` : ''}；得分按指标值自动计算，无法计算的显示“手工评分”，请直接填写得分。`,
  },
  alert: { title: '实际完成值有误', text: '实际完成值应为不小于 0 的数字，请去掉单位和文字后重新填写。' },
});

/** A time, typed as a day; whoever has none to give writes a text and scores by hand. */
const RESULT_AS_DAY: Validation = {
  rule: { type: 'textLength', maximum: 500 },
  prompt: {
    title: '实际完成值',
    text: '请填写完成日期，例如 2024-11-20；按期完成的得满分，逾期或无法判断的显示“手工评分”，请直接填写得分。',
  },
  alert: { title: '实际完成值过长', text: '实际完成值不超过 500 个字符，请精简后重新填写。' },
};

/** Of a target that is still to be written it is not known whether its result is a number. */
const RESULT: Validation = {
  rule: { type: 'textLength', maximum: 500 },
  prompt: {
    title: '实际完成值',
    text: '定量指标请只填写数字（比率填写百分比，例如 95%），得分按指标值自动计算；定性指标请写明完成情况，显示“手工评分”的请直接填写得分。',
  },
  alert: { title: '实际完成值过长', text: '实际完成值不超过 500 个字符，请精简后重新填写。' },
};

const SCORE_BY_HAND: Validation = {
  rule: { type: 'decimal', minimum: 0 },
  prompt: {
    title: '得分',
    text: '请填写数字。定性指标按完成程度给分：基本达成 80%～100%，部分达成 60%～80%，效果较差 60% 以下。',
  },
  alert: { title: '得分有误', text: '得分应为不小于 0 的数字，请核对后重新填写。' },
};

/** Points and scores are numbers, so that they can be added up. */
export const pointsCell =
  (column: 'weight' | 'score'): CellOf =>
  (indicator) =>
    printedPoints(indicator?.texts[column] ?? '');

/** Points of all indicators beside the ten of the execution rate. */
const BESIDE_EXECUTION = 90;

const SCALED: Validation = {
  rule: { type: 'decimal', minimum: 0 },
  prompt: {
    title: '分值',
    text: '请填写数字。目标表各指标分值合计为100分，自评另有预算执行率10分，因此已按90%折算（见公式），可以修改。',
  },
  alert: { title: '分值有误', text: '分值应为不小于 0 的数字，请核对后重新填写。' },
};

/**
 * Points that make up 100 on the target form, beside the ten points of the execution rate: nine tenths of each, by a formula
 * that shows where they come from. Undefined where the points do not make up 100.
 */
export function scaledPointsCell(indicators: readonly IndicatorRow[]): CellOf | undefined {
  const points = indicators.map(({ texts }) => numberIn(printedPoints(texts.weight ?? '').content));
  const sum = points.reduce<Big | undefined>((total, each) => each && total?.plus(each), new Big(0));
  if (!sum?.round(PLACES).eq(100)) return undefined;
  return (indicator) => {
    const own = numberIn(printedPoints(indicator?.texts.weight ?? '').content);
    if (!own || own.eq(0)) return { numberFormat: 'General' };
    return {
      content: {
        type: 'formula',
        formula: `${own.toFixed()}*${BESIDE_EXECUTION}%`,
        value: own.times(BESIDE_EXECUTION).div(100).toNumber(),
      },
      numberFormat: 'General',
      validation: SCALED,
    };
  };
}
const PLACES = 4;

/** The actual value of a measured target is typed as a number or a day; its unit stands in the number format. */
export const actualCell: CellOf = (indicator) => {
  if (!indicator) return { numberFormat: 'General', validation: RESULT };
  const goal = rowGoal(indicator);
  if (!goal) return {};
  return {
    content: BLANK,
    numberFormat: actualFormat(goal),
    validation: goal.type === 'date' ? RESULT_AS_DAY : resultAsNumber(goal.unit),
  };
};

/** The score follows from target and actual value; where it cannot, the cell says so when there is a result. */
export const scoreCell: CellOf = (indicator, name, of) => {
  const goal = indicator && rowGoal(indicator);
  return {
    content: (address) => {
      const [target, actual, points] = [
        address(name('target')),
        address(name('actual')),
        address(name('weight')),
      ];
      const formula = indicator
        ? scoreFormula(goal, actual, points)
        : openScoreFormula({ target, actual, points, name: address(name('level3')) }, of);
      return { type: 'formula', formula, value: '' };
    },
    numberFormat: 'General',
    ...(indicator && !goal ? { validation: SCORE_BY_HAND } : {}),
  };
};

/** A cell of an added row that holds more than a text. */
export interface AddedCell {
  /** Without the leading =. */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly validation?: Validation;
}

/**
 * The cells of a row added to a self-evaluation whose scores are formulas, by column of the sheet. Empty where the form
 * lacks one of the columns that a score is made of.
 */
export function addedScoreCells(
  row: number,
  columns: Readonly<Partial<Record<IndicatorColumn, number>>>,
  of: IndicatorClass,
): Readonly<Record<number, AddedCell>> {
  const { target, actual, weight, score, level3 } = columns;
  if (target === undefined || actual === undefined || weight === undefined || score === undefined) return {};
  const at = (column: number): string => cellAddress({ row, column });
  return {
    [actual]: { numberFormat: 'General', validation: RESULT },
    [score]: {
      numberFormat: 'General',
      formula: openScoreFormula(
        {
          target: at(target),
          actual: at(actual),
          points: at(weight),
          name: level3 === undefined ? undefined : at(level3),
        },
        of,
      ),
    },
  };
}
