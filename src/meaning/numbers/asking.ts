import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import { inBase } from '../../language/quantities';
import type { Statement } from '../../language/statements';
import { counts } from '../../language/units';
import type { Asking } from '../claim';

/** What a value in numbers asks for. */
export type NumberAsking = Extract<Asking, { type: 'number' }>;

export const isUpper = ({ bound }: NumberAsking): boolean => isCeiling(bound);

export const isLower = ({ bound }: NumberAsking): boolean => isFloor(bound);

/** 救助残疾儿童260人 for 听力残疾儿童救助人数 of 50: there are more of the whole than of one kind. */
export const isMoreOf = (asking: NumberAsking, statement: Statement): boolean =>
  counts(asking.unit) && exceeds(asking, statement);

/** Whether a number is greater than what is asked for. */
export const exceeds = ({ bound }: NumberAsking, { amount }: Statement): boolean =>
  inBase(amount).gt(bound.high);

/** The same value without its word of comparing: the very number, where more or less would do. */
export const asExact = (asking: NumberAsking): NumberAsking => ({
  ...asking,
  bound: { ...asking.bound, comparison: undefined },
});
