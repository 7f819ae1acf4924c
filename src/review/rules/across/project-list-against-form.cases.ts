import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'list',
      first((f) =>
        f.projects
          ? {
              ...f,
              projects: f.projects.map(([n, a]) => [n, a === '52万元' ? '54万元' : a] as const),
              fields: { ...f.fields, total: '72万元' },
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'code before the name',
      first((f) =>
        f.projects
          ? { ...f, projects: f.projects.map(([n, a]) => [`520201001-${n}`, a] as const) }
          : undefined,
      ),
    ),
    named(
      'in 元',
      first((f) =>
        f.projects
          ? { ...f, projects: f.projects.map(([n, a]) => [n, a === '52万元' ? '520,000元' : a] as const) }
          : undefined,
      ),
    ),
  ],
};
