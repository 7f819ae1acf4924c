import type Big from 'big.js';
import { monthsIn } from '../../language/months';
import type { Quantity } from '../../language/stated';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import {
  goalOf,
  isInTime,
  isReached,
  wholeTarget,
  type DateGoal,
  type NumberGoal,
  type ScoringGoal,
} from '../../forms/scoring';
import { meansNothing } from '../../language/lexicon/blanks';
import { unitGroup, unitOf } from '../../language/lexicon/units';
import { quantityIn, type IndicatorFacts } from './facts';
import { isRead, type ReadField } from './evidence';

/** A value that was to be reached beside what was reached. */
export interface Achievement {
  readonly actual: ReadField<string>;
  readonly met: boolean;
}

/** Forms that say what was reached in the whole year. What was reached by mid-year falls short as a matter of course. */
export const reportsActuals = ({ kind }: Form): boolean => kind === 'self-evaluation';

/** Forms that say what was reached, in the whole year or by mid-year. */
export const reportsResults = (form: Form): boolean => form.kind === 'monitoring' || reportsActuals(form);

/**
 * Whether a value was reached, or is expected to be, by the one definition of scoring (`forms/scoring`). Undefined where that
 * cannot be known: words, several numbers, times that name no year, changes downwards, other units, and where more or
 * less than the value is neither better nor worse.
 */
export function achievementOf(
  row: IndicatorFacts,
  reached: 'actual' | 'expected' = 'actual',
): Achievement | undefined {
  const actual = row.indicator[reached];
  const goal = row.target && isRead(actual) ? goalOfRow(row, row.target.value) : undefined;
  if (!goal || !isRead(actual)) return undefined;
  const met = goal.type === 'date' ? isDoneInTime(goal, actual) : isEnough(goal, actual, row);
  return met === undefined ? undefined : { actual, met };
}

function goalOfRow({ indicator, name }: IndicatorFacts, target: string): ScoringGoal | undefined {
  const unit = valueOf(indicator.unit) ?? '';
  return goalOf({
    target: wholeTarget(target, valueOf(indicator.operator) ?? '', meansNothing(unit) ? '' : unit),
    name: name?.value ?? '',
    direction: valueOf(indicator.direction) ?? '',
    class: indicator.class,
  });
}

function isEnough(goal: NumberGoal, actual: ReadField<string>, row: IndicatorFacts): boolean | undefined {
  const got = isBelowZero(actual.value) ? undefined : quantityIn(actual, row);
  const counted = got && inUnit(got, goal.unit);
  return counted && isReached(goal, counted);
}

function isDoneInTime(goal: DateGoal, { value }: ReadField<string>): boolean | undefined {
  const [done, ...more] = monthsIn(value, undefined);
  return done && more.length === 0 ? isInTime(goal, done) : undefined;
}

/** -5%, 下降5%: a change downwards, whose number alone says nothing. */
const isBelowZero = (text: string): boolean => /^\s*(?:[-－−﹣]\s*\d|下降|降低|减少|负)/u.test(text);

/** A result in the unit of the value: 12000元 in 万元; undefined where it is counted in something else. */
function inUnit(result: Quantity, wanted: string): Big | undefined {
  const { value, unit } = result.asWritten;
  if (unit === '' || wanted === '' || unit === wanted) return value;
  const [own, other] = [unitOf(unit), unitOf(wanted)];
  if (!own || !other || unitGroup(unit) !== unitGroup(wanted)) return undefined;
  return value.times(own.toBase).div(other.toBase);
}
