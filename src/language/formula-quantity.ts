import Big from 'big.js';
import { inBase, isSingle, type Amount } from './quantities';
import { lastPlaceOf, roundingInBase, roundingOf } from './rounding';
import { compatibility, counts, unitOf, type Unit } from './units';
import { weightiest } from './calculations';

/** What a part of a formula comes to, in the base of its unit, between what its rounded digits allow. */
export interface Quantity {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit | undefined;
  /** It is for one of something: 5批次/千人 makes 批次, whatever it is multiplied with. */
  readonly rate: boolean;
}

const PERCENT = unitOf('%');
const HUNDRED = new Big(100);

/** An operand; undefined where it is no single number. */
export function quantityOf(amount: Amount): Quantity | undefined {
  if (!isSingle(amount)) return undefined;
  const value = inBase(amount);
  const half = (amount.about ? value.abs().div(5) : roundingInBase(amount)).div(2);
  return {
    value,
    low: value.minus(half),
    high: value.plus(half),
    unit: amount.unit,
    rate: amount.per.length > 0,
  };
}

/** What a written result may be off: one of its last place, more behind ≈. In the base of its unit. */
export function slackOf(result: Amount, near: boolean): Big {
  const last = lastPlaceOf(result.low).times(0.999);
  const rounded = roundingOf(result);
  const least = rounded.gt(last) ? rounded : last;
  const rough = near || result.about ? result.low.abs().times(NEAR) : new Big(0);
  return (least.gt(rough) ? least : rough).times(result.unit?.factor ?? 1);
}

/** What ≈ and 约 may leave off. */
const NEAR = 0.01;

const alike = (a: Quantity, b: Quantity): boolean =>
  a.unit === undefined || b.unit === undefined || a.unit.group === b.unit.group;

export const plus = (a: Quantity, b: Quantity): Quantity | undefined =>
  alike(a, b)
    ? {
        value: a.value.plus(b.value),
        low: a.low.plus(b.low),
        high: a.high.plus(b.high),
        unit: a.unit ?? b.unit,
        rate: a.rate && b.rate,
      }
    : undefined;

export const minus = (a: Quantity, b: Quantity): Quantity | undefined =>
  plus(a, { ...b, value: b.value.neg(), low: b.high.neg(), high: b.low.neg() });

export const isShare = ({ unit }: Quantity): boolean => unit?.dimension === 'share';

/** A share as the number of times that the one goes into the other, counted in a unit. */
export const asCount = ({ value, low, high }: Quantity, unit: Unit): Quantity => ({
  value: value.div(HUNDRED),
  low: low.div(HUNDRED),
  high: high.div(HUNDRED),
  unit,
  rate: false,
});

/** A product, in the unit that is repeated; ×100% makes a share of what was divided. */
export function times(a: Quantity, b: Quantity): Quantity | undefined {
  if (isShare(b)) {
    const of = scaledBy(a, b, HUNDRED);
    return a.unit === undefined || isShare(a) ? of : { ...of, unit: a.unit };
  }
  if (isShare(a)) return times(b, a);
  const main = givesUnit(a, b) ? a : b;
  const other = main === a ? b : a;
  return scaledBy(main, other, other.unit?.factor ?? new Big(1));
}

/** Whether a product is in the unit of the first. */
function givesUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit === undefined || b.unit === undefined) return a.unit !== undefined;
  if (a.rate !== b.rate) return a.rate;
  if (a.unit.dimension === 'money' || b.unit.dimension === 'money') return a.unit.dimension === 'money';
  return weightiest([a, b]) === a.unit;
}

const scaledBy = (a: Quantity, b: Quantity, by: Big): Quantity => ({
  value: a.value.times(b.value).div(by),
  low: a.low.times(b.low).div(by),
  high: a.high.times(b.high).div(by),
  unit: a.unit,
  rate: false,
});

/** A quotient: of two numbers of a kind a share, of others only where the divisor has no unit. */
export function over(a: Quantity, b: Quantity): Quantity | undefined {
  if (b.low.lte(0)) return undefined;
  const quotient = (by: Big): Omit<Quantity, 'unit' | 'rate'> => ({
    value: a.value.div(b.value).times(by),
    low: a.low.div(b.high).times(by),
    high: a.high.div(b.low).times(by),
  });
  if (b.unit === undefined && a.unit !== undefined)
    return { ...quotient(new Big(1)), unit: a.unit, rate: a.rate };
  const same = a.unit?.group === b.unit?.group;
  const counted = counts(a.unit) && counts(b.unit) && compatibility(a.unit, b.unit) !== undefined;
  return same || counted ? { ...quotient(HUNDRED), unit: PERCENT, rate: false } : undefined;
}
