import Big from 'big.js';
import type { MoneyUnit } from '../../../src/forms/model';
import { numberCell, textCell, type CellContent } from './draft';
import type { Style } from './variation';

/** An amount as written in its cell. */
export interface PrintedMoney {
  readonly cell: CellContent;
  /** The number that a reader must find, in the unit that applies. */
  readonly amount: number;
  /** Unit that the cell itself names (in its text or number format). */
  readonly unitInCell?: MoneyUnit;
}

const FULL_WIDTH_SHIFT = 0xfee0;
const toFullWidth = (text: string): string =>
  text.replace(/[0-9.,]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH_SHIFT));

/** Digits in groups of three: 1920000 → 1,920,000. */
export const withSeparators = (number: string): string =>
  number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',');

/** An amount of 元 in a unit, exactly. */
export const inUnit = (yuan: number, unit: MoneyUnit): Big =>
  unit === '元' ? new Big(yuan) : new Big(yuan).div(10000);

/**
 * Writes an amount (given in 元) in the style's unit: as a number, a text, with separators, full-width, a formula, or
 * with its unit in the value or in the number format.
 */
export function printMoney(style: Style, yuan: number, unit: MoneyUnit = style.unit): PrintedMoney {
  const exact = inUnit(yuan, unit);
  const amount = exact.toNumber();
  const digits = exact.toFixed();
  const separated = withSeparators(digits);
  if (style.has('unitInValue')) return { cell: textCell(`${digits}${unit}`), amount, unitInCell: unit };
  if (style.has('unitInFormat'))
    return { cell: numberCell(amount, `${digits}${unit}`, `General"${unit}"`), amount, unitInCell: unit };
  if (style.has('amountWithRemark'))
    return {
      cell: textCell(`${digits}${unit}（其中：财政拨款${digits}${unit}）`),
      amount,
      unitInCell: unit,
    };
  if (style.has('amountText')) return { cell: textCell(digits), amount };
  if (style.has('amountSeparators'))
    return { cell: textCell(style.random.pick([separated, `￥${separated}`])), amount };
  if (style.has('amountFullWidth')) return { cell: textCell(toFullWidth(separated)), amount };
  if (style.has('formulas'))
    return { cell: { ...numberCell(amount, digits), formula: `=ROUND(${digits},6)` }, amount };
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals <= 2 && style.random.chance(0.5))
    return { cell: numberCell(amount, withSeparators(exact.toFixed(2)), '#,##0.00'), amount };
  return { cell: numberCell(amount, digits), amount };
}
