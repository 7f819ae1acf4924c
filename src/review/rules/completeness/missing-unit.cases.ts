import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['≥35', '≤12', '=8'].map((target) =>
    named(target, add(row('台账登记情况', target, '按登记台账的条目统计'))),
  ),
  nearMisses: [
    counts('轮作面积（万亩）', '≥60', '以台账为准'),
    named('unit in a column', add({ ...row('检查', '≥6', '以记录为准'), unit: '次' })),
  ],
};
