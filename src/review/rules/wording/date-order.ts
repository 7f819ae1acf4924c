import { valueOf } from '../../../forms/field';
import { parsePeriod } from '../../../language/period';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, saysOf, said } from '../../support/evidence';
import { factsOf } from '../../support/facts';
import { ownLabel } from '../../support/own-label';

/** A period that ends before it begins. */
export const dateOrder: FormRule = {
  id: 'date-order',
  kind: 'date-out-of-period',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('结束时间早于开始时间', 'End before start'),
  why: bilingual('时间颠倒，无法判断各项工作是否按期。', 'With such dates nothing can be on time.'),
  source: bilingual('算术：开始时间 ≤ 结束时间', 'Arithmetic: start ≤ end'),
  check: (form) => {
    const { period, startDate, endDate } = form.fields;
    const [start, end] = [parsePeriod(valueOf(startDate) ?? ''), parsePeriod(valueOf(endDate) ?? '')];
    const whole = period.state === 'read' ? factsOf(form).period : undefined;
    const fields = whole ? [period] : [endDate, startDate];
    const reversed = whole ? whole.last < whole.first : start && end ? end.last < start.first : false;
    if (!reversed) return { results: [] };
    const written = fields.map(saysOf).reverse().join('至');
    return {
      results: [
        {
          subject: 'period',
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `${whole ? ownLabel(form, 'period') : '实施时间'}${said(written)}的结束时间早于开始时间。`,
            `The period ${said(written)} ends before it begins.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
