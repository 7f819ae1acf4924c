import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'cut',
      field('annualGoal', (text) => `按要求做好前期准备。${text.replace(/。$/u, '')}`),
    ),
  ],
  nearMisses: [
    named(
      'a quotation mark after it',
      field('annualGoal', (text) => `${text}“一件一档。"`),
    ),
    named(
      'one clause',
      field('annualGoal', () => '维修校舍18所，消除隐患'),
    ),
  ],
};
