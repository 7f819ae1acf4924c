import Big from 'big.js';
import type { MoneyUnit } from '../forms/model';
import { moneyUnitOf, squeeze } from '../forms/normalise';
import type { Cell } from './sheet-cells';

/** An amount as a cell states it; `unit` only where the cell itself names one. */
export interface Amount {
  readonly amount: Big;
  readonly unit: MoneyUnit | undefined;
}

const AMOUNT =
  /^(?:人民币|约|共|合计|总计|¥|￥)*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万元|元|万|圆|亿元)?(?:整|人民币)?(?=$|[(;。]|,(?!\d))/u;

/** The amount in a text: 1,200.50, １９．２万元, 440000元整. Undefined where the text states none. */
export function amountIn(text: string): Amount | undefined {
  if (text.length > 200) return undefined;
  const plain = squeeze(text).replaceAll('，', ',');
  const match = AMOUNT.exec(plain);
  if (!match?.[1]) return undefined;
  const amount = new Big(match[1].replace(/^\+|,/gu, ''));
  if (match[2] === '亿元') return { amount: amount.times(10_000), unit: '万元' };
  return { amount, unit: match[2] ? moneyUnitOf(match[2]) : undefined };
}

/** The exact amount that a cell holds: its number where it holds one (not what the format rounds it to), else its text. */
export function amountOf(cell: Cell): Amount | undefined {
  const shown = amountIn(cell.text);
  if (typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return shown;
  if (cell.text.includes('%')) return undefined;
  return { amount: new Big(cell.value), unit: unitInFormat(cell.numberFormat) ?? shown?.unit };
}

/** Unit that a number format shows after the number: `0.00"万元"`. */
function unitInFormat(format: string | undefined): MoneyUnit | undefined {
  if (!format) return undefined;
  if (format.includes('万元')) return '万元';
  return /元/u.test(format) && !/\[\$/u.test(format) ? '元' : undefined;
}

/** Whether a cell holds an amount of money or a plain number. */
export const isAmount = (cell: Cell): boolean => amountOf(cell) !== undefined;

/** Tokens that stand for "no amount": they are neither a number nor blank. */
export const isNoAmount = (text: string): boolean => /^(?:[-—–/\\＼]+|无|不适用|零)$/u.test(squeeze(text));
