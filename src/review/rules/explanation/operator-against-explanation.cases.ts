import { add, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('不低于', add(row('专家咨询人次', '≤50人次', '每年咨询专家不低于50人次，以签到表为准'))),
    named('至少', add(row('检查频次', '≤12次', '按巡查制度至少检查12次，以记录为准'))),
    named('以上', add(row('设备完好台数', '≤30台', '年末完好设备30台以上，以盘点表为准'))),
    named('不超过', add(row('志愿服务人次', '≥200人次', '按志愿平台登记不超过200人次'))),
    named('以内', add(row('培训人数达标', '≥60人', '按照花名册统计，控制在60人以内'))),
    named('≤', add(row('巡查次数要求', '≥6次', '以巡查记录统计≤6次'))),
  ],
  nearMisses: [
    counts('巡查频次', '≥12次', '全年巡查不少于12次'),
    counts('维修时长', '≤30天', '超过30天的为不合格'),
    counts('合格比例', '≥90%', '低于90%不得分', quality),
    counts('接待批次', '≤12批', '控制在12批以内'),
  ],
};
