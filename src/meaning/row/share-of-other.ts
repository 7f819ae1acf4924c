import Big from 'big.js';
import type { Form } from '../../forms/model';
import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import { inBase } from '../../language/quantities';
import { quotientsIn } from '../../language/quotients';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { shareHeld, thingIn } from '../../language/things';
import { unitOf } from '../../language/units';
import type { Claim } from '../claim';
import { isKnownMoney, yuanIn } from '../cost/known-money';
import { asExact, isLower, isUpper, type NumberAsking } from '../numbers/asking';
import { HUNDRED } from '../numbers/plain-number';

/** A count that a rate makes of what another row has, and the number that the text says instead. */
export interface ShareOfOther {
  readonly statement: Statement;
  readonly asking: NumberAsking;
  readonly sense: Sense;
}

/**
 * 抽检页数÷扫描页数×100%，即不少于5万页 for ≥5%, with 扫描页数 = 120万页 in another row: the only number of an explanation is how many the rate
 * makes of what it is a rate of. Undefined where it does come out, or where what it is of is not told.
 */
export function shareOfOther(
  asking: NumberAsking,
  numbers: readonly Statement[],
  { text }: Understood,
  form: Form,
  all: readonly Claim[],
): ShareOfOther | undefined {
  const [statement, more] = numbers;
  const [quotient, another] = quotientsIn(text);
  if (!statement || more || !quotient || another || asking.unit?.dimension !== 'share') return undefined;
  if (!isCountOfShare(statement)) return undefined;
  const whole = wholeOf(quotient.denominator, statement, form, all);
  if (!whole) return undefined;
  const made = whole.amount.times(asking.bound.low).div(HUNDRED);
  const said = inBase(statement.amount);
  if (comesOut(made, statement)) return turnedRound(asking, statement, whole.written);
  if (said.gt(made.times(4)) || said.lt(made.div(4))) return undefined;
  return {
    statement,
    asking: asExact(asking),
    sense: senseOf(statement, whole.written, { low: said.div(whole.amount).times(HUNDRED) }),
  };
}

/** 即不少于5万页: one number, said to be what the formula means. */
const isCountOfShare = ({ amount, lead, bases }: Statement): boolean =>
  (SO_MANY.test(lead) || amount.comparison !== undefined) && amount.low.eq(amount.high) && bases.length === 0;
const SO_MANY = /即|也就是|折合/;

/** 2480批次的3% is 74.4: one more or less is rounding. */
function comesOut(made: Big, { amount }: Statement): boolean {
  const gap = made.minus(inBase(amount)).abs();
  return gap.lt(new Big(amount.unit?.factor ?? 1)) || gap.lte(made.times(0.01));
}

const senseOf = (statement: Statement, whole: string, { low, high = low }: Ends): Sense => ({
  low,
  high,
  derivation: `${statement.amount.written} ÷ ${whole}`,
  statements: [statement],
  way: 'quotient',
  about: false,
  rounded: true,
});
interface Ends {
  readonly low?: Big | undefined;
  readonly high?: Big | undefined;
}

/** 不高于12375000元 for ≥40%: the very number, as a ceiling instead of a floor. */
function turnedRound(asking: NumberAsking, statement: Statement, whole: string): ShareOfOther | undefined {
  const { low } = asking.bound;
  const opposite =
    (isLower(asking) && isCeiling(statement.amount)) || (isUpper(asking) && isFloor(statement.amount));
  if (!opposite) return undefined;
  return {
    statement,
    asking,
    sense: isLower(asking)
      ? { ...senseOf(statement, whole, {}), high: low }
      : { ...senseOf(statement, whole, {}), low },
  };
}

/** The number in other rows of what a rate is of: the only one whose name says it, in the unit of the text's number. */
function wholeOf(
  denominator: string,
  { amount: { unit } }: Statement,
  form: Form,
  all: readonly Claim[],
): { readonly amount: Big; readonly written: string } | undefined {
  if (unit?.dimension === 'money') {
    const { budget } = form.fields;
    if (!ALL_MONEY.test(denominator) || !isKnownMoney(budget)) return undefined;
    return { amount: yuanIn(budget), written: budget.raw };
  }
  const found = all.filter(({ asking, name }) => {
    if (asking.type !== 'number' || asking.per.length > 0 || !asking.bound.low.eq(asking.bound.high))
      return false;
    if (asking.unit === undefined || unit === undefined) return false;
    if (asking.unit.group !== unitOf(unit.name)?.group) return false;
    return shareHeld(thingIn(bare(denominator)), bare(name)) >= 0.6;
  });
  const [only, more] = found;
  if (!only || more || only.asking.type !== 'number') return undefined;
  return { amount: only.asking.bound.low, written: `${only.name}${only.shown}` };
}
const ALL_MONEY = /(?:资金|预算|投资|经费)(?:总额|总数|合计)|总(?:资金|预算|投资|经费)/;
const bare = (words: string): string => words.replaceAll(/[总数量]/g, '');
