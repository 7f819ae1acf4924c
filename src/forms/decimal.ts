import Big from 'big.js';

/** Digits that Excel keeps of a number. What lies beyond them is the noise of binary arithmetic. */
const DIGITS = 15;

/** The exact decimal number that a cell holds: 2101.13+483.51 is 2584.64, not 2584.6400000000003. */
export const decimalOf = (value: number): Big => new Big(value.toPrecision(DIGITS));

/** As `decimalOf`, as a number again. */
export const withoutNoise = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));

/** Decimal places of an exact number. */
export const placesOf = (value: Big): number => Math.max(0, value.c.length - 1 - value.e);
