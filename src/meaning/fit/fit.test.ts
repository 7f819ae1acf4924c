import { buildForm, type FormSpec, type IndicatorSpec } from '../../../test/review/form-builder';
import { projectsWithoutGoal, uncarriedGoals } from './carriers';
import { fitOf, isForeign } from './fit';

const rows = (...list: readonly (readonly [string, string, string, string?])[]): IndicatorSpec[] =>
  list.map(([level2, level3, target, explanation = '']) => ({
    level1: '产出指标',
    level2,
    level3,
    target,
    explanation,
  }));
const form = (annualGoal: string, indicators: IndicatorSpec[], more: Partial<FormSpec> = {}) =>
  buildForm({
    kind: 'project',
    fields: { year: '2025', annualGoal, projectName: '县城公厕建设' },
    indicators,
    ...more,
  });
const links = (of: ReturnType<typeof form>): Record<string, readonly string[]> =>
  Object.fromEntries(
    fitOf(of).items.map(({ items, measures }) => [
      items[0]?.piece.quote ?? '',
      measures.map(({ name }) => name),
    ]),
  );

test('an indicator belongs to the work that it counts, rates, times and prices', () => {
  const toilets = form(
    '新建公厕12座，更换垃圾桶300个，改善群众如厕环境。',
    rows(
      ['数量指标', '公厕建成座数', '12座'],
      ['数量指标', '垃圾桶更换数量', '≥300个'],
      ['质量指标', '公厕验收合格率', '100%', '合格座数/新建座数*100%'],
      ['成本指标', '单座公厕造价', '≤20万元/座'],
    ),
  );
  expect(links(toilets)).toMatchObject({
    新建公厕12座: ['公厕建成座数', '公厕验收合格率', '单座公厕造价'],
    更换垃圾桶300个: ['垃圾桶更换数量'],
  });
  expect(fitOf(toilets)).toMatchObject({ unmeasured: [], homeless: [] });
});

test('work with a number that nothing measures is left over, and so is a count of something else', () => {
  const odd = form(
    '新建公厕12座，种植行道树500株。',
    rows(['数量指标', '公厕建成座数', '12座'], ['数量指标', '图书采购册数', '≥3000册']),
  );
  const { unmeasured, homeless } = fitOf(odd);
  expect(unmeasured.map(({ piece }) => piece.quote)).toEqual(['种植行道树500株']);
  expect(homeless.map(({ name }) => name)).toEqual(['图书采购册数']);
  expect(homeless.every((measure) => isForeign(odd, measure))).toBe(true);
});

test.each([
  [
    'several indicators count it together',
    '改造危房320户。',
    [
      ['C级危房改造户数', '120户'],
      ['D级危房改造户数', '200户'],
    ],
  ],
  [
    'it is one of several that an indicator counts',
    '采样600批次，三季度360批次，四季度240批次。',
    [['采样批次', '600批次']],
  ],
  [
    'it is a part of what is measured',
    '更新分类桶2000组，每组380元，其中6月底前到位800组。',
    [['更新分类桶组数', '2000组']],
  ],
  [
    'the basic expenditure pays it',
    '新建公厕12座，保障机关56名在编人员工资福利和日常公用支出。',
    [['公厕建成座数', '12座']],
  ],
] as const)('nothing is left over where %s', (_, goal, indicators) => {
  const known = form(goal, rows(...indicators.map(([name, value]) => ['数量指标', name, value] as const)));
  expect(fitOf(known).unmeasured.map(({ piece }) => piece.quote)).toEqual([]);
});

test('what is told of the past and what a plan says again is no work of its own', () => {
  const told = form('目前现有公厕40座。新建公厕12座。', rows(['数量指标', '公厕建成座数', '12座']), {
    plans: ['3月至9月建设公厕'],
  });
  expect(fitOf(told).unmeasured).toEqual([]);
  expect(links(told)).toEqual({ 新建公厕12座: ['公厕建成座数'], '3月至9月建设公厕': ['公厕建成座数'] });
});

test('goals of a department and its projects: what has no counterpart', () => {
  const department = buildForm({
    kind: 'department-overall',
    fields: { year: '2025', overallGoal: '新建公厕12座，举办广场舞比赛4场。' },
    indicators: [],
  });
  const toilets = form('新建公厕12座。', []);
  const boats = buildForm({
    kind: 'project',
    fields: { year: '2025', projectName: '渔船更新改造', annualGoal: '更新渔船6艘。' },
  });
  const pair = { department, projects: [toilets, boats] };
  expect(
    uncarriedGoals(pair)
      .flat()
      .map(({ piece }) => piece.quote),
  ).toEqual(['举办广场舞比赛4场']);
  expect(projectsWithoutGoal(pair)).toEqual([boats]);
});
