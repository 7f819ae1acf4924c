import { listsOf, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['2024', '2025', '2025'],
    ['2025', '2025', '2020'],
  ].map((years) => named(years.join(), listsOf(...years))),
  nearMisses: [
    named('a project that goes on', () =>
      listsOf(
        '2025',
        '2025',
      )([
        {
          kind: 'project',
          sheet: '跨年项目',
          fields: { projectName: '灌渠改造', year: '2024', period: '2024年3月至2026年10月' },
        },
      ]),
    ),
    ...[
      ['2026', '2025', '2025'],
      ['2024', '2024', '2025', '2025'],
      ['2025', '2025'],
    ].map((years) => named(years.join(), listsOf(...years))),
  ],
};
