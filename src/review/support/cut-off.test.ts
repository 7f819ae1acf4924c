import { buildReading, type FormSpec, type IndicatorSpec } from '../../../test/review/form-builder';
import { review } from '../engine';

const fields: FormSpec['fields'] = {
  projectName: '公路养护',
  year: '2025',
  budget: '20万元',
  annualGoal: '养护公路20公里。',
};
const outputs: readonly IndicatorSpec[] = [
  { level1: '产出指标', level2: '数量指标', level3: '养护里程', target: '20公里', weight: '30' },
  { level1: '产出指标', level2: '质量指标', level3: '路况优良率', target: '≥90%', weight: '20' },
];
const unweighted = outputs.map(
  ({ level1, level2, level3, target }) => ({ level1, level2, level3, target }) as IndicatorSpec,
);
const satisfaction: IndicatorSpec = {
  level1: '满意度指标',
  level2: '服务对象满意度指标',
  level3: '群众满意度',
  target: '≥90%',
  weight: '10',
};
const judged = (spec: FormSpec): { readonly errors: string[]; readonly cannotJudge: string[] } => {
  const { findings, cannotJudge } = review(buildReading(spec));
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    cannotJudge: cannotJudge.map(({ rule }) => rule),
  };
};

test.each<[string, FormSpec]>([
  ['by the points of its indicators', { fields, indicators: outputs }],
  [
    'by shares of one',
    { fields, indicators: outputs.map((row, i) => ({ ...row, weight: i === 0 ? '0.3' : '0.2' })) },
  ],
  [
    'by the points in the labels of its classes',
    {
      fields,
      indicators: unweighted.map((row) => ({ ...row, level1: '产出指标（50分）' })),
    },
  ],
])('a table that is cut off, %s, is not accused', (_name, spec) => {
  expect(judged(spec)).toEqual({ errors: [], cannotJudge: ['required-class'] });
});

test.each<[string, FormSpec]>([
  ['without points', { fields, indicators: unweighted }],
  ['with satisfaction after the gap', { fields, indicators: [...outputs, satisfaction] }],
  [
    'with all points on its outputs',
    { fields, indicators: outputs.map((row, i) => ({ ...row, weight: i === 0 ? '60' : '40' })) },
  ],
  ['with its total row', { fields: { ...fields, totalWeight: '50' }, indicators: outputs }],
  [
    'with a benefit printed empty',
    { fields, indicators: outputs, emptyClasses: [['效益指标', '社会效益指标']] },
  ],
])('a whole table without a benefit is, %s', (_name, spec) => {
  expect(judged(spec).errors).toContain('required-class');
  expect(judged(spec).cannotJudge).not.toContain('required-class');
});
