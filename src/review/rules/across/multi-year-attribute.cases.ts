import { field, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'one year',
      field('attribute', (before) => (before === '延续项目' ? '跨年度项目' : undefined)),
    ),
    named(
      'several years',
      field('attribute', (before) => (before === '跨年度项目' ? '一次性项目' : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'standing project',
      field('attribute', () => '经常性项目'),
    ),
    named(
      'long-term',
      field('attribute', () => '长期项目'),
    ),
  ],
};
