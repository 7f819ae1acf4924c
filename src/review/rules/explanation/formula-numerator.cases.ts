import { add, named, row, satisfied, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '窗口评价满意率/接待总人数*100%',
    '用户满意度÷抽查总人数×100%',
    '考核通过人数÷参加考核人数×100%',
  ].map((text) =>
    named(
      text,
      add(row('窗口服务满意度', '≥95%', text, { level1: '满意度指标', level2: '服务对象满意度指标' })),
    ),
  ),
  nearMisses: [
    counts('窗口满意度', '≥95%', '评价好评数/评价总数*100%', satisfied),
    counts('窗口满意度', '≥95%', '满意人数/接待总人数*100%', satisfied),
  ],
};
