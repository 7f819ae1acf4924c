import { first, isProject, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['每期60人，以签到表为准', '每批60人，以签到表为准'].map((explanation, at) =>
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
  nearMisses: [
    counts('人均培训标准', '≤550元/人·天', '按县级培训费标准执行，以决算数计算', { level2: '成本指标' }),
  ],
};
