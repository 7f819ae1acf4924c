import { createReviewer } from '../../src/review/engine';
import { buildReading, type FormSpec } from './form-builder';

const GOAL = '全年养护道路120公里，修补坑槽及时，群众出行条件得到改善。';

/** Forms that give every occasion to hold one against another, the projects prepared by the units given. */
const forms = (one: string, other: string): readonly FormSpec[] => [
  {
    kind: 'department-overall',
    sheet: '部门',
    fields: {
      year: '2025',
      departmentName: '青山县交通运输局',
      preparedBy: '青山县交通运输局',
      basicExpenditure: '100万元',
      projectExpenditure: '50万元',
      total: '150万元',
      overallGoal: '做好全县公路养护和运输管理工作。',
    },
    detailedGoals: ['完成农村公路养护任务'],
    indicators: [{ level1: '产出指标', level2: '数量指标', level3: '养护公路里程', target: '≥300公里' }],
  },
  {
    sheet: '甲',
    fields: {
      title: '青山县项目绩效目标表',
      year: '2025',
      preparedBy: one,
      projectName: '道路养护经费',
      leader: '林一',
      phone: '5550101',
      period: '2025年1月至2025年12月',
      budget: '1,200,000元',
      annualGoal: GOAL,
    },
    indicators: [{ level1: '产出指标', level2: '数量指标', level3: '养护公路里程', target: '≥120公里' }],
  },
  {
    sheet: '乙',
    fields: {
      title: '青山县预算项目绩效申报表',
      year: '2025',
      preparedBy: other,
      projectName: '路灯维修经费',
      leader: '林一',
      phone: '5550199',
      period: '2025年',
      budget: '300000元',
      annualGoal: GOAL,
    },
  },
];

/** Rules that hold one form against another, by what they find in the forms. */
const crossing = (given: readonly FormSpec[]): readonly string[] => {
  const { findings } = createReviewer().review(buildReading(...given));
  const across = findings.filter(({ cells }) => new Set(cells.map(({ sheet }) => sheet.id)).size > 1);
  return [...new Set(across.map(({ rule }) => rule))].sort();
};

test('forms of one unit are held against each other', () => {
  expect(crossing(forms('青山县交通运输局', '交通运输局'))).toEqual(
    expect.arrayContaining([
      'amount-format-varies',
      'copied-goal',
      'period-format-varies',
      'phone-per-person',
      'projects-exceed-department',
      'title-varies',
    ]),
  );
});

test.each([
  ['three units', '青山县公安局', '青山县城市管理局'],
  ['the same name in another county', '绿水县交通运输局', '绿水县教育局'],
])('%s: nothing of one unit is held against another', (_name, one, other) => {
  expect(crossing(forms(one, other))).toEqual([]);
});
