import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'plans',
      first((f) => (f.plans?.length ? { ...f, plans: f.plans.map(() => '') } : undefined)),
    ),
    named(
      'phased plan',
      first((f) => (f.phasedPlan?.length ? { ...f, phasedPlan: f.phasedPlan.map(() => ' ') } : undefined)),
    ),
    named(
      'numbered goals',
      first((f) =>
        f.detailedGoals?.length ? { ...f, detailedGoals: f.detailedGoals.map(() => '') } : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'one of several',
      first((f) => (f.plans?.length ? { ...f, plans: [f.plans[0]!, ''] } : undefined)),
    ),
  ],
};
