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

const quality = (level3: string, target: string, explanation: string): IndicatorSpec => ({
  level2: '质量指标',
  level3,
  target,
  explanation,
});

test.each<[string, IndicatorSpec]>([
  [
    'a product that is right, in another unit',
    { level3: '讲课费用', target: '≤6.6万元', explanation: '24人*550元*5天=66000元' },
  ],
  [
    'so many in each of so many',
    {
      level3: '社区保障项目数',
      target: '≥60个',
      explanation: '12个社区，平均每个社区5个以上，其中民生类不少于40个',
    },
  ],
  [
    'a share of all',
    { level3: '全会出席委员人数', target: '≥300人', explanation: '委员总数318人，按出席率95%左右测算' },
  ],
  [
    'an average of two prices',
    {
      level2: '成本指标',
      level3: '单件办案补贴平均标准',
      target: '≤1600元/件',
      explanation: '民事案件1800元/件、刑事案件1400元/件，两类案件各占一半左右',
    },
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
  ['a percentage worked out of two counts', quality('抽检合格率', '≥98%', '合格98件/抽检100件=98%')],
  ['a percentage worked out with *100%', quality('抽检合格率', '≥98%', '98/100*100%=98%')],
  ['a percentage that was cut off', quality('抽检合格率', '≥66%', '2/3*100%=66%')],
  ['a span of months', { level3: '服务月数', target: '7个月', explanation: '2024.07-2025.01=7个月' }],
  [
    'a sum that goes over a comma',
    { level3: '培训费用', target: '≤500元', explanation: '住宿费150元*2人，伙食费100元*2人=500元' },
  ],
  ['the threshold of a scoring rule', quality('抽检合格率', '≥90%', '低于90%不得分，合格件数/抽检件数*100%')],
  [
    'a threshold beside the value itself',
    quality('抽检合格率', '≥90%', '合格件数/抽检件数*100%，≥90%得满分，低于90%按比例扣分'),
  ],
  [
    'what is no longer good',
    { level3: '修补时限', target: '≤30天', explanation: '从报修到修复的天数，超过30天的为不合格' },
  ],
  [
    'another time than the one asked for',
    { level2: '时效指标', level3: '工程工期', target: '≤90天', explanation: '合同签订后10天内开工' },
  ],
  ['points for each per cent', quality('绿化覆盖率', '≥35%', '绿化面积/总面积*100%，每提高1%加1分')],
  ['so often a quarter', { level3: '检查次数', target: '≥4次', explanation: '每季度至少检查1次' }],
  [
    'a formula with ×',
    { level3: '培训费用', target: '≤20万元', explanation: '补助标准×人数×次数，以决算为准' },
  ],
  ['a year in Chinese', { level3: '里程', target: '20公里', explanation: '按二〇〇八年普查里程登记' }],
  ['the name of a source', quality('产值增长率', '≥5%', '统计数据')],
  ['a time that recurs', { level3: '检查频次', target: '每季度', explanation: '以检查记录为准' }],
  ['a scale as the value', quality('服务质量', '优良中低差', '按问卷评定')],
  ['a grade as the value', quality('河道水质', '达到或优于Ⅲ类', '以监测断面数据为准')],
  [
    'nothing of what is not to happen',
    {
      level2: '社会效益指标',
      level1: '效益指标',
      level3: '重大违规违纪问题',
      target: '无',
      explanation: '以审计结果为准',
    },
  ],
  [
    'no harm, as the explanation says',
    {
      level1: '效益指标',
      level2: '社会效益指标',
      level3: '社会效益',
      target: '无',
      explanation: '项目实施不产生负面影响',
    },
  ],
  [
    'no growth at all',
    {
      level2: '生态效益指标',
      level1: '效益指标',
      level3: '农药使用量',
      target: '零增长',
      explanation: '以统计年报为准',
    },
  ],
  [
    'words that the explanation measures',
    quality('学员理论素养提升', '优良以上', '结业考试平均分≥85分为优良'),
  ],
  [
    'one number and what it is made of',
    { level3: '训练人数', target: '≥320人，其中在训210人、适配110人', explanation: '以台账登记为准' },
  ],
  ['the unit in the name', { level3: '轮作面积（万亩）', target: '≥60', explanation: '以台账登记为准' }],
])('%s', (_name, row) => {
  expect(strong(form(row))).toEqual([]);
});

test('the value of all years is explained beside that of the year', () => {
  expect(
    strong(
      form({
        level3: '新增学位数',
        longTermTarget: '=720个',
        target: '0个',
        explanation: '投用后16个班×45人/班=720个',
      }),
    ),
  ).toEqual([]);
});

test('an indicator that cannot be counted by mid-year says why', () => {
  const rows: readonly IndicatorSpec[] = [
    { level3: '养护里程', target: '20公里', actual: '12公里', reason: '' },
    { level3: '覆盖率', level2: '质量指标', target: '≥80%', actual: '', reason: '需完工后统计' },
  ];
  const spec: FormSpec = {
    kind: 'monitoring',
    fields: form({}).fields ?? {},
    indicators: rows.map((row) => ({ level1: '产出指标', level2: '数量指标', ...row })),
  };
  expect(strong(spec)).toEqual([]);
});

test.each<[string, FormSpec['fields']]>([
  ['a multi-year total above the annual amount', { multiYearTotal: '80万元' }],
  ['the same amount in 元', { budget: '200,000元' }],
  ['a period over the year of the form', { period: '2024年1月至2026年12月' }],
  ['a period with an open end', { period: '2023年起' }],
  ['a period for good', { period: '2023年起长期实施' }],
  ['a standing project in a form of one year', { attribute: '长期项目', period: '2025年1月-2025年12月' }],
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

const evaluated = (row: IndicatorSpec, kind: FormSpec['kind'] = 'self-evaluation'): FormSpec => ({
  ...form({ weight: '10', score: '10', reason: '', ...row }, { goalActual: '养护公路21公里，路况良好。' }),
  kind,
});
const output = (name: string, weight: string): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: `${name}次数`,
  target: '≥2次',
  weight,
});
const department = (extra: Partial<FormSpec> = {}): FormSpec => ({
  kind: 'department-overall',
  sheet: '整体',
  fields: {
    departmentName: '甲局',
    preparedBy: '甲局',
    year: '2025',
    total: '100万元',
    basicExpenditure: '60万元',
    projectExpenditure: '40万元',
    overallGoal: '养护公路20公里，改善出行。',
  },
  ...extra,
});
const project = (sheet: string, fields: FormSpec['fields'], family = 'test'): FormSpec => ({
  ...form({ level3: '养护里程', target: '≥20公里', explanation: '以台账登记为准' }, fields),
  sheet,
  family,
});
const errors = (...forms: readonly FormSpec[]): string[] =>
  review(buildReading(...forms))
    .findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'required-class')
    .map(({ rule }) => rule);

