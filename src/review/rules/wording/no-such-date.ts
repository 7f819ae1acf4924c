import { impossibleDay, namesDay } from '../../../language/days';
import type { FormRule } from '../../rule';
import { bilingual } from '../../support/evidence';
import { perText } from '../../support/per-text';

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
  check: perText(namesDay, ({ field: { value } }) => {
    const written = impossibleDay(value);
    return written === undefined
      ? undefined
      : {
          message: bilingual(`“${written}”不存在，请核对日期。`, `There is no such day as “${written}”.`),
        };
  }),
};
