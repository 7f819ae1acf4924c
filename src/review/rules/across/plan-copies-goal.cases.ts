import { first, listEntry, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'goal',
      first((f) => (f.phasedPlan?.length ? { ...f, phasedPlan: [...f.detailedGoals!] } : undefined)),
    ),
    named(
      '开展 goal',
      first((f) =>
        f.phasedPlan?.length
          ? { ...f, phasedPlan: f.detailedGoals!.map((text) => `组织${text}`) }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'with its time',
      listEntry('phasedPlan', () => '2025年3月至11月举办送戏下乡群众文艺演出48场'),
    ),
  ],
};
