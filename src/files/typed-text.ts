import type { CellValue } from '../reading/grid';

/** Digits, perhaps grouped by threes, perhaps with decimals; nothing that could be a code or a date. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/u;

/**
 * The value of a text from a file that knows texts only (CSV, Word): what Excel makes of a plain number that is typed in,
 * and the text itself for everything else. A percentage or a date stays as it is written.
 */
export const typedValue = (text: string): CellValue =>
  NUMBER.test(text) ? Number(text.replaceAll(',', '')) : text;
