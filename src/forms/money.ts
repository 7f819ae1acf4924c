import Big from 'big.js';
import type { Money, MoneyUnit } from './model';

/** How many 元 one of the unit is. */
const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000 };

/** Whether an amount can be reckoned with: its unit is known, and it is not said to be rough. */
export const isExact = (money: Money): money is Money & { readonly unit: MoneyUnit } =>
  money.unit !== undefined && money.about === undefined;

/** The amount in 元, exact; undefined where the form does not declare the unit, or says that it is rough. */
export const inYuan = (money: Money): Big | undefined =>
  isExact(money) ? money.amount.times(YUAN[money.unit]) : undefined;

/** How many 元 one `unit` is. */
export const yuanPer = (unit: MoneyUnit): number => YUAN[unit];

/** An exact amount of 元 shown in `unit`: 万元 with at least two decimals as the forms print them, 元 as it is. */
export function showYuan(yuan: Big, unit: MoneyUnit): string {
  const amount = yuan.div(YUAN[unit]);
  const plain = amount.toFixed();
  const decimals = plain.split('.')[1]?.length ?? 0;
  return `${unit === '万元' && decimals < 2 ? amount.toFixed(2) : plain}${unit}`;
}

/** Exact sum; zero for none. */
export const sum = (amounts: readonly Big[]): Big =>
  amounts.reduce((total, amount) => total.plus(amount), new Big(0));
