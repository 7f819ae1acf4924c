import { fund, indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'indicator',
      indicator((r) => (r.score === '30' ? { score: '31' } : undefined)),
    ),
    named(
      'funds',
      fund((r) => (r.score === '9.5' ? { score: '11' } : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'all of them',
      indicator((r) => (r.score === '19.7' ? { score: '20.0' } : undefined)),
    ),
  ],
};
