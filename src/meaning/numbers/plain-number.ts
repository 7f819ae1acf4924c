import Big from 'big.js';
import type { Amount } from '../../language/quantities';
import { inBase } from '../../language/quantities';
import type { Statement } from '../../language/statements';

export const HUNDRED = new Big(100);

/** One number, be it a bound: no range, nothing rough, not repeated, not denied. */
export const isOne = ({ amount, negative, implied, distribution }: Statement): boolean =>
  amount.low.eq(amount.high) && !amount.about && !negative && !implied && distribution === undefined;

/** The same with no word of comparing. */
export const isFixed = (statement: Statement): boolean =>
  isOne(statement) && statement.amount.comparison === undefined;

/** Whether two numbers are in one unit, or in units that are converted into each other. */
export const isAlike = (one: Statement, other: Statement): boolean =>
  one.amount.unit?.group === other.amount.unit?.group;

/** Numbers as people write a calculation: 82场 + 102场. */
export const listed = (statements: readonly Statement[], sign = '+'): string =>
  statements.map(({ amount }) => amount.written).join(` ${sign} `);

/** By how many per cent a number is more than one before it, or less where it `falls`, and how that comes about. */
export function changeBetween(
  before: Amount,
  after: Amount,
  falls: boolean,
): { readonly percent: Big; readonly derivation: string } {
  const [from, to] = [inBase(before), inBase(after)];
  const [a, b] = [before.written, after.written];
  return {
    percent: (falls ? from.minus(to) : to.minus(from)).div(from).times(HUNDRED),
    derivation: falls ? `(${a} − ${b}) ÷ ${a}` : `(${b} − ${a}) ÷ ${a}`,
  };
}

/** Every selection of some members of a list, at least one, in their order. Their number doubles with every member. */
export function* someOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let chosen = 1; chosen < 1 << list.length; chosen++) yield list.filter((_, at) => (chosen >> at) & 1);
}
