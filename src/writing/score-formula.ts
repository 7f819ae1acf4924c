import type Big from 'big.js';
import { quantitiesIn } from '../forms/parse/quantities';
import type { IndicatorRow } from './values';

/** A target that is one number: whether more or less is better, and the unit the actual value is counted in. */
export interface MeasuredTarget {
  readonly better: 'more' | 'less' | 'exact';
  readonly value: Big;
  readonly unit: string;
}

const LESS = new Set(['≤', '<']);
const COST_CLASSES = new Set(['cost', 'economicCost', 'socialCost', 'ecologicalCost']);

/**
 * The target of an indicator as one number, or undefined where it is words, several numbers or only about a number: then
 * the score is given by hand. The sign decides the direction, then 指标性质; where neither is written, costs are to stay
 * below and everything else is to be reached.
 */
export function measuredTarget({
  texts,
  direction,
  class: { level1, level2 },
}: IndicatorRow): MeasuredTarget | undefined {
  const written = texts.target ?? '';
  const [quantity, ...others] = quantitiesIn(written);
  if (!quantity || others.length > 0 || quantity.comparison === '≈' || direction.includes('定性'))
    return undefined;
  // More than number, sign and unit is a sentence: what is counted in it is not the number to reach.
  if (written.replace(quantity.written, '').replaceAll(/[≥≤≧≦<>=＝﹥﹤\s]/gu, '') !== '') return undefined;
  const { value, unit, comparison } = quantity;
  if (comparison === '=') return { better: 'exact', value, unit };
  if (comparison !== undefined)
    return LESS.has(comparison) ? { better: 'less', value, unit } : { better: 'more', value, unit };
  const reverse = /[反负逆]向/u.test(direction);
  const cost = level1 === 'cost' || (level2 !== undefined && COST_CLASSES.has(level2));
  return { better: reverse || cost ? 'less' : 'more', value, unit };
}

/** The number as a formula says it: 95% for a rate, so that it compares with a cell formatted in per cent. */
const literal = ({ value, unit }: MeasuredTarget): string => `${value.toFixed()}${unit === '%' ? '%' : ''}`;

/**
 * Score of an indicator: all points where the target is reached, otherwise in proportion (≥: actual ÷ target, ≤: target ÷
 * actual), never more than its points. Shows nothing before the actual value is a number.
 * Source: 财预〔2020〕10号, scoring of quantitative indicators.
 *
 * @param actual - address of the actual value
 * @param points - address of the indicator's points
 */
export function scoreFormula(target: MeasuredTarget, actual: string, points: string): string {
  const goal = literal(target);
  const unfilled = `OR(NOT(ISNUMBER(${actual})),NOT(ISNUMBER(${points})))`;
  return `IF(${unfilled},"",${reached(target, goal, actual, points)})`;
}

function reached({ better, value }: MeasuredTarget, goal: string, actual: string, points: string): string {
  const ratioUp = `ROUND(${actual}/${goal}*${points},2)`;
  const ratioDown = `ROUND(${goal}/${actual}*${points},2)`;
  switch (better) {
    case 'more':
      return `IF(${actual}>=${goal},${points},${ratioUp})`;
    case 'less':
      return value.eq(0) ? `IF(${actual}<=0,${points},0)` : `IF(${actual}<=${goal},${points},${ratioDown})`;
    case 'exact':
      return value.eq(0)
        ? `IF(${actual}=0,${points},0)`
        : `IF(${actual}=${goal},${points},IF(${actual}<${goal},${ratioUp},${ratioDown}))`;
  }
}

/** Number format in which an actual value is typed: per cent for a rate, otherwise with its unit behind the number. */
export const actualFormat = ({ unit }: MeasuredTarget): string =>
  unit === '%' ? '0.00%' : unit === '' ? 'General' : `General"${unit.replaceAll('"', '')}"`;
