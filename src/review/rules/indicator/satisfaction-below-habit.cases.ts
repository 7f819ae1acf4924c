import { indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['≥85%', '=80%', '89.9%'].map((target) =>
    named(
      target,
      indicator((r) => (r.level1 === '满意度指标' && !r.actual ? { target } : undefined)),
    ),
  ),
  nearMisses: ['≥90%', '95%'].map((target) =>
    named(
      target,
      indicator((r) => (r.level1 === '满意度指标' && !r.actual ? { target } : undefined)),
    ),
  ),
};
