import { add, indicator, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'name',
      indicator((r) => (r.explanation ? { explanation: r.level3! } : undefined)),
    ),
    named('name and value', add(row('值班电话数量', '=2台', '值班电话2台'))),
    named('每年 name', add(row('外出考察次数', '=4次', '每年开展4次外出考察'))),
    named('words', add(row('社会知名度', '进一步提升', '社会知名度进一步提升'))),
    named('the value alone', add(row('封山管护标准', '120元/亩', '120元/亩', { level2: '成本指标' }))),
  ],
  nearMisses: [
    counts('值班电话数量', '=2台', '以固定资产台账登记为准'),
    counts('合格率', '≥95%', '合格数/总数*100%', quality),
  ],
};
