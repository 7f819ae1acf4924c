import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['长期', '持续有效', '若干'].map((target) =>
    named(target, add(row('设施使用年限', target, '按设计文件确定的使用年限统计'))),
  ),
  nearMisses: [counts('设施使用年限', '≥10年', '按设计文件确定')],
};
