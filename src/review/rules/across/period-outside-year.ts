import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, saysOf } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { ownLabel } from '../../support/own-label';

/** A period that has nothing to do with the year of the form: last year's text. */
export const periodOutsideYear: FormRule = {
  id: 'period-outside-year',
  kind: 'date-out-of-period',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('实施时间不在本表年度内', 'Period outside the year of the form'),
  why: bilingual('多半是沿用上年的表而没有改。', 'Usually last year’s form that was not updated.'),
  source: bilingual('两处年度互相矛盾（表头年度与实施时间）', 'The two years contradict each other'),
  check: (form) => {
    const { year, period, startDate, endDate } = form.fields;
    const facts = factsOf(form);
    if (!isRead(year) || !facts.period || facts.period.last < facts.period.first) return { results: [] };
    const [first, last] = [Math.floor(facts.period.first / 12), Math.floor(facts.period.last / 12)];
    if (first <= year.value && year.value <= last) return { results: [] };
    const fields = isRead(period) ? [period] : [startDate, endDate];
    return {
      results: [
        {
          subject: 'period',
          cells: cellsOf(...fields, year),
          evidence: evidenceOf(...fields, { ...year, raw: String(year.value) }),
          message: bilingual(
            `本表是${year.value}年度，${ownLabel(form, 'period')}${said(fields.map(saysOf).join('至'))}不包括这一年。`,
            `The form is for ${year.value}, the period ${said(fields.map(saysOf).join(' - '))} does not include it.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
