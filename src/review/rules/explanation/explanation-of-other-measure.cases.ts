import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['24人*550元*5天=66000元', '按测算：30人×400元=1.2万元'].map((text) =>
    named(text, add(row('参加轮训人数', '≥24人', text))),
  ),
  nearMisses: [
    counts('更换水泵台数', '=45台', '45台×1.2万元=54万元，涉及29处水源井，旧泵按固定资产处置'),
    counts('中介服务费费率', '≤1.5‰', '18亿元*1.5‰=270万元，按合同约定结算', { level2: '成本指标' }),
    counts('培训经费', '≤66000元', '24人*550元*5天=66000元', { level2: '成本指标' }),
  ],
};
