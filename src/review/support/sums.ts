import Big from 'big.js';
import { yuanPer } from '../../forms/money';
import type { Field } from '../../forms/field';
import type { Money, MoneyUnit } from '../../forms/model';
import type { MarkCondition } from '../finding';
import { formulaAddress, type ReadField } from './evidence';

/** What Excel turns into a number by itself when it stands in an arithmetic formula. */
const COERCIBLE = /^\s*[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*$/u;

/** An amount that was read and whose unit is known. */
export type KnownAmount = ReadField<Money> & { readonly value: Money & { readonly unit: MoneyUnit } };

export const isKnownAmount = (field: Field<Money>): field is KnownAmount =>
  field.state === 'read' && field.value.unit !== undefined;

/** The amount in 元. */
export const yuanOf = ({ value }: KnownAmount): Big => value.amount.times(yuanPer(value.unit));

/**
 * While which the mark of a failed sum stands: a formula over the cells themselves, so that it goes when the sum is
 * repaired, with the pane closed too. Where a cell holds more than a number, while the texts stand unchanged.
 * `fails` gives the condition for total and parts, both in 元.
 */
export function sumMark(
  total: KnownAmount,
  parts: readonly KnownAmount[],
  fails: '<>' | '<' | '>',
): MarkCondition {
  const fields = [total, ...parts];
  if (!fields.every(({ raw }) => COERCIBLE.test(raw)) || fields.length > 60) return { while: 'unchanged' };
  const term = (field: KnownAmount): string => `${formulaAddress(field.at)}*${yuanPer(field.value.unit)}`;
  return {
    while: 'formula',
    formula: `ROUND(${term(total)}-(${parts.map(term).join('+')}),2)${fails}0`,
  };
}

/**
 * How far a sum of printed amounts may be off because each was rounded by itself: half a unit of the last printed place
 * per amount, in 元. Amounts without decimals are taken as exact.
 */
export function roundingSlack(fields: readonly KnownAmount[]): Big {
  const finest = Math.max(...fields.map(({ value }) => decimals(value.amount)));
  if (finest === 0) return new Big(0);
  const unit = Math.max(...fields.map(({ value }) => yuanPer(value.unit)));
  return new Big(unit).div(new Big(10).pow(finest)).times(fields.length).div(2);
}

const decimals = (amount: Big): number => Math.max(0, amount.c.length - 1 - amount.e);
