import type Big from 'big.js';
import { goalOf, SCORE_PLACES, type DateGoal, type NumberGoal, type ScoringGoal } from '../forms/scoring';
import type { IndicatorRow } from './values';

/** What stands in the cell of a score that has to be given by hand, once there is a result. */
export const BY_HAND = '手工评分';

/** The value of a row as something by which its result can be scored. */
export const rowGoal = ({ texts, direction, class: of }: IndicatorRow): ScoringGoal | undefined =>
  goalOf({ target: texts.target ?? '', name: texts.level3 ?? '', direction, class: of });

/**
 * The formula of `scoreOf` and `isInTime`: nothing before result and points are there, and `BY_HAND` where the score is left
 * to the hand.
 *
 * @param goal - undefined for a value by which nothing can be scored
 * @param actual - address of the actual value
 * @param points - address of the indicator's points
 */
export function scoreFormula(goal: ScoringGoal | undefined, actual: string, points: string): string {
  if (!goal) return `IF(${actual}="","","${BY_HAND}")`;
  const score = goal.type === 'date' ? inTime(goal, actual, points) : reached(goal, actual, points);
  return onceFilled(actual, points, [], score);
}

/** A score that shows nothing before result and points are there, and is left to the hand where one is no number, or below 0. */
export const onceFilled = (
  actual: string,
  points: string,
  others: readonly string[],
  score: string,
): string =>
  `IF(OR(${actual}="",${points}=""),"",IF(OR(${[`COUNT(${actual},${points})<2`, `${actual}<0`, ...others].join(',')}),"${BY_HAND}",${score}))`;

/** Before any day that a form tells of: 11 typed for a month is no date. */
const FIRST_DAY = 'DATE(1990,1,1)';

function inTime({ before }: DateGoal, actual: string, points: string): string {
  const end = `DATE(${Math.floor(before / 12)},${(before % 12) + 1},1)`;
  return `IF(AND(${actual}>=${FIRST_DAY},${actual}<${end}),${points},"${BY_HAND}")`;
}

function reached(goal: NumberGoal, actual: string, points: string): string {
  const { low, high, strict, below, above } = goal;
  const inText = (value: Big): string => `${value.toFixed()}${goal.unit === '%' ? '%' : ''}`;
  const worth = { share: '', none: '0', hand: `"${BY_HAND}"` };
  const cases: [condition: string, score: string][] = [];
  const bound = low ?? high;
  if (strict && bound) cases.push([`${actual}=${inText(bound)}`, worth.hand]);
  // No result is below 0.
  if (low?.gt(0))
    cases.push([
      `${actual}<${inText(low)}`,
      worth[below] || `ROUND(${actual}/${inText(low)}*${points},${SCORE_PLACES})`,
    ]);
  if (high)
    cases.push([
      `${actual}>${inText(high)}`,
      worth[above] || `ROUND(${inText(high)}/${actual}*${points},${SCORE_PLACES})`,
    ]);
  return cases.reduceRight((rest, [condition, score]) => `IF(${condition},${score},${rest})`, points);
}

/** Number format in which a result is typed: per cent for a rate, a day for a time, otherwise with its unit behind the number. */
export function actualFormat(goal: ScoringGoal): string {
  if (goal.type === 'date') return 'yyyy"年"m"月"d"日"';
  if (goal.unit === '%') return '0.00%';
  return goal.unit === '' ? 'General' : `General"${goal.unit.replaceAll('"', '')}"`;
}
