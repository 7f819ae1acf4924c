import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [named('two units', add(row('资料印制数量', '手册600本、折页5000张', '按印刷合同交货单统计')))],
  nearMisses: [
    counts('资料印制数量', '600本', '手册400本、汇编200本'),
    counts('设施保养次数', '4次（每季度1次）', '以记录为准'),
    counts('培训人次', '6期，每期50人，共300人次', '以签到表为准'),
  ],
};
