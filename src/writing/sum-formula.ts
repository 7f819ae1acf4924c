import Big from 'big.js';
import type { AddressOf, BoxCell } from './layout';
import type { PlanContent } from './sheet-plan';

/** 元 and fen, said in 万元. */
export const MONEY_DECIMALS = 6;

/**
 * The content of a cell that is the sum of others: a formula over them (`rangeOf` gives their address), which shows
 * nothing while they are all blank. A printed sum that differs from it, or that stands beside amounts that are no
 * numbers, is kept as it is: nothing is corrected by being copied.
 */
export function sumContent(
  printed: BoxCell['content'],
  parts: readonly BoxCell['content'][],
  rangeOf: (address: AddressOf) => string,
): BoxCell['content'] {
  const numbers = parts.map(numberIn);
  const blank = parts.every(isBlank);
  const sum = numbers.reduce<Big | undefined>((total, each) => each && total?.plus(each), new Big(0));
  const kept = isBlank(printed) ? !blank : blank || !sum || !numberIn(printed)?.eq(sum.round(MONEY_DECIMALS));
  return kept ? printed : sumFormula(parts, rangeOf);
}

/** As `sumContent`, where no sum was printed: a blank form. */
export function sumFormula(
  parts: readonly BoxCell['content'][],
  rangeOf: (address: AddressOf) => string,
): (address: AddressOf) => PlanContent {
  const value = parts.reduce<Big>((total, part) => total.plus(numberIn(part) ?? 0), new Big(0));
  return (address) => {
    const range = rangeOf(address);
    return {
      type: 'formula',
      formula: `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${MONEY_DECIMALS}))`,
      value: parts.every(isBlank) ? '' : value.round(MONEY_DECIMALS).toNumber(),
    };
  };
}

export const isBlank = (content: BoxCell['content']): boolean =>
  typeof content !== 'function' && content.type === 'blank';

/** What a cell counts as in a sum: its number, zero where it is blank; undefined where it holds text. */
export function numberIn(content: BoxCell['content']): Big | undefined {
  if (typeof content === 'function') return undefined;
  if (content.type === 'blank') return new Big(0);
  return content.type !== 'text' && typeof content.value === 'number' ? new Big(content.value) : undefined;
}
