/** Days counted from 1970-01-01, as times of texts are compared. */

const MILLISECONDS = 86_400_000;

/** Number of a day; months beyond the year go on into the next one. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);

/** Number of the last day of a month. */
export const lastDayOf = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1;

/** The date of a day number. */
export function dateOf(number: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
