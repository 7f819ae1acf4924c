import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'total',
      field('total', () => '383.40万元'),
    ),
    named(
      'basic',
      field('basicExpenditure', () => '312.04万元'),
    ),
    named(
      'in 元',
      field('total', () => '3824000.50元'),
    ),
    named(
      'ten times',
      field('total', () => '3824.00万元'),
    ),
  ],
  nearMisses: [
    named(
      'in 元',
      field('total', () => '3824000元'),
    ),
    named(
      'with zeros',
      field('total', () => '382.4万元'),
    ),
  ],
};
