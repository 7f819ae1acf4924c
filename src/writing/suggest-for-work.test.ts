import { buildForm, type IndicatorSpec } from '../../test/review/form-builder';
import { fitOf } from '../meaning/fit/fit';
import { suggestForWork } from './suggest-for-work';

const row = (level3: string, target: string, explanation = ''): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3,
  target,
  explanation,
});
const form = (annualGoal: string, indicators: readonly IndicatorSpec[] = [row('公厕建成座数', '12座')]) =>
  buildForm({
    kind: 'project',
    fields: { year: '2025', annualGoal, projectName: '县城公厕建设' },
    indicators,
  });

test.each<[string, string, string]>([
  ['种植行道树500株', '种植行道树数量', '株'],
  ['全年共举办3期安全生产培训班', '举办安全生产培训班期数', '期'],
  ['改造农村公路35公里', '改造农村公路长度', '公里'],
  ['造林12万亩', '造林面积', '亩'],
  ['组织调研4次', '组织调研次数', '次'],
  ['慰问困难职工120人次', '慰问困难职工人次', '人次'],
  ['听取和审议“一府一委两院”专项工作情况报告', '专项工作情况报告数量', '件'],
])('the count of %s is offered in its own words and unit, without a value', (quote, name, unit) => {
  const [first] = suggestForWork(form(quote), quote);
  expect(first).toMatchObject({ name, direction: '正向', class: { level1: 'output', level2: 'quantity' } });
  if (quote.match(/\d/)) expect(first?.unit).toBe(unit);
  expect(first?.explanation).toMatch(/^年度内实际完成的.+，.+(?:为准|统计)$/);
  expect(first).not.toHaveProperty('target');
});

test('what the library has for its kind follows, about this work; what the form has is left out', () => {
  const quote = '改造老旧小区供水管道工程8个';
  const suggestions = suggestForWork(form(quote), quote);
  expect(suggestions.map(({ class: of }) => of.level2)).toEqual([
    'quantity',
    'quality',
    'quality',
    'timeliness',
    'cost',
    'satisfaction',
  ]);
  expect(suggestions[1]).toMatchObject({
    name: '工程验收合格率',
    explanation: '改造老旧小区供水管道工程：验收合格的工程个数/完成验收的工程个数×100%',
  });
  const has = form(quote, [row('改造老旧小区供水管道工程数量', '8个'), row('工程验收合格率', '100%')]);
  expect(suggestForWork(has, quote).map(({ name }) => name)).not.toEqual(
    expect.arrayContaining(['改造老旧小区供水管道工程数量']),
  );
  expect(suggestForWork(has, quote).map(({ name }) => name)).not.toContain('工程验收合格率');
});

test('of work whose kind is not known its count and its being in time are offered', () => {
  const quote = '听取“一府两院”专项工作情况报告';
  expect(suggestForWork(form(quote), quote).map(({ name }) => name)).toEqual([
    '听取一府两院专项工作情况报告数量',
    '听取一府两院专项工作情况报告按时完成率',
  ]);
});

test.each([
  '种植行道树500株',
  '购置办公电脑20台',
  '举办广场舞比赛4场',
  '印发普法宣传资料2万份',
  '培训基层干部150人次',
  '改造农村公路35公里',
  '发放临时救助480人',
  '完成饮用水水源地监测24次',
  '建成智慧停车泊位600个',
  '清运生活垃圾3.2万吨',
])(
  'an indicator made from the first suggestion measures its work, though its value is empty: %s',
  (quote) => {
    const goal = `新建公厕12座，${quote}。`;
    const before = fitOf(form(goal));
    expect(before.unmeasured.map(({ piece }) => piece.quote)).toEqual([quote]);
    const [first] = suggestForWork(form(goal), quote);
    const after = form(goal, [row('公厕建成座数', '12座'), row(first!.name, '', first!.explanation)]);
    expect(fitOf(after).unmeasured).toEqual([]);
    expect(fitOf(after).homeless).toEqual([]);
  },
);
