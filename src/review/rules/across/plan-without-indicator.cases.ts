import { first, isProject, listEntry, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2025年5月底前清点渔船', '2025年9月组织国际象棋联赛'].map((text) =>
    named(
      text,
      listEntry('plans', () => text),
    ),
  ),
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
  ],
};
