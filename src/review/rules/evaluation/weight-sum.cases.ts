import { first, indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'indicator',
      indicator((r) => (r.weight === '20' ? { weight: '25' } : undefined)),
    ),
    named(
      'less',
      indicator((r) => (r.weight === '30' ? { weight: '20', score: '20' } : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'beside the execution rate',
      first((f) => (f.indicators?.[0]?.weight ? { ...f, funds: [] } : undefined)),
    ),
  ],
};
