import { first, named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      '万元 for 元',
      first((f) =>
        f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, budget: '520000万元' } } : undefined,
      ),
      ['project-list-against-form', 'projects-exceed-department'],
    ),
  ],
  nearMisses: [
    named(
      'dear in either unit',
      inDepartment((s) => (s === '送戏下乡' ? { budget: '400万元' } : undefined)),
    ),
  ],
};
