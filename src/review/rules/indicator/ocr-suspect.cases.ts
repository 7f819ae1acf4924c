import { add, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('percent', add(row('抽查合格率', '292%', '合格样品数/抽检样品数*100%', quality))),
    named('count', add(row('巡查到位次数', '2280次', '全年巡查280次，以巡查记录为准'))),
    named('二', add(row('资料归档率', '二100%', '归档资料数/应归档资料数*100%', quality))),
  ],
  nearMisses: [
    counts('巡查次数', '≥280次', '以巡查记录为准'),
    counts('增长率', '20%', '增长数/上年数*100%', quality),
  ],
};
