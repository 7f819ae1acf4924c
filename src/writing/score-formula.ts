import type Big from 'big.js';
import type { IndicatorClass } from '../forms/model';
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
export function measuredTarget({ texts, direction, class: of }: IndicatorRow): MeasuredTarget | undefined {
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
  return { better: reverse || isCost(of) ? 'less' : 'more', value, unit };
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

/** What a target of more than one number, a date or a span has in it. */
const NO_NUMBER = ['-', '/', '年', '月', '日', ':', '、', '，'];
/** More digits than a target has. */
const DIGITS = Array.from({ length: 12 }, (_, index) => index + 1).join(',');

/**
 * As `scoreFormula`, for a target that is still to be written: sign and number are taken out of its text when it is there.
 * Shows nothing for a target without a number at its beginning, of several numbers, or a date: then the score is given by hand.
 *
 * @param target - address of the target's text
 */
export function openScoreFormula(target: string, actual: string, points: string, of: IndicatorClass): string {
  const signs = ['≥', '≤', '='];
  const unsigned = signs.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, target);
  const goal = `LOOKUP(9E+307,--LEFT(${unsigned},{${DIGITS}}))`;
  const begins = (sign: string): string => `LEFT(${target})="${sign}"`;
  const [less, bounded] = isCost(of)
    ? [`NOT(OR(${begins('≥')},${begins('=')}))`, `NOT(${begins('≥')})`]
    : [begins('≤'), `OR(${begins('≤')},${begins('=')})`];
  const share = `IF(${less},${goal},MIN(${actual},${goal}))/IF(${bounded},MAX(${actual},${goal}),${goal})`;
  const other = `COUNT(FIND({${NO_NUMBER.map((mark) => `"${mark}"`).join(',')}},${target}))>0`;
  const unfilled = `OR(NOT(ISNUMBER(${actual})),NOT(ISNUMBER(${points})),${other})`;
  return `IF(${unfilled},"",IFERROR(ROUND(${points}*${share},2),""))`;
}

const isCost = ({ level1, level2 }: IndicatorClass): boolean =>
  level1 === 'cost' || (level2 !== undefined && COST_CLASSES.has(level2));

/** Number format in which an actual value is typed: per cent for a rate, otherwise with its unit behind the number. */
export const actualFormat = ({ unit }: MeasuredTarget): string =>
  unit === '%' ? '0.00%' : unit === '' ? 'General' : `General"${unit.replaceAll('"', '')}"`;
