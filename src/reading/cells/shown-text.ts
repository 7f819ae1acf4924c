import Big from 'big.js';
import type { CellValue } from '../grid';
import { formatted, showsDate, shownIn } from './number-format';

const TOO_NARROW = /^#+$/u;

/** What a cell shows; its number by its format where the column is too narrow (`#####`) or the host gave no text. */
export function shownText(text: string, value: CellValue, format: string | undefined): string {
  if (text !== '' && !(TOO_NARROW.test(text) && typeof value === 'number')) return text;
  if (value === '') return '';
  if (typeof value !== 'number') return String(value);
  const shown = shownIn(value, format);
  return TOO_NARROW.test(shown) || shown.trim() === '' ? String(value) : shown;
}

/**
 * What a cell with a number says: what it shows, where that is all that it holds. A number that is shown rounded is said to its
 * last digit (=90/7 as 13 is 12.8571428571429), a date that is shown without its year, or in another country's order, as 2024/1/5.
 */
export function saidByNumber(shown: string, value: number, format: string | undefined): string {
  if (shown === String(value)) return shown;
  if (showsDate(value, format)) return namesYear(shown) ? shown : (dateOf(value) ?? shown);
  const meant = formatted(value, format);
  if (!meant || !/\d/u.test(shown) || saysAll(shown, meant.number)) return shown;
  return `${meant.before}${meant.number.toFixed()}${meant.after}`;
}

const FIRST_NUMBER = /\d[\d,]*(?:\.\d+)?/u;

function saysAll(shown: string, number: Big): boolean {
  const digits = FIRST_NUMBER.exec(shown)?.[0].replaceAll(',', '');
  if (digits !== undefined && new Big(digits).eq(number.abs())) return true;
  // 139-1234-5678: a format that only sets signs between the digits.
  return shown.replaceAll(/\D/gu, '') === number.abs().toFixed();
}

/** 2024/1/5, 2024年1月, 2024: written so that every reader sees which number is the year. */
const namesYear = (shown: string): boolean => /^\D*(?:19|20)\d{2}(?:\D|$)/u.test(shown);

/** Days between 1899-12-30, where Excel's serial numbers begin, and 1970-01-01. */
const SERIAL_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** The day of a serial number as the Chinese Excel shows it by default; undefined for a time of day alone. */
function dateOf(serial: number): string | undefined {
  if (serial < 1 || serial > 2_958_465) return undefined;
  const date = new Date((Math.floor(serial) - SERIAL_EPOCH) * MILLISECONDS);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
