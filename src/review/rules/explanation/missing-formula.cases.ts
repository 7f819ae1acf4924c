import { add, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '由业务科室负责组织考核',
    '按年度工作安排认真落实',
    '以上级部门通报结果为准',
    '每月通报1次，全年通报12次',
    '任务120项，由3个科室负责',
  ].map((text) => named(text, add(row('任务按期办结率', '≥95%', text, quality)))),
  nearMisses: [
    counts('森林覆盖率', '≥64.8%', '2024年监测结果为64.8%，2025年不下降，取省局下发的监测数据', quality),
    counts('村卫生室有医率', '100%', '176个行政村均有村医驻点，以巡查记录为准', quality),
    counts('义务教育巩固率', '≥95.5%', '2024年为95.2%，2025年提高0.3个百分点', quality),
    counts('材料合格率', '≥98%', '合格批次占抽检批次的比例', quality),
    counts('任务办结率', '≥98%', '办结件数除以受理件数', quality),
    counts('监测数据有效率', '≥95%', '抽查400组，有效的不少于380组', quality),
    counts('系统可用率', '≥99.5%', '全年8760小时，计划外中断累计不超过43.8小时', quality),
    counts('苗木成活率', '≥90%', '栽植三百株，次年春季查验成活二百七十株以上', quality),
    counts('器材完好率', '≥96%', '在用器材250件，完好240件', quality),
    counts('路段保洁合格率', '≥90%', '每月抽查三十个点位，合格二十七个以上', quality),
    counts('双语课件占比', '≥50%', '计划录制80节，其中双语课件不少于40节', quality),
  ],
};
