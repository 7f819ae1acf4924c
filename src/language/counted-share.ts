import Big from 'big.js';
import type { Quantity } from './stated';
import { unitOf } from './units';

const HUNDRED = new Big(100);
/** Percentage points that a count made whole may lie off the share: 9 of 26 for 35%. */
const ROUNDING = new Big(1);

/**
 * Whether the counts of a text say what is divided by what, without a formula: 抽查200条，相符的不少于196条 for 98%, 全年8760小时，停机不超过8.76小时
 * for 99.9%. They do where their quotient, or what it leaves of the whole, is the share; and where one is said plainly and the
 * next is a bound within it, whatever comes out. `share` in percent.
 */
export function givesCountsOfShare(quantities: readonly Quantity[], share: Big): boolean {
  const counts = quantities.filter(({ unit }) => isCounted(unit));
  return counts.some((whole, at) =>
    counts
      .slice(at + 1)
      .some((part) => isAlike(whole, part) && isPartOf(whole, part) && fits(whole, part, share)),
  );
}

const isCounted = (unit: string): boolean => {
  const dimension = unitOf(unit)?.dimension;
  return dimension !== 'share' && dimension !== 'points';
};

const groupOf = ({ unit }: Quantity): string => unitOf(unit)?.group ?? unit;

/** 三十个点位 and 二十七个 count the same. */
const isAlike = (one: Quantity, other: Quantity): boolean =>
  groupOf(one) === groupOf(other) || other.unit === '个' || other.unit === '';

const isPartOf = (whole: Quantity, part: Quantity): boolean =>
  whole.value.gt(0) && part.value.lte(whole.value) && (part.each === undefined || part.each === whole.each);

/** The quotient is the share, or the part is a bound on what is to be reached of a plain number. */
function fits(whole: Quantity, part: Quantity, share: Big): boolean {
  const quotient = part.value.div(whole.value).times(HUNDRED);
  const isShare = (made: Big): boolean => made.minus(share).abs().lte(ROUNDING);
  return (
    isShare(quotient) ||
    isShare(HUNDRED.minus(quotient)) ||
    (whole.comparison === undefined && part.comparison !== undefined && part.value.lt(whole.value))
  );
}
