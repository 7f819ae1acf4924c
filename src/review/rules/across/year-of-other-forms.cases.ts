import { listsOf, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['2024', '2025', '2025'],
    ['2025', '2025', '2020'],
  ].map((years) => named(years.join(), listsOf(...years))),
  nearMisses: [
    ['2026', '2025', '2025'],
    ['2024', '2024', '2025', '2025'],
    ['2025', '2025'],
  ].map((years) => named(years.join(), listsOf(...years))),
};
