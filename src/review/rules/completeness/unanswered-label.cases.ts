import { first, isTarget, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['三、建设规模', '项目实施的必要性', '受益范围'].map((label) =>
    named(
      label,
      first((f) => (isTarget(f) ? { ...f, openLabels: [label] } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'no such place',
      first((f) => (isTarget(f) ? { ...f, openLabels: [] } : undefined)),
    ),
  ],
};
