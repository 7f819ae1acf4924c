import Big from 'big.js';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import type { Claim } from '../claim';
import type { NumberAsking } from '../numbers/asking';

/** One way in which the few numbers of a row's text make its value; undefined where the text is no such text. */
export type RowSense = (
  claim: Claim,
  asking: NumberAsking,
  numbers: readonly Statement[],
  text: Understood,
  /** Claims of the form: how many there are of something may stand in another row. */
  all: readonly Claim[],
) => Sense | undefined;

export const HUNDRED = new Big(100);

/** One number, be it a bound: no range, nothing rough, not repeated, not denied. */
export const isOne = ({ amount, negative, implied, distribution }: Statement): boolean =>
  amount.low.eq(amount.high) && !amount.about && !negative && !implied && distribution === undefined;
export const isFixed = (each: Statement): boolean => isOne(each) && each.amount.comparison === undefined;
export const isAlike = (one: Statement, other: Statement): boolean =>
  one.amount.unit?.group === other.amount.unit?.group;
export const written = (statements: readonly Statement[], sign: string): string =>
  statements.map(({ amount }) => amount.written).join(` ${sign} `);

export const exactly = (
  made: Big,
  derivation: string,
  statements: readonly Statement[],
  way: Sense['way'] = 'derived',
): Sense => ({ low: made, high: made, derivation, statements, way, about: false, rounded: true });
