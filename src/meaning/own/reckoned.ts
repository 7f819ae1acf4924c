import type Big from 'big.js';
import { sum } from '../../forms/money';
import { inBase, isSingle } from '../../language/quantities';
import { slackOfSum } from '../../language/rounding';
import type { Statement, Understood } from '../../language/statements';
import { isAlike, isFixed, someOf } from '../numbers/plain-number';

/** What other numbers of a text make of one that it says itself. */
export interface Reckoned {
  readonly kind: 'parts' | 'total' | 'price' | 'each' | 'balance' | 'share' | 'change' | 'ratio' | 'standard';
  /** The number that the text says. */
  readonly result: Statement;
  /** What the others make, in the base of the unit of the result. */
  readonly made: Big;
  /** How, for people: 82场 + 102场. */
  readonly derivation: string;
  readonly used: readonly Statement[];
}

/** One number for itself, with no word of comparing: nothing for each, in a unit or in that of its form. */
export const isAddend = (statement: Statement): boolean =>
  isFixed(statement) &&
  statement.bases.length === 0 &&
  (statement.amount.unit !== undefined || DECIMAL.test(statement.amount.written));
/** 122.00: an amount of money in the unit of its form. */
const DECIMAL = /^\d[\d,]*\.\d{2}$/;

export const sumOf = (statements: readonly Statement[]): Big =>
  sum(statements.map(({ amount }) => inBase(amount)));

/** Whether two numbers differ by more than the digits that are written leave open. */
export const isOff = ({ result, made, used }: Pick<Reckoned, 'result' | 'made' | 'used'>): boolean =>
  made
    .minus(inBase(result.amount))
    .abs()
    .gt(slackOfSum([result, ...used].map(({ amount }) => amount)));

/** What is made may be a slip of what is written: neither twice nor half of it. */
export function isNear({ result, made }: Pick<Reckoned, 'result' | 'made'>): boolean {
  const written = inBase(result.amount);
  return made.gt(written.times(0.5)) && made.lt(written.times(2));
}

/** Numbers beyond which no more combinations are tried. */
const MOST = 12;

/**
 * Whether any of the other numbers of a text make the one that it says: the same again, a sum of some, one less another. Nobody is
 * accused of a number that comes out one way or another.
 *
 * @param fewest how many a sum takes at least: with 1, the same number elsewhere acquits
 */
export function isMadeSomehow(result: Statement, { statements }: Understood, fewest = 1): boolean {
  const others = statements.filter(
    (each) => each !== result && each.bases.length === 0 && isAlike(each, result) && isSingle(each.amount),
  );
  if (others.length > MOST) return true;
  const slack = slackOfSum([result.amount]);
  const wanted = inBase(result.amount);
  const amounts = others.map(({ amount, distribution }) => inBase(amount).times(distribution?.count ?? 1));
  const isIt = (made: Big): boolean => made.minus(wanted).abs().lte(slack);
  for (const some of someOf(amounts)) if (some.length >= fewest && isIt(sum(some))) return true;
  return amounts.some((one, at) => amounts.some((other, and) => at !== and && isIt(one.minus(other))));
}