test.each<[string, string, readonly string[]]>([
  ['one task of several', '完成36个政府投资项目结算审计', []],
  ['the very thing', '完成审计项目36个', ['counts-disagree']],
])('tasks beside the number of all: %s', (_name, content, found) => {
  const whole: FormSpec = {
    ...form({ level3: '审计项目数量', target: '≥60个', explanation: '以立项文件为准' }),
    kind: 'department-overall',
    fields: { departmentName: '青石市审计局', year: '2025', overallGoal: '加强审计监督。' },
    tasks: [['政府投资审计', content, '', '', '']],
  };
  expect(strong(whole).filter((rule) => rule === 'counts-disagree')).toEqual(found);
});

test.each<[string, readonly FormSpec[]]>([
  [
    'done in less time than allowed',
    [evaluated({ level2: '时效指标', level3: '修补时限', target: '5天', actual: '3天' })],
  ],
  ['fewer complaints than feared', [evaluated({ level3: '群众投诉次数', target: '5次', actual: '2次' })]],
  [
    'the result in another unit of money',
    [evaluated({ level2: '成本指标', level3: '每站补助', target: '≤5万元', actual: '48000元' })],
  ],
  [
    'the result in another unit of people',
    [evaluated({ level3: '服务人次', target: '≥1.2万人次', actual: '12500人次' })],
  ],
  [
    'half of it done by mid-year',
    [evaluated({ level3: '维修学校数', target: '18所', actual: '9所' }, 'monitoring')],
  ],
  [
    'a deadline of the whole project beside the year',
    [form({ level2: '时效指标', level3: '完工时间', target: '2027年12月底前', tree: 'longTerm' })],
  ],
  [
    'a long-term tree that is not used',
    [
      {
        ...form({}),
        indicators: [
          { level1: '产出指标', level2: '数量指标', level3: '里程', target: '20公里' },
          { level1: '产出指标', level2: '数量指标', level3: '里程', target: '', tree: 'longTerm' },
        ],
      },
    ],
  ],
  [
    'weights that were rounded one by one',
    [{ ...form({}), indicators: ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => output(name, '16.67')) }],
  ],
  [
    'an execution rate that was cut off',
    [
      {
        ...evaluated({ level3: '里程', target: '20公里', actual: '20公里', weight: '90', score: '90' }),
        funds: [{ name: '年度资金总额', initial: '30万元', actual: '20万元', rate: '66.66%' }],
      },
    ],
  ],
  [
    'one project in two layouts',
    [
      department(),
      project('一', { preparedBy: '甲局', budget: '40万元' }),
      project('二', { budget: '40万元' }),
    ],
  ],
  [
    'projects of another unit in the workbook',
    [
      department(),
      project('一', { preparedBy: '甲局', budget: '40万元' }),
      project('二', { projectName: '学校维修', preparedBy: '乙局', budget: '80万元' }),
    ],
  ],
  [
    'a transfer payment is no project of the department',
    [department(), project('一', { budget: '900万元' }, 'transfer-payment')],
  ],
  [
    'other spending beside basic and projects',
    [
      department({
        fields: { ...department().fields, total: '110万元' },
        funds: [{ name: '事业单位经营支出', value: '10万元' }],
      }),
    ],
  ],
])('no error: %s', (_name, forms) => {
  expect(errors(...forms)).toEqual([]);
});
