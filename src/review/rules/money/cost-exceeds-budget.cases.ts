import { first, isProject, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** A goal with one count, its indicator and its price, beside a budget of 50万元. */
const priced = (
  goal: string,
  [name, target]: [string, string],
  [cost, price]: [string, string],
  budget = '50万元',
) =>
  named(
    `${goal} ${price} ${budget}`,
    first((f) =>
      isProject(f) && f.indicators
        ? {
            ...f,
            fields: { ...f.fields, budget, annualGoal: goal },
            indicators: [
              ...f.indicators.filter((r) => r.level2 !== '数量指标' && r.level2 !== '成本指标'),
              { level1: '产出指标', level2: '数量指标', ...row(name, target, '以验收单为准，由办公室统计') },
              {
                level1: '产出指标',
                level2: '成本指标',
                ...row(cost, price, '按批复的标准执行，以决算数计算'),
              },
            ],
          }
        : undefined,
    ),
    [
      'projects-exceed-department',
      'project-list-against-form',
      'annual-exceeds-total',
      'department-against-projects',
    ],
  );
const machines = (price: string, budget?: string) =>
  priced('购置执法记录仪200台。', ['购置执法记录仪数量', '=200台'], ['执法记录仪购置单价', price], budget);
const guards = (goal: string, price: string, budget?: string) =>
  priced(goal, ['聘用护林员人数', '=60名'], ['护林员补助标准', price], budget);

export const cases: RuleCases = {
  defects: [
    machines('=3500元/台'),
    machines('≤0.35万元/台'),
    machines('35万元/台'),
    guards('全年聘用护林员60名，按月发放补助。', '1800元/人·月', '108万元'),
    guards('3月至12月聘用护林员60名，按月发放补助。', '=1800元/人·月', '100万元'),
    guards('聘用护林员60名，每人每年发放补助。', '1万元/人·年'),
    priced('新建步道3.2公里。', ['新建步道长度', '≥3.2公里'], ['步道建设单价', '≤30万元/公里']),
    priced(
      '举办护林员培训4期，每期30人，每期5天。',
      ['护林员培训期数', '=4期'],
      ['护林员培训综合定额', '400元/人·天'],
      '20万元',
    ),
  ].concat(
    ['每期60人，以签到表为准', '每批60人，以签到表为准'].map((explanation, at) =>
      named(
        explanation,
        first((f) =>
          isProject(f) && f.indicators
            ? {
                ...f,
                fields: { ...f.fields, budget: '20万元' },
                indicators: [
                  ...f.indicators.filter((r) => r.level2 !== '数量指标'),
                  { level1: '产出指标', level2: '数量指标', ...row('参训人员人数', '≥180人', explanation) },
                  {
                    level1: '产出指标',
                    level2: '数量指标',
                    ...row('授课安排批次', at ? '=3批' : '=3期', '按教学计划安排，以课表为准'),
                  },
                  {
                    level1: '产出指标',
                    level2: '数量指标',
                    ...row('集中学习天数', '≤7天', '按教学计划安排，以课表为准'),
                  },
                  {
                    level1: '产出指标',
                    level2: '成本指标',
                    ...row('人均培训标准', '≤550元/人·天', '按县级培训费标准执行，以决算数计算'),
                  },
                ],
              }
            : undefined,
        ),
        ['projects-exceed-department', 'project-list-against-form'],
      ),
    ),
  ),
  nearMisses: [
    machines('=2500元/台'),
    machines('≤2540元/台'),
    guards('3月至12月聘用护林员60名，按月发放补助。', '=1800元/人·月', '108万元'),
    guards('聘用护林员60名，发放补助。', '1800元/人·月'),
    priced('购置执法记录仪200台。', ['购置执法记录仪数量', '=200台'], ['系统对接单价', '=5万元/个']),
    priced('培训护林员200名。', ['培训护林员人数', '=200名'], ['专家讲课费标准', '=3000元/人']),
    priced(
      '管护林地3万亩，县级与乡镇按6:4分担。',
      ['管护林地面积', '≥3万亩'],
      ['亩均管护标准', '=50元/亩（县级分担60%）'],
    ),

    counts('人均培训标准', '≤550元/人·天', '按县级培训费标准执行，以决算数计算', { level2: '成本指标' }),
  ],
};
