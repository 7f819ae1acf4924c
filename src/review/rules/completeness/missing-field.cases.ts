import { field, first, isProject, named, BLANKS } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: (
    [
      'preparedBy',
      'projectName',
      'budget',
      'annualGoal',
      'period',
      'leader',
      'organization',
      'departmentName',
      'overallGoal',
      'total',
      'goalActual',
      'regulations',
    ] as const
  ).flatMap((name) =>
    BLANKS.map((blank) =>
      named(
        `${name} ${JSON.stringify(blank)}`,
        field(name, () => blank),
      ),
    ),
  ),
  nearMisses: [
    named(
      'a place the form does not have',
      first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, goalActual: '' } } : undefined)),
    ),
    named(
      'a name in one word',
      field('organization', () => '办公室'),
    ),
  ],
};
