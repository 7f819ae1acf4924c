import { field, first, isProject, listEntry, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...['2025年5月底前清点渔船', '2025年9月组织国际象棋联赛'].map((text) =>
      named(
        text,
        listEntry('plans', () => text),
      ),
    ),
    ...['疏通涵管35米', '收购羊毛120吨', '布设地震观测井7口'].map((work) =>
      named(
        work,
        field('annualGoal', (goal) => `${goal.slice(0, -1)}；${work}。`),
      ),
    ),
  ],
  nearMisses: [
    named(
      'an indicator speaks of it',
      first((f) =>
        isProject(f) && f.plans && f.indicators
          ? {
              ...f,
              plans: ['2025年9月组织国际象棋联赛'],
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row('国际象棋联赛场次', '≥3场', '以秩序册为准'),
                },
              ],
            }
          : undefined,
      ),
    ),
    ...['近年来已布设地震观测井7口', '根据购置除雪车3台的要求', '现有除雪车3台'].map((background) =>
      named(
        background,
        field('annualGoal', (goal) => `${background}。${goal}`),
      ),
    ),
  ],
};
