import { indicator, named, BLANKS } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: BLANKS.map((blank) =>
    named(
      JSON.stringify(blank),
      indicator((r) =>
        r.actual === '43万元'
          ? { actual: blank, score: '' }
          : r.actual === '100%'
            ? { actual: blank }
            : undefined,
      ),
    ),
  ),
  nearMisses: [
    named(
      'zero',
      indicator((r) => (r.actual === '43万元' ? { actual: '0万元' } : undefined)),
    ),
  ],
};
