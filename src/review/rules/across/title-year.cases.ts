import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2024', '2026'].map((year) =>
    named(
      year,
      field('title', (text) => (text.includes('2025') ? text.replace('2025', year) : `${year}年${text}`)),
    ),
  ),
  nearMisses: [
    named(
      'two years',
      field('title', () => '2024—2025年项目绩效目标表'),
    ),
    named(
      'none',
      field('title', () => '项目绩效目标表'),
    ),
  ],
};
