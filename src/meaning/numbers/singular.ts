import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import type Big from 'big.js';
import { type Amount, intervalOf, inBase } from '../../language/quantities';
import type { Sense } from '../../language/senses';
import { unitOf } from '../../language/units';
import { isLower, isUpper, type NumberAsking } from './asking';
import { type Bearing, speaks } from './bearing';
import type { Understood } from '../../language/statements';
import type { Judgement, Role } from '../judgement';
import { judgementOf, shown } from './wording';

/** A judgement on one statement, whether or not both texts can hold together. */
const judgedAt = (
  asking: NumberAsking,
  { statement: { amount } }: Bearing,
  sense: Sense,
  certainty: Judgement['certainty'],
  comparing: Judgement['comparing'],
): Judgement => ({
  certainty,
  comparing,
  derivation: sense.derivation,
  result: shown(sense, asking.unit, asking.per),
  start: amount.start,
  end: amount.end,
  senses: [sense],
});

/** The number of the value itself, a ceiling here and a floor there, whatever else the explanation says. */
export function againstDirection(
  asking: NumberAsking,
  bearings: readonly Bearing[],
  text: Understood,
): Judgement | undefined {
  const [up, down] = [isLower(asking), isUpper(asking)];
  if (!up && !down) return undefined;
  const repeated = bearings.filter(
    ({ fit, statement: { amount, mode, negative } }) =>
      fit === 'same' &&
      (mode === 'promise' ||
        (mode === 'scoring' && FULL_MARKS.test(text.text.slice(amount.end, amount.end + 12)))) &&
      !negative &&
      amount.low.eq(amount.high) &&
      // 每件200元，按240件封顶: so much is paid for, and no more.
      !PAID_FOR.test(text.text.slice(amount.end, amount.end + 4)) &&
      inBase(amount).eq(asking.bound.low),
  );
  const opposite = repeated.find(({ statement: { amount } }) => (up ? isCeiling(amount) : isFloor(amount)));
  if (!opposite || repeated.some(({ statement: { amount } }) => !(up ? isCeiling(amount) : isFloor(amount))))
    return undefined;
  const { amount } = opposite.statement;
  const interval = intervalOf(amount);
  return judgementOf(
    asking,
    {
      ...interval,
      derivation: amount.written,
      statements: [opposite.statement],
      way: 'stated',
      about: false,
    },
    'explanation',
    'certain',
    'direction',
  );
}

const PAID_FOR = /^\s*(?:封顶|为限)/;

/** A goal or plan that has the number of the value as a floor where the value is a ceiling, or the other way round. */
export function againstDirectionOf(
  asking: NumberAsking,
  bearings: readonly Bearing[],
  text: Understood,
): Judgement | undefined {
  const about = bearings.filter(({ relation }) => relation === 'same' || relation === 'whole');
  const found = againstDirection(asking, about, text);
  return found && { ...found, certainty: 'probable' };
}

/** 9%以上的得满分: what is marked in full is what is wanted. */
const FULL_MARKS = /^(?:以上|以下|以内)?(?:的|者)?,?得满分/;

/** 2次座谈，每次34人 for a value of 34: the number of one session stands where that of the year belongs. */
export function ofOneSession(asking: NumberAsking, bearings: readonly Bearing[]): Judgement | undefined {
  if (
    asking.per.length > 0 ||
    asking.unit?.dimension === 'time' ||
    asking.unit?.dimension === 'share' ||
    asking.unit?.dimension === 'money'
  )
    return undefined;
  const equal = bearings.filter(
    ({ fit, statement: { amount, mode, negative } }) =>
      fit !== undefined && mode === 'promise' && !negative && inBase(amount).eq(asking.bound.low),
  );
  const [only] = equal;
  if (
    !only ||
    equal.length > 1 ||
    !only.statement.bases.some(
      ({ word, time }) => time === undefined && ['turn', 'batch'].includes(unitOf(word)?.dimension ?? ''),
    )
  )
    return undefined;
  const product = only.senses.find(
    ({ low, high, way }) => way === 'derived' && (low ?? high)?.gt(asking.bound.low) === true,
  );
  if (!product || bearings.some(({ statement }) => statement.total)) return undefined;
  return judgedAt(asking, only, product, 'probable', 'turns');
}

