import { indicator, named, BLANKS } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: BLANKS.map((blank) =>
    named(
      JSON.stringify(blank),
      indicator((r) => (r.score === '30' ? { actual: blank } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'no points',
      indicator((r) => (r.actual === '43万元' ? { actual: '', score: '0' } : undefined)),
    ),
  ],
};
