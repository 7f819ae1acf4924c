import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'list shorter',
      first((f) => (f.projects ? { ...f, projects: f.projects.slice(0, 1) } : undefined)),
    ),
    named(
      'list longer',
      first((f) => (f.projects ? { ...f, projects: [['图书采购', '0元'], ...f.projects] } : undefined)),
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
  ],
};
