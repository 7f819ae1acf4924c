import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'months',
      field('period', () => '2025年12月至2025年1月'),
    ),
    named(
      'years',
      field('period', () => '2026年1月至2025年12月'),
    ),
  ],
  nearMisses: [
    named(
      'one month',
      field('period', () => '2025年3月至2025年3月'),
    ),
    named(
      'days',
      field('period', () => '2025年3月1日至2025年11月30日'),
    ),
  ],
};
