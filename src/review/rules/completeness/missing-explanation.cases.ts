import { add, first, indicator, named, row, BLANKS, NOTHINGS } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...BLANKS.map((blank) =>
      named(
        `blank ${JSON.stringify(blank)}`,
        indicator((r) => (r.explanation ? { explanation: blank } : undefined)),
      ),
    ),
    ...NOTHINGS.map((sign) =>
      named(
        sign,
        indicator((r) => (r.explanation ? { explanation: sign } : undefined)),
      ),
    ),
    named(
      'whole column',
      first((f) =>
        f.indicators?.[0]?.explanation
          ? { ...f, indicators: f.indicators.map((r) => ({ ...r, explanation: '' })) }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'no such column',
      indicator(({ explanation, ...r }) => (explanation ? { ...r, explanation: '按台账' } : undefined)),
    ),
    named('row without a name', add(row('', '', ''))),
  ],
};
