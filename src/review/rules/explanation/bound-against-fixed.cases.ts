import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['按计划办理3期，以结业档案为准', '全年举办三期，以结业档案为准'].map((text) =>
    named(text, add(row('专题学习期数', '≤3期', text))),
  ),
  nearMisses: [
    counts('专题学习期数', '=3期', '按计划办理3期'),
    counts('专题学习期数', '≤3期', '不超过3期'),
    counts('补贴标准', '≤1800元/人', '初级工1200元/人、高级工1800元/人'),
    counts('培训费标准', '≤400元/人·天', '按三类培训标准400元/人·天执行'),
    counts('带动务工收入', '≥100万元', '2800亩×3个工日×130元=1092000元，按100万元设定'),
    counts('单台年维护费', '≤1.50万元/台', '维护合同额30.00万元÷20台', { level2: '成本指标' }),
    counts('河段保洁单价', '≤4000元/公里', '合同额48.00万元÷120公里', { level2: '成本指标' }),
    counts('推送条数', '≥365条', '日均1条×365天'),
    counts('外包总成本', '≤60万元', '两份合同合计，即600000元', { level2: '成本指标' }),
    counts('受益人次', '≥4200人次', '14场×300人/场=4200人次'),
  ],
};
