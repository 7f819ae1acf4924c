import { fund, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['8', '7.5', '5'].map((score) =>
    named(
      score,
      fund((r) => (r.score === '9.5' ? { score } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'rounded',
      fund((r) => (r.score === '9.5' ? { rate: '95.47%', score: '9.55' } : undefined)),
    ),
  ],
};
