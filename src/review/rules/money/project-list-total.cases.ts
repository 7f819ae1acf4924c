import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['71万元', '70000元'].map((total) =>
    named(
      total,
      first((f) => (f.projects ? { ...f, fields: { ...f.fields, total } } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'in 元',
      first((f) => (f.projects ? { ...f, fields: { ...f.fields, total: '700000元' } } : undefined)),
    ),
    named(
      'parts of a project',
      first((f) =>
        f.projects ? { ...f, projects: [...f.projects, ['其中：演出补贴', '20万元']] } : undefined,
      ),
    ),
  ],
};
