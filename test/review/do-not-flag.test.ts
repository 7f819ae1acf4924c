import { review } from '../../src/review/engine';
import { buildReading, type FormSpec, type IndicatorSpec } from './form-builder';

const form = (row: IndicatorSpec, fields: FormSpec['fields'] = {}): FormSpec => ({
  fields: {
    projectName: '公路养护',
    year: '2025',
    budget: '20万元',
    annualGoal: '养护公路20公里。',
    ...fields,
  },
  indicators: [{ level1: '产出指标', level2: '数量指标', ...row }],
});
const strong = (...forms: readonly FormSpec[]): string[] =>
  review(buildReading(...forms))
    .findings.filter(({ severity, rule }) => severity !== 'tip' && rule !== 'required-class')
    .map(({ rule }) => rule);

test.each<[string, IndicatorSpec]>([
  [
    'a product that is right, in another unit',
    { level3: '讲课费用', target: '≤6.6万元', explanation: '24人*550元*5天=66000元' },
  ],
  [
    'parts that add up',
    { level3: '课题次数', target: '2次', explanation: '上半年专题调研1次、下半年集中视察1次' },
  ],
  [
    'a part named in brackets',
    { level3: '会议次数', target: '≤10次', explanation: '大会1次，常务会9次（含加开3次以内）' },
  ],
  [
    'at least as many as are named',
    { level3: '立法项目个数', target: '≥2个', explanation: '《养护条例》《保护条例》' },
  ],
  [
    '100% without =',
    { level3: '办结率', target: '100%', explanation: '办结件数/受理件数*100%', level2: '质量指标' },
  ],
  [
    'one issue each odd month',
    { level3: '简报期数', target: '6期', explanation: '单月出版一期简报，全年共6期' },
  ],
  [
    'growth above 100%',
    { level3: '游客同比增长率', target: '≥120%', explanation: '今年人次/上年人次*100%', level2: '质量指标' },
  ],
  [
    'satisfaction below 90%',
    {
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      level3: '群众满意度',
      target: '≥80%',
      explanation: '满意人数/调查人数*100%',
    },
  ],
  ['last year as a basis', { level3: '走访人数', target: '≥30人', explanation: '上年走访28人，按名册统计' }],
  ['a scoring rule', { level3: '检查次数', target: '≥12次', explanation: '完成得满分，每少1次扣1分' }],
])('%s', (_name, row) => {
  expect(strong(form(row))).toEqual([]);
});

test.each<[string, FormSpec['fields']]>([
  ['a multi-year total above the annual amount', { multiYearTotal: '80万元' }],
  ['the same amount in 元', { budget: '200,000元' }],
  ['a period over the year of the form', { period: '2024年1月至2026年12月' }],
])('%s', (_name, fields) => {
  expect(
    strong(form({ level3: '养护里程', target: '≥20公里', explanation: '以台账登记为准' }, fields)),
  ).toEqual([]);
});

test('a unit of money that is not declared is not judged, and not accused', () => {
  const result = review(
    buildReading({
      kind: 'department-overall',
      fields: { departmentName: '甲局', total: '100', basicExpenditure: '30', projectExpenditure: '60' },
    }),
  );
  expect(result.findings.map(({ rule }) => rule)).not.toContain('department-total');
  expect(result.cannotJudge.map(({ rule }) => rule)).toEqual(['department-total']);
});

test('rounded amounts are asked about, not accused', () => {
  const { findings } = review(
    buildReading({
      kind: 'department-overall',
      fields: {
        departmentName: '甲局',
        total: '100.01万元',
        basicExpenditure: '40.00万元',
        projectExpenditure: '60.00万元',
      },
    }),
  );
  expect(findings.filter(({ rule }) => rule === 'department-total').map(({ severity }) => severity)).toEqual([
    'tip',
  ]);
});
