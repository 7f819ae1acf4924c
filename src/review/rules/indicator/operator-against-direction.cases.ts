import { add, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      '反向 ≥',
      add({ ...row('培训学员人数', '≥60人', '以签到表统计的学员为准'), direction: '反向指标' }),
    ),
    named(
      '正向 ≤',
      add({ ...row('培训学员人数', '60人', '以签到表统计的学员为准'), operator: '≤', direction: '正向' }),
    ),
  ],
  nearMisses: [
    ['正向', '≥'],
    ['反向', '≤'],
    ['反向', '='],
    ['定性', '≥'],
    ['正向', '='],
  ].map(([direction, operator]) =>
    named(
      `${direction} ${operator}`,
      add({ ...row('培训学员人数', '60人', '以签到表统计的学员为准'), operator, direction }),
    ),
  ),
};
