import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'more',
      field('multiYearTotal', () => '60万元'),
    ),
    named(
      'unit',
      field('multiYearTotal', () => '240元'),
    ),
  ],
  nearMisses: [
    named(
      'the same',
      field('multiYearTotal', () => '800000元'),
    ),
  ],
};
