import Big from 'big.js';
import { placesOf } from '../../forms/decimal';
import { isExact, showYuan, sum, yuanPer } from '../../forms/money';
import type { Field } from '../../forms/field';
import type { Money, MoneyUnit } from '../../forms/model';
import type { MarkCondition } from '../finding';
import { formulaAddress, type ReadField } from './evidence';

/** What Excel turns into a number by itself when it stands in an arithmetic formula. */
const COERCIBLE = /^\s*[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*$/u;

/** An amount that was read, with its unit, and is not said to be rough. */
export type KnownAmount = ReadField<Money> & { readonly value: Money & { readonly unit: MoneyUnit } };

export const isKnownAmount = (field: Field<Money>): field is KnownAmount =>
  field.state === 'read' && isExact(field.value);

/** Whether something stands in the place of an amount that cannot be reckoned with. */
export const isUnclearAmount = (field: Field<Money>): boolean =>
  field.state === 'ambiguous' || (field.state === 'read' && !isExact(field.value));

/** The amount in 元. */
export const yuanOf = ({ value }: KnownAmount): Big => value.amount.times(yuanPer(value.unit));

/** Decimals of an amount in 元: what is less than a 分 is no difference. */
const FEN = 2;

/** How much more the parts are than the total, in 元 to the 分. Negative where they are less. */
export const gapOf = (total: KnownAmount, parts: readonly KnownAmount[]): Big =>
  sum(parts.map(yuanOf)).minus(yuanOf(total)).round(FEN);

/** Whether two amounts are the same money, to the 分. */
export const sameMoney = (one: KnownAmount, other: KnownAmount): boolean => gapOf(one, [other]).eq(0);

/**
 * While which the mark of a failed sum stands: a formula over the cells themselves, so that it goes when the sum is
 * repaired, with the pane closed too. Where a cell holds more than a number, while the texts stand unchanged. It compares
 * as `gapOf` does: to the 分, and with the same `slack` in 元.
 *
 * `fails` gives the condition for total and parts, both in 元.
 */
export function sumMark(
  total: KnownAmount,
  parts: readonly KnownAmount[],
  fails: '<>' | '<' | '>',
  slack: Big = new Big(0),
): MarkCondition {
  const fields = [total, ...parts];
  const terms = fields.map(termOf);
  const [whole, ...added] = terms.flatMap((term) => term ?? []);
  if (whole === undefined || added.length < parts.length || fields.length > MOST_TERMS)
    return { while: 'unchanged' };
  const gap = `ROUND(${whole}-(${added.join('+')}),${FEN})`;
  const allowed = slack.toFixed();
  if (slack.eq(0)) return { while: 'formula', formula: `${gap}${fails}0` };
  if (fails === '<>') return { while: 'formula', formula: `ABS(${gap})>${allowed}` };
  return { while: 'formula', formula: fails === '<' ? `${gap}<-${allowed}` : `${gap}>${allowed}` };
}

/** Cells that a formula of a mark names at most. */
const MOST_TERMS = 60;

/** An amount's cell in 元 as a term of a formula; undefined where Excel would not take it for the amount that was read. */
function termOf({ at, raw, value }: KnownAmount): string | undefined {
  const yuan = yuanPer(value.unit);
  if (value.worth !== undefined) return `${formulaAddress(at)}*${new Big(yuan).times(value.worth).toFixed()}`;
  const same = COERCIBLE.test(raw) && new Big(raw.replaceAll(/[\s,+]/gu, '')).eq(value.amount);
  return same ? `${formulaAddress(at)}*${yuan}` : undefined;
}

/**
 * How far a sum of printed amounts may be off because each was rounded by itself: half a unit of the last printed place
 * per amount, in 元. Amounts without decimals are taken as exact, and so are those that nobody typed: with more decimals
 * than money has.
 */
export function roundingSlack(fields: readonly KnownAmount[]): Big {
  const typed = fields.map(({ value }) => placesOf(value.amount)).filter((places) => places <= MOST_PLACES);
  const finest = Math.max(0, ...typed);
  if (finest === 0) return new Big(0);
  const unit = Math.max(...fields.map(({ value }) => yuanPer(value.unit)));
  return new Big(unit).div(new Big(10).pow(finest)).times(fields.length).div(2);
}
/** 元 and 分, said in 万元. */
const MOST_PLACES = 6;

/** How far a sum is off from what it should be, in words: 比资金总额100万元少20万元. `gap` in 元, more than 0 where the sum is more. */
export const offFrom = (whole: string, gap: Big, unit: MoneyUnit): string =>
  `比${whole}${gap.gt(0) ? '多' : '少'}${showYuan(gap.abs(), unit)}`;