/**
 * A goal of 80 beside a value of ≥50: both hold, but which of them is meant may be asked. A goal that is a number without “not
 * less than” is meant to be the very number.
 */
export function farAbove(
  asking: NumberAsking,
  bearings: readonly Bearing[],
  role: Role,
): Judgement | undefined {
  if (!isLower(asking) || asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const same = bearings.filter(
    (bearing) =>
      speaks(bearing) &&
      bearing.relation === 'same' &&
      bearing.fit === 'same' &&
      bearing.statement.mode === 'promise' &&
      !bearing.statement.part &&
      bearing.senses.length > 0,
  );
  const [only] = same;
  const sense = only?.senses[0];
  if (!only || same.length !== 1 || !sense?.low || !sense.high) return undefined;
  const exact = role === 'goal' && sense.way === 'stated' && !sense.about;
  if (exact ? sense.low.lte(asking.bound.high) : sense.low.lt(asking.bound.low.times(FAR))) return undefined;
  return judgedAt(asking, only, sense, 'asked', 'number');
}

const FAR = 1.4;

/** A goal of 87%以上 beside a value of ≥78%: what the goal promises is more than what is asked, and nothing of it is tested. */
export function laxerThanGoal(asking: NumberAsking, bearings: readonly Bearing[]): Judgement | undefined {
  if (asking.unit?.dimension !== 'share' || (!isLower(asking) && !isUpper(asking))) return undefined;
  const same = bearings.filter(
    (bearing) =>
      speaks(bearing) && bearing.relation === 'same' && bearing.fit === 'same' && !bearing.statement.part,
  );
  const [only, more] = same;
  const sense = only?.senses[0];
  if (!only || more || sense?.way !== 'stated' || HOPED_FOR.test(only.statement.lead)) return undefined;
  if (!isStricter(asking, sense, only.statement.amount)) return undefined;
  return judgedAt(asking, only, sense, 'asked', 'number');
}

/** Whether a floor lies above the floor asked for, a ceiling below the ceiling. */
function isStricter(asking: NumberAsking, { low, high }: Sense, amount: Amount): boolean {
  if (isLower(asking)) return isFloor(amount) && low?.gt(asking.bound.low) === true;
  return isCeiling(amount) && high?.lt(asking.bound.low) === true;
}
const HOPED_FOR = /力争|争取/;

/** 人代会不超过7天、常委会不超过3天 for ≤7天: two numbers of two kinds, one of which is the value. Which is meant may be asked. */
export function severalKinds(asking: NumberAsking, bearings: readonly Bearing[]): Judgement | undefined {
  if (asking.unit?.dimension === 'share' || bearings.some(({ relation }) => relation === 'same'))
    return undefined;
  const kinds = bearings.filter(
    (bearing) =>
      bearing.relation === 'kind' &&
      bearing.fit === 'same' &&
      bearing.statement.mode === 'promise' &&
      !bearing.statement.part &&
      bearing.statement.bases.length === 0 &&
      bearing.statement.amount.comparison === asking.bound.comparison,
  );
  const value = ({ statement: { amount } }: Bearing): Big => inBase(amount);
  const [first] = kinds;
  if (
    !first ||
    kinds.length < 2 ||
    kinds.length > 4 ||
    !kinds.some((each) => value(each).eq(asking.bound.low)) ||
    kinds.every((each) => value(each).eq(asking.bound.low))
  )
    return undefined;
  const senses = kinds.flatMap(({ senses: [sense] }) => sense ?? []);
  const derivation = kinds.map(({ statement }) => statement.amount.written).join('、');
  return {
    certainty: 'asked',
    comparing: 'number',
    derivation,
    result: derivation,
    start: first.statement.amount.start,
    end: kinds.at(-1)?.statement.amount.end ?? first.statement.amount.end,
    senses,
  };
}
