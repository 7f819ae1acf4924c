import Big from 'big.js';
import { placesOf } from '../../forms/decimal';
import type { Field } from '../../forms/field';
import type { Money, MoneyUnit } from '../../forms/model';
import { isExact, yuanPer } from '../../forms/money';

/** An amount of a form that was read, with its unit, and is not said to be rough. */
export type KnownMoney = Extract<Field<Money>, { state: 'read' }> & {
  readonly value: Money & { readonly unit: MoneyUnit };
};

export const isKnownMoney = (field: Field<Money>): field is KnownMoney =>
  field.state === 'read' && isExact(field.value);

/** The amount in 元. */
export const yuanIn = ({ value }: KnownMoney): Big => value.amount.times(yuanPer(value.unit));

/** By how much an amount may be off because it was rounded to its last printed place, in 元. */
export const roundedBy = ({ value }: KnownMoney): Big =>
  new Big(yuanPer(value.unit)).div(new Big(10).pow(placesOf(value.amount))).div(2);

/** Whether an amount is what a calculation makes, as far as it was rounded. */
export const isAmount = (money: KnownMoney, yuan: Big): boolean =>
  yuanIn(money).minus(yuan).abs().lte(roundedBy(money));
