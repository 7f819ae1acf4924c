import { indicator, isTarget, named, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** Indicators of the clean forms that count what their goal promises. */
const COUNTED: ReadonlySet<string> = new Set([
  '受助学生人数',
  '购置自助终端数量',
  '区域试验品系数量',
  '文艺演出场次',
  '供餐学校数量',
]);

export const cases: RuleCases = {
  defects: ['≤', '<', '不超过'].map((sign) =>
    named(
      sign,
      indicator((r, f) =>
        isTarget(f) && COUNTED.has(r.level3 ?? '') && /^[≥=]/u.test(r.target ?? '')
          ? { target: `${sign}${(r.target ?? '').slice(1)}` }
          : undefined,
      ),
      ['operator-against-explanation'],
    ),
  ),
  nearMisses: [
    counts('会议次数', '≤4次', '按会议通知统计'),
    counts('安全事故起数', '≤1起', '按事故报告统计'),
    counts('办理时限', '≤15天', '从受理到办结的天数'),
    counts('公务接待批次', '≤10批次', '按接待清单统计'),
  ],
};
