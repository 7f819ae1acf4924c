import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['98.2', '100', '95.3分'].map((total) =>
    named(
      total,
      first((f) =>
        f.indicators?.[0]?.score ? { ...f, fields: { ...f.fields, totalScore: total } } : undefined,
      ),
    ),
  ),
  nearMisses: ['99.2', '99.20分', '99.2分'].map((total) =>
    named(
      total,
      first((f) =>
        f.indicators?.[0]?.score ? { ...f, fields: { ...f.fields, totalScore: total } } : undefined,
      ),
    ),
  ),
};
