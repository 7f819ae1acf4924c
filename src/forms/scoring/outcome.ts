import type Big from 'big.js';
import type { NumberGoal, ScoringGoal, Worth } from './goal';

/** Where a result stands to a value. */
export type Standing = 'reached' | 'below' | 'above' | 'bound';

/** Decimals of a score. */
export const SCORE_PLACES = 2;

/** @param actual - in the unit of the goal, not negative */
export function standingOf({ low, high, strict }: NumberGoal, actual: Big): Standing {
  if (strict && (low ?? high)?.eq(actual)) return 'bound';
  if (low && actual.lt(low)) return 'below';
  return high && actual.gt(high) ? 'above' : 'reached';
}

/**
 * Whether a result reaches the value; undefined where that is for a person to say.
 *
 * @param actual - in the unit of the goal, not negative
 */
export function isReached(goal: NumberGoal, actual: Big): boolean | undefined {
  const standing = standingOf(goal, actual);
  if (standing === 'reached') return true;
  return standing !== 'bound' && worthOf(goal, standing) === 'hand' ? undefined : false;
}

/**
 * Score of a result: all points where the value is reached, otherwise in proportion (too little: actual ÷ value, too much:
 * value ÷ actual), and none where nothing was to happen. Undefined where it is left to the hand.
 * Source: 财预〔2020〕10号, scoring of quantitative indicators.
 *
 * @param actual - in the unit of the goal
 */
export function scoreOf(goal: NumberGoal, actual: Big, points: Big): Big | undefined {
  if (actual.lt(0)) return undefined;
  const standing = standingOf(goal, actual);
  if (standing === 'reached') return points;
  if (standing === 'bound') return undefined;
  const worth = worthOf(goal, standing);
  if (worth === 'hand') return undefined;
  const { low, high } = goal;
  if (worth === 'share' && standing === 'below' && low)
    return actual.times(points).div(low).round(SCORE_PLACES);
  if (worth === 'share' && standing === 'above' && high)
    return high.times(points).div(actual).round(SCORE_PLACES);
  return points.times(0);
}

const worthOf = ({ below, above }: NumberGoal, standing: 'below' | 'above'): Worth =>
  standing === 'below' ? below : above;

/** Whether something done in these months reaches a time; undefined where the months do not tell. */
export function isInTime(
  { before, missedAfter }: Extract<ScoringGoal, { type: 'date' }>,
  done: { readonly first: number; readonly last: number },
): boolean | undefined {
  if (done.first > missedAfter) return false;
  return done.last < before ? true : undefined;
}
