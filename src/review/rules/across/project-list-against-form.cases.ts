import { first, named, type Mutation } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** A department's goal that tells what one of its projects gets, as a form of its own. */
const told =
  (text: string): Mutation['apply'] =>
  (forms) =>
    forms.length > 2
      ? undefined
      : [
          {
            kind: 'department-overall',
            sheet: '单位整体',
            fields: { departmentName: '某中心', year: '2025', overallGoal: text },
          },
          {
            kind: 'project',
            sheet: '水质监测',
            fields: { projectName: '断面水质监测', year: '2025', budget: '26.50万元' },
          },
        ];

export const cases: RuleCases = {
  defects: [
    ...['断面水质监测25.60万元；设备维护12万元。', '做好断面水质监测（预算256000元）。'].map((text) =>
      named(text, told(text)),
    ),
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
    ...[
      '断面水质监测26.50万元；设备维护12万元。',
      '断面水质监测，预算265000元。',
      '断面水质监测26.5万元，较上年增加3.20万元。',
      '断面水质监测采购设备18.00万元。',
      '2024年断面水质监测24.00万元。',
    ].map((text) => named(text, told(text))),
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
