import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['45473', '45657'].map((target) =>
    named(target, add(row('资料移交时间', target, '以移交清单上的日期为准', { level2: '时效指标' }))),
  ),
  nearMisses: [
    counts('资料归档册数', '45473册', '以归档清单为准'),
    counts('资料移交时间', '2025年6月30日', '以移交清单上的日期为准', { level2: '时效指标' }),
    named('a number of something', add({ ...row('服务人次', '45473', '以服务记录为准'), unit: '人次' })),
  ],
};
