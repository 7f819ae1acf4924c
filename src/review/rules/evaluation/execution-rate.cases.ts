import { fund, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['96.00%', '0.85', '105%'].map((rate) =>
    named(
      rate,
      fund((r) => (r.rate === '95.00%' ? { rate } : undefined)),
    ),
  ),
  nearMisses: ['95%', '0.95', '95.0'].map((rate) =>
    named(
      rate,
      fund((r) => (r.rate === '95.00%' ? { rate } : undefined)),
    ),
  ),
};
