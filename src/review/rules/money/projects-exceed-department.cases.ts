import { first, named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'one project',
      first((f) =>
        f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, budget: '62.00万元' } } : undefined,
      ),
      ['project-list-against-form'],
    ),
    named(
      'in 元',
      first((f) =>
        f.sheet === '非遗传承' ? { ...f, fields: { ...f.fields, budget: '280000元' } } : undefined,
      ),
      ['project-list-against-form'],
    ),
    named(
      'department lower',
      first((f) =>
        f.kind === 'department-overall'
          ? { ...f, fields: { ...f.fields, projectExpenditure: '60.00万元', total: '372.40万元' } }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'in 元',
      inDepartment((s) => (s === '送戏下乡' ? { budget: '520000元' } : undefined)),
    ),
  ],
};
