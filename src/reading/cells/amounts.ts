import Big from 'big.js';
import type { CellRef } from '../../forms/cell';
import type { Money } from '../../forms/model';
import { amountIn, worthOf, writtenUnit, type Amount, type WrittenUnit } from '../../language/amount';
import { isOpenMoney } from '../../language/inexact-money';
import { squeeze } from '../../forms/normalise';
import { formatted } from './number-format';
import type { Cell } from './sheet-cells';

/** A unit of money and the cell that declares it. */
export interface DeclaredUnit {
  readonly unit: WrittenUnit;
  readonly at: CellRef;
}

/** An amount in a cell; `worth` is what a one in it is worth, where it holds a number. */
export type CellAmount = Amount & Pick<Money, 'worth'>;

/**
 * The exact amount that a cell holds: its number where it holds one (not what the format rounds it to), in the unit that its
 * format shows; else that of its text. A date, a time and a rate are no amounts.
 */
export function amountOf({ value, text, numberFormat }: Cell): CellAmount | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return amountIn(text);
  const meant = formatted(value, numberFormat);
  if (!meant || meant.after.includes('%')) return undefined;
  const written = unitAmong(meant.after) ?? unitAmong(meant.before);
  const { worth, unit } = written ? worthOf(written) : { worth: 1, unit: undefined };
  return {
    amount: meant.number.times(worth),
    unit,
    worth: new Big(10).pow(meant.power).times(worth).toNumber(),
  };
}

/** The unit of money among the words of a number format: "万元", "（千元）", "元整". */
const unitAmong = (words: string): WrittenUnit | undefined =>
  writtenUnit(words.replaceAll(/[\s()（）]|人民币|整$/gu, ''));

/** An amount read at `at`, in its own unit or in the one declared for its place. */
export function moneyOf(found: CellAmount, at: CellRef, declared: DeclaredUnit | undefined): Money {
  const { amount, unit, worth, about } = found;
  const more = { ...(worth !== undefined && { worth }), ...(about && { about }) };
  if (unit) return { amount, unit, unitAt: at, ...more };
  if (!declared) return { amount, unit: undefined, ...more };
  const each = worthOf(declared.unit);
  return {
    amount: amount.times(each.worth),
    unit: each.unit,
    unitAt: declared.at,
    ...more,
    ...(worth !== undefined && { worth: new Big(worth).times(each.worth).toNumber() }),
  };
}

/** Whether a cell holds an amount of money or a plain number; also money that is no single amount: 80至90万元. */
export const isAmount = (cell: Cell): boolean =>
  amountOf(cell) !== undefined || (typeof cell.value === 'string' && isOpenMoney(cell.text));

/** Tokens that stand for "no amount": they are neither a number nor blank. */
export const isNoAmount = (text: string): boolean => /^(?:[-—–/\\＼]+|无|不适用|零)$/u.test(squeeze(text));
