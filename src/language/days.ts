import { plain } from './plain';

const DAY = /(?:(?<year>(?:19|20)\d{2})年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu;
const ANY_DAY = /月\s*[\d０-９]{1,2}\s*[日号]/u;

/** Whether a text names a day of a month. */
export const namesDay = (text: string): boolean => ANY_DAY.test(text);

/** The first day of a text that no calendar has, as written. */
export function impossibleDay(text: string): string | undefined {
  for (const { 0: written, groups: { year, month, day } = {} } of plain(text).matchAll(DAY)) {
    // Without a year 29 February may be one of a leap year.
    const last = new Date(Date.UTC(year ? Number(year) : 2024, Number(month), 0)).getUTCDate();
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last) return written;
  }
  return undefined;
}
