import { first, named } from '../../../../test/review/change-forms';
import type { Mutation } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** One more row of the self-evaluation. */
const reached = (name: string, target: string, actual: string, reason: string): Mutation =>
  named(
    `${name} ${target} ${actual} ${reason}`,
    first((f) =>
      f.kind === 'self-evaluation'
        ? {
            ...f,
            indicators: [
              ...(f.indicators ?? []),
              {
                level1: '产出指标',
                level2: '数量指标',
                level3: name,
                target,
                actual,
                weight: '10',
                score: '10',
                reason,
              },
            ],
          }
        : undefined,
    ),
    ['total-score', 'weight-sum', 'class-weight-sum'],
  );

export const cases: RuleCases = {
  defects: [
    reached('更换灯杆数量', '≥100根', '175根', ''),
    reached('更换灯杆数量', '=100根', '210根', '无'),
    reached('巡查次数', '≥12次', '24次', ''),
  ],
  nearMisses: [
    reached('更换灯杆数量', '≥100根', '175根', '年中追加任务75根'),
    reached('更换灯杆数量', '≥100根', '120根', ''),
    reached('故障投诉次数', '≤12次', '6次', ''),
    reached('亮灯率增长', '≥5%', '9%', ''),
  ],
};
