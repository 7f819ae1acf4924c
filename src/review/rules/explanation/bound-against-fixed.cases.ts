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
    counts('受益人次', '≥4200人次', '14场×300人/场=4200人次'),
  ],
};
