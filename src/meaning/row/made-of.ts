import Big from 'big.js';
import { inBase } from '../../language/quantities';
import { basisName, turnsInYear } from '../../language/senses';
import type { Statement } from '../../language/statements';
import { sum } from '../../forms/money';
import { HUNDRED, someOf } from '../numbers/plain-number';
import { HAIR } from './row-sense';

const MOST = 8;
/** How often a year may have what is no whole number of months. */
const TURNS: Readonly<Record<string, number>> = { 周: 52, 学期: 2 };

/**
 * Whether any of some numbers make a value, whatever they are of: as they stand, added up, multiplied, divided or taken from each
 * other. Where one way comes out, nobody is told that another does not.
 *
 * @param value in the base of its unit, or in per cent
 * @param isShare whether it is in per cent
 */
export function makeSomehow(value: Big, statements: readonly Statement[], isShare: boolean): boolean {
  if (statements.length > MOST) return true;
  const turns = statements.flatMap(({ bases }) =>
    bases.flatMap(({ word }) => turnsInYear(word) ?? TURNS[basisName(word)] ?? []),
  );
  const slack = value.abs().times(HAIR);
  const isIt = (made: Big): boolean => made.minus(value).abs().lte(slack);
  const numbers = statements.flatMap(({ amount, distribution }) => [
    inBase(amount),
    amount.low,
    amount.high,
    ...(distribution?.count === undefined ? [] : [inBase(amount).times(distribution.count)]),
  ]);
  const distinct = numbers.filter((one, at) => numbers.findIndex((other) => other.eq(one)) === at);
  if (distinct.some((one) => isIt(one) || turns.some((each) => isIt(one.times(each)) || isIt(one.div(each)))))
    return true;
  return (
    distinct.some((one, at) =>
      distinct.some((other, and) => at !== and && ofTwo(one, other, turns, isShare).some(isIt)),
    ) || sumsAndProducts(statements, turns).some(isIt)
  );
}

function ofTwo(one: Big, other: Big, turns: readonly number[], isShare: boolean): readonly Big[] {
  const product = one.times(other);
  const made = [one.plus(other), one.minus(other), product, product.div(HUNDRED)];
  made.push(...turns.map((each) => product.times(each)));
  if (other.eq(0)) return made;
  const share = one.div(other).times(HUNDRED);
  return isShare ? [...made, share, HUNDRED.minus(share), share.minus(HUNDRED)] : [...made, one.div(other)];
}

/** All sums and all products of three numbers and more. */
function sumsAndProducts(statements: readonly Statement[], turns: readonly number[]): readonly Big[] {
  const amounts = statements.map(({ amount }) => inBase(amount));
  const made: Big[] = [];
  for (const some of someOf(amounts)) {
    if (some.length < 3) continue;
    made.push(sum(some));
    const product = some.reduce((made, each) => made.times(each), new Big(1));
    made.push(product, ...turns.map((each) => product.times(each)));
  }
  return made;
}
