import { field, named, plan } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'comma',
      field('annualGoal', (text) => text.replace('，', ',')),
    ),
    named(
      'full stop',
      field('annualGoal', (text) => text.replace(/。$/u, '.')),
    ),
  ],
  nearMisses: [plan('面积3.5万亩，占比12.5%'), plan('型号A,B两种'), plan('时间8:30开始')],
};
