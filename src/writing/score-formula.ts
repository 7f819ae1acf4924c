import Big from 'big.js';
import type { IndicatorClass } from '../forms/model';
import { quantitiesIn, type Quantity } from '../forms/parse/quantities';
import { operatorOf } from '../forms/parse/target';
import { plain } from '../language/plain';
import type { IndicatorRow } from './values';

/** A target that is one number: whether more or less is better, and the unit the actual value is counted in. */
export interface MeasuredTarget {
  readonly better: 'more' | 'less' | 'exact';
  /** > or <: the number itself does not reach it, and how many points it is worth nobody has laid down. */
  readonly strict: boolean;
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
  const written = plain(texts.target ?? '');
  const [quantity, ...others] = quantitiesIn(written);
  if (!quantity || others.length > 0 || quantity.comparison === '≈' || direction.includes('定性'))
    return undefined;
  // More than number, sign and unit is a sentence: what is counted in it is not the number to reach.
  const rest = written.replace(quantity.written, '').trim();
  if (rest !== '' && operatorOf(rest) === undefined) return undefined;
  const { comparison } = quantity;
  const { value, unit } = asWritten(quantity);
  const measured = { strict: comparison === '>' || comparison === '<', value, unit };
  if (comparison === '=') return { better: 'exact', ...measured };
  if (comparison !== undefined)
    return LESS.has(comparison) ? { better: 'less', ...measured } : { better: 'more', ...measured };
  const reverse = /[反负逆]向/u.test(direction);
  return { better: reverse || isCost(of) ? 'less' : 'more', ...measured };
}

/** 20万元 is worked out as 200,000 元, but its result is typed in 万元 as the target is. */
function asWritten({ value, unit, written }: Quantity): Pick<MeasuredTarget, 'value' | 'unit'> {
  const scale = /\d\s*([万亿])/u.exec(written)?.[1];
  if (scale === undefined || unit.startsWith(scale)) return { value, unit };
  return { value: value.div(scale === '万' ? 10_000 : 100_000_000), unit: `${scale}${unit}` };
}

/** The number as a formula says it: 95% for a rate, so that it compares with a cell formatted in per cent. */
const literal = ({ value, unit }: MeasuredTarget): string => `${value.toFixed()}${unit === '%' ? '%' : ''}`;

/** Decimals of a score. */
const PLACES = 2;

/**
 * Score of an indicator: all points where the target is reached, otherwise in proportion (≥: actual ÷ target, ≤: target ÷
 * actual), never more than its points, and none where the target is 0 and missed. Undefined where it is left to the hand:
 * exactly the number of > or <. `scoreFormula` says the same in Excel.
 * Source: 财预〔2020〕10号, scoring of quantitative indicators.
 *
 * @param actual - in the unit of the target, not negative
 */
export function scoreOf(
  { better, strict, value: goal }: MeasuredTarget,
  actual: Big,
  points: Big,
): Big | undefined {
  if (strict && actual.eq(goal)) return undefined;
  const enough = actual.gte(goal);
  const few = actual.lte(goal);
  if (better === 'exact' ? actual.eq(goal) : better === 'more' ? enough : few) return points;
  if (goal.eq(0)) return new Big(0);
  const up = better === 'more' || (better === 'exact' && few);
  return (up ? actual.times(points).div(goal) : goal.times(points).div(actual)).round(PLACES);
}

/**
 * The formula of `scoreOf`. Shows nothing before the actual value is a number, and where the score is left to the hand.
 *
 * @param actual - address of the actual value
 * @param points - address of the indicator's points
 */
export function scoreFormula(target: MeasuredTarget, actual: string, points: string): string {
  const goal = literal(target);
  const unfilled = [
    `NOT(ISNUMBER(${actual}))`,
    `NOT(ISNUMBER(${points}))`,
    ...(target.strict ? [`${actual}=${goal}`] : []),
  ];
  return `IF(OR(${unfilled.join(',')}),"",${reached(target, goal, actual, points)})`;
}

function reached({ better, value }: MeasuredTarget, goal: string, actual: string, points: string): string {
  const ratioUp = `ROUND(${actual}/${goal}*${points},${PLACES})`;
  const ratioDown = `ROUND(${goal}/${actual}*${points},${PLACES})`;
  const none = value.eq(0);
  switch (better) {
    case 'more':
      return `IF(${actual}>=${goal},${points},${none ? '0' : ratioUp})`;
    case 'less':
      return `IF(${actual}<=${goal},${points},${none ? '0' : ratioDown})`;
    case 'exact':
      return none
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
  const unsigned = signs.reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","")`,
    `SUBSTITUTE(${target},"％","%")`,
  );
  const goal = `LOOKUP(9E+307,--LEFT(${unsigned},{${DIGITS}}))`;
  const begins = (sign: string): string => `LEFT(${target})="${sign}"`;
  const [less, bounded] = isCost(of)
    ? [`NOT(OR(${begins('≥')},${begins('=')}))`, `NOT(${begins('≥')})`]
    : [begins('≤'), `OR(${begins('≤')},${begins('=')})`];
  const share = `IF(${less},${goal},MIN(${actual},${goal}))/IF(${bounded},MAX(${actual},${goal}),${goal})`;
  const other = `COUNT(FIND({${NO_NUMBER.map((mark) => `"${mark}"`).join(',')}},${target}))>0`;
  const unfilled = `OR(NOT(ISNUMBER(${actual})),NOT(ISNUMBER(${points})),${other})`;
  // Of 0 there is no share: it is reached, or it is not.
  const score = `IF(${goal}=0,IF(OR(${actual}=0,NOT(${bounded})),1,0),${share})`;
  return `IF(${unfilled},"",IFERROR(ROUND(${points}*${score},${PLACES}),""))`;
}

const isCost = ({ level1, level2 }: IndicatorClass): boolean =>
  level1 === 'cost' || (level2 !== undefined && COST_CLASSES.has(level2));

/** Number format in which an actual value is typed: per cent for a rate, otherwise with its unit behind the number. */
export const actualFormat = ({ unit }: MeasuredTarget): string =>
  unit === '%' ? '0.00%' : unit === '' ? 'General' : `General"${unit.replaceAll('"', '')}"`;
