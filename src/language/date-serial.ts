/** Days between the first day that spreadsheets count from (1899-12-30) and the first of 1970. */
const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
const SERIAL = /^\s*(\d{5})(?:\.0+)?\s*$/u;
/** 2000-01-01 and 2050-12-31: outside of these the number is hardly a date. */
const [FIRST, LAST] = [36_526, 55_153];

/**
 * The day that a number means where a spreadsheet shows a date without its format: 45473 is 2024年6月30日. Undefined for a
 * text that is no such number.
 */
export function dateOfSerial(text: string): string | undefined {
  const serial = Number(SERIAL.exec(text)?.[1]);
  if (!(serial >= FIRST && serial <= LAST)) return undefined;
  const day = new Date((serial - DAYS_BEFORE_1970) * MILLISECONDS_OF_DAY);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
