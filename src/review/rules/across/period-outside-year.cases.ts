import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2024年1月至2024年12月', '2024年', '2023-01-01至2023-12-31'].map((text) =>
    named(
      text,
      field('period', (before) => (before.includes('2026') ? undefined : text)),
    ),
  ),
  nearMisses: ['2024年1月至2025年12月', '2023年起', '长期', '2025.01-2026.06'].map((text) =>
    named(
      text,
      field('period', () => text),
    ),
  ),
};
