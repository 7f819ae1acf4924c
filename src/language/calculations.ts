import Big from 'big.js';
import type { Amount } from './quantities';
import type { Unit } from './units';

/** Numbers that a text multiplies, with the result where one is written: 24人*550元*5天=66000元. */
export interface Product {
  /** Places of its factors in the list of amounts. */
  readonly factors: readonly number[];
  /** Place of the result, undefined where none is written. */
  readonly result: number | undefined;
  /** What it makes, in the base of `unit`. */
  readonly value: Big;
  /** The unit of money among the factors, otherwise that of the first factor that counts. */
  readonly unit: Unit | undefined;
  readonly start: number;
  readonly end: number;
}

const TIMES = /^\s*(?:\/?[\u4e00-\u9fff/·]{0,6})?\s*[*×]\s*(?:每?[\u4e00-\u9fff]{0,4})?\s*$/;
const EQUALS = /^\s*(?:\/?[\u4e00-\u9fff/·]{0,6})?\s*=\s*$/;

/** Every product that a text writes out. `text` is the plain text that the amounts stand in. */
export function productsIn(text: string, amounts: readonly Amount[]): readonly Product[] {
  const found: Product[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const factors = [at];
    while (at + 1 < amounts.length && TIMES.test(text.slice(amounts[at]?.end, amounts[at + 1]?.start)))
      factors.push(++at);
    if (factors.length < 2) continue;
    const last = amounts[at];
    const next = amounts[at + 1];
    const result = last && next && EQUALS.test(text.slice(last.end, next.start)) ? at + 1 : undefined;
    const used = factors.flatMap((place) => amounts[place] ?? []);
    if (used.some(({ low, high }) => !low.eq(high))) continue;
    const unit = used.find((amount) => amount.unit?.dimension === 'money')?.unit ?? used[0]?.unit;
    let value = new Big(1);
    for (const amount of used)
      value = value
        .times(amount.low)
        .times(
          amount.unit?.dimension === 'money' || amount.unit?.dimension === 'share' ? factorOf(amount) : 1,
        );
    found.push({
      factors,
      result,
      value,
      unit,
      start: used[0]?.start ?? 0,
      end: (result === undefined ? last?.end : next?.end) ?? 0,
    });
    if (result !== undefined) at = result;
  }
  return found;
}

const factorOf = ({ unit }: Amount): Big =>
  unit?.dimension === 'share' ? (unit.factor ?? new Big(1)).div(100) : (unit?.factor ?? new Big(1));
