import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'behind',
      field('projectName', (text) => `${text}  `),
    ),
    named(
      'in front',
      field('category', (text) => ` ${text}`),
    ),
  ],
  nearMisses: [
    named(
      'inside',
      field('projectName', (text) => text.replace(/经费|服务/u, ' $&')),
    ),
  ],
};
