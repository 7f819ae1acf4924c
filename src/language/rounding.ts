import Big from 'big.js';
import type { Amount } from './quantities';

const TEN = new Big(10);

/** One of the last place that a number has: 0.01 for 3.25, 1 for a whole one. */
export const lastPlaceOf = (value: Big): Big => TEN.pow(-(value.toFixed().split('.')[1]?.length ?? 0));

/**
 * What an amount may have been rounded by, in its own unit: 0.1 for 12.7, 1000 for 26.2万, nothing for a plain whole number, which is
 * counted.
 */
export function roundingOf({ low, written }: Pick<Amount, 'low' | 'written'>): Big {
  const [, digits = '', scale = ''] = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([万亿]?)/.exec(written) ?? [];
  const places = digits.split('.')[1]?.length ?? 0;
  if (places === 0 && (scale === '' || /元$/.test(written))) return new Big(0);
  // 26.2万户 holds its ten thousands, 26.2万元 has them in its unit.
  const scaled = low.gte(1000) && scale !== '' ? (scale === '万' ? 10_000 : 100_000_000) : 1;
  return TEN.pow(-places).times(scaled);
}

/** The same in the base of its unit. */
export const roundingInBase = (amount: Pick<Amount, 'low' | 'written' | 'unit'>): Big =>
  roundingOf(amount).times(amount.unit?.factor ?? 1);

/** By how much a sum of amounts may be off because each was rounded to its last digit, in the base of their unit. */
export const slackOfSum = (amounts: readonly Pick<Amount, 'low' | 'written' | 'unit'>[]): Big =>
  amounts.reduce((slack, amount) => slack.plus(roundingInBase(amount).div(2)), new Big(0));
