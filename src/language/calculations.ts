import Big from 'big.js';
import { inBase, type Amount } from './quantities';
import { lastPlaceOf } from './rounding';
import type { Unit } from './units';

/** Numbers that a text multiplies or divides, with the result where one is written: 24人*550元*5天=66000元. */
export interface Product {
  readonly factors: readonly Amount[];
  /** Undefined where none is written. */
  readonly result: Amount | undefined;
  /** What it makes, in the base of `unit`. */
  readonly value: Big;
  /** The unit of money among the factors, otherwise that of the first factor that counts. */
  readonly unit: Unit | undefined;
  /** The result written is not what it makes. */
  readonly wrong: boolean;
  readonly start: number;
  readonly end: number;
}

const TIMES = /^\s*(?:\/?[\u4e00-\u9fff/·]{0,6})?\s*[*×]\s*(?:每?[\u4e00-\u9fff]{0,4})?\s*$/;
/** 4个乡镇×6次 makes 次, 40人×3期 makes 人: what is repeated gives the unit, not over what. */
export function weightiest(amounts: readonly Pick<Amount, 'unit'>[]): Unit | undefined {
  let best: Unit | undefined;
  for (const { unit } of amounts) if (unit && (!best || weightOf(unit) >= weightOf(best))) best = unit;
  return best;
}
const weightOf = ({ dimension }: Unit): number => WEIGHTS[dimension] ?? 3;
const WEIGHTS: Readonly<Record<string, number>> = {
  time: 0,
  workday: 0,
  thing: 1,
  turn: 2,
  batch: 4,
  lesson: 4,
  person: 5,
  visit: 6,
};

const OVER = /^\s*[/÷]\s*$/;
const EQUALS = /^\s*(?:\/?[\u4e00-\u9fff/·]{0,6})?\s*(?:\([^()\d]{1,12}\)\s*)?=\s*$/;

/** Every product that a text writes out. `text` is the plain text that the amounts stand in. */
export function productsIn(text: string, amounts: readonly Amount[]): readonly Product[] {
  const found: Product[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const first = at;
    while (at + 1 < amounts.length && TIMES.test(text.slice(amounts[at]?.end, amounts[at + 1]?.start))) at++;
    const divided =
      at === first &&
      at + 1 < amounts.length &&
      OVER.test(text.slice(amounts[at]?.end, amounts[at + 1]?.start));
    if (divided) at++;
    if (at === first) continue;
    const last = amounts[at];
    const next = amounts[at + 1];
    const result = last && next && EQUALS.test(text.slice(last.end, next.start)) ? next : undefined;
    const used = amounts.slice(first, at + 1);
    if (used.some(({ low, high }) => !low.eq(high))) continue;
    const unit = used.find((amount) => amount.unit?.dimension === 'money')?.unit ?? weightiest(used);
    let value = new Big(1);
    const main = used.find((amount) => amount.unit === unit);
    for (const amount of used) {
      const number = amount.low.times(
        amount === main ? (unit?.factor ?? 1) : amount.unit?.dimension === 'share' ? factorOf(amount) : 1,
      );
      if (divided && amount !== used[0] && number.eq(0)) continue;
      value = divided && amount !== used[0] ? value.div(number) : value.times(number);
    }
    found.push({
      factors: used,
      wrong: result !== undefined && isWrong(value, unit, result),
      result,
      value,
      unit,
      start: used[0]?.start ?? 0,
      end: (result === undefined ? last?.end : next?.end) ?? 0,
    });
    if (result !== undefined) at++;
  }
  return found;
}

const factorOf = ({ unit }: Amount): Big => (unit?.factor ?? new Big(1)).div(100);

/** Whether a result differs from what the product makes, in whichever unit it is written, by more than is rounded away. */
function isWrong(value: Big, unit: Unit | undefined, result: Amount): boolean {
  const stated = inBase(result);
  const slack = lastPlaceOf(result.low).times(result.unit?.factor ?? unit?.factor ?? 1);
  return value.minus(stated).abs().gt(slack) && value.minus(result.low).abs().gt(slack);
}
