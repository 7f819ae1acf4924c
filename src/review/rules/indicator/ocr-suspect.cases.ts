import { add, first, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('percent', add(row('抽查合格率', '292%', '合格样品数/抽检样品数*100%', quality))),
    named('count', add(row('巡查到位次数', '2280次', '全年巡查280次，以巡查记录为准'))),
    named('二', add(row('资料归档率', '二100%', '归档资料数/应归档资料数*100%', quality))),
  ],
  nearMisses: [
    counts('骨干培训人数', '240人', '每期40人，共6期', quality),
    named(
      'the goal says it',
      first((f) =>
        f.fields?.annualGoal && f.indicators
          ? {
              ...f,
              fields: { ...f.fields, annualGoal: `${f.fields.annualGoal}培训骨干260人次。` },
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row('骨干培训人次', '260人次', '含网上培训60人次'),
                },
              ],
            }
          : undefined,
      ),
    ),
    counts('巡查次数', '≥280次', '以巡查记录为准'),
    counts('增长率', '20%', '增长数/上年数*100%', quality),
  ],
};
