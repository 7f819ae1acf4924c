import { plain } from '../language/plain';
import { text, type BoxCell } from './layout';

/** Digits with decimals and what stands behind them. No zeros before: 0012 is a code, not a number. */
const NUMBER = /^(?<digits>(?:0|[1-9]\d{0,14})(?:\.(?<decimals>\d+))?)(?<mark>分|%)?$/u;
/** Digits that Excel keeps of a number. */
const DIGITS = 15;
/** More decimals than anybody prints: a format would only show noise. */
const MOST_DECIMALS = 6;

type Printed = Pick<BoxCell, 'content'> & { readonly numberFormat: string };

/**
 * Points or a score as they were printed, as a number that formulas count and that shows what was printed: 10.00, 9.50,
 * 10分, 20% (twenty points). Everything else as text.
 */
export const printedPoints = (printed: string): Printed => printedNumber(printed, '"%"');

/** A rate as it was printed, as a number: 95.6% is 0.956. */
export const printedRate = (printed: string): Printed => printedNumber(printed, '%');

/** Thousands as they were printed: 1,260,000.50. */
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.(?<decimals>\d+))?$/u;

/** An amount, points or a rate outside of their column, as a number that shows what was printed. Everything else as text. */
export function printedAmount(printed: string): Printed {
  const looked = plain(printed).trim();
  const thousands = THOUSANDS.exec(looked);
  if (!thousands) return looked.endsWith('%') ? printedRate(printed) : printedPoints(printed);
  const number = printedPoints(looked.replaceAll(',', ''));
  const places = thousands.groups?.['decimals']?.length ?? 0;
  return { ...number, numberFormat: `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}` };
}

function printedNumber(printed: string, percent: '%' | '"%"'): Printed {
  const { digits, decimals, mark } = NUMBER.exec(plain(printed).trim())?.groups ?? {};
  if (digits === undefined || digits.replaceAll(/\D/gu, '').length > DIGITS)
    return { content: text(printed), numberFormat: 'General' };
  const places = decimals?.length ?? 0;
  const behind = mark === '%' ? percent : mark === undefined ? '' : `"${mark}"`;
  // What a formula gave is not rounded to as many decimals as it happens to have.
  const general = behind === '' && (places === 0 || places > MOST_DECIMALS);
  return {
    // By its digits: a division by 100 would bring the noise of binary arithmetic in.
    content: { type: 'number', value: behind === '%' ? Number(`${digits}e-2`) : Number(digits) },
    numberFormat: general ? 'General' : `0${places > 0 ? `.${'0'.repeat(places)}` : ''}${behind}`,
  };
}
