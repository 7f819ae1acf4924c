import { plain } from '../../../language/plain';
import type { FormRule } from '../../rule';
import { bilingual } from '../../support/evidence';
import { perText } from '../../support/per-text';

const DAY = /(?:(?<year>(?:19|20)\d{2})年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu;
const ANY_DAY = /月\s*[\d０-９]{1,2}\s*[日号]/u;

/** The first day of a text that no calendar has, as written. */
function impossibleDay(text: string): string | undefined {
  for (const { 0: written, groups: { year, month, day } = {} } of plain(text).matchAll(DAY)) {
    // Without a year 29 February may be one of a leap year.
    const last = new Date(Date.UTC(year ? Number(year) : 2024, Number(month), 0)).getUTCDate();
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last) return written;
  }
  return undefined;
}

/** A day that does not exist: 9月31日. */
export const noSuchDate: FormRule = {
  id: 'no-such-date',
  kind: 'date-out-of-period',
  severity: 'warning',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('日期不存在', 'A date that does not exist'),
  why: bilingual('不存在的日期无法作为完成时限考核。', 'No deadline can be judged by it.'),
  source: bilingual('历法：每月的天数', 'Calendar: the days of each month'),
  check: perText(
    (words) => ANY_DAY.test(words),
    ({ field: { value } }) => {
      const written = impossibleDay(value);
      return written === undefined
        ? undefined
        : {
            message: bilingual(`“${written}”不存在，请核对日期。`, `There is no such day as “${written}”.`),
          };
    },
  ),
};
