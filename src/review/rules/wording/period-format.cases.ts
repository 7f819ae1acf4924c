import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2025至2025', '2025-2025'].map((text) =>
    named(
      text,
      field('period', () => text),
    ),
  ),
  nearMisses: ['2025年', '2025年1月-2025年12月', '2025.01-2025.12'].map((text) =>
    named(
      text,
      field('period', () => text),
    ),
  ),
};
