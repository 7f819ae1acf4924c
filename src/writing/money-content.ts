import Big from 'big.js';
import type { Money, MoneyUnit } from '../forms/model';
import type { PlanContent } from './sheet-plan';

/** Two decimals, and up to six where an amount in 万元 was converted from 元 and fen. */
export const MONEY_FORMAT = '#,##0.00####';

const YUAN_PER_WAN = 10_000;
const WAN_PER_YUAN = new Big('0.0001');

/** The same amount in another unit, exactly; undefined where only one of the two units is known, or it is said to be rough. */
export function inUnit(money: Money, unit: MoneyUnit | undefined): Big | undefined {
  if (money.about) return undefined;
  if (money.unit === unit) return money.amount;
  if (money.unit === undefined || unit === undefined) return undefined;
  return money.amount.times(unit === '元' ? YUAN_PER_WAN : WAN_PER_YUAN);
}

/** The cell content of an exact amount: a number where Excel's number holds it exactly, otherwise text. */
export function amountContent(amount: Big): PlanContent {
  const value = amount.toNumber();
  return new Big(value).eq(amount) && amount.c.length <= 15
    ? { type: 'number', value }
    : { type: 'text', text: amount.toFixed() };
}
