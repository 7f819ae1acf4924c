import { first, isProject, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'the next row’s',
      first((f) =>
        isProject(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row('夜间亮化里程', '≥3公里', '珍稀标本采集件数，以登记册为准'),
                },
                {
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row('珍稀标本采集件数', '≥5件', '由保管员逐件核对后入库'),
                },
              ],
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [counts('冬季取暖保障', '≥3次', '以后勤登记为准')],
};
