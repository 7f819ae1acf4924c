import { add, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('人次', add(row('来访接待人次', '≥30人', '以接待登记簿为准'))),
    named('天数', add(row('外出学习天数', '≥3次', '以外出登记为准'))),
    named('年限', add(row('设备使用年限', '≥8台', '以合同质保条款为准'))),
    named('次数', add(row('现场作业次数', '≥180点', '以作业记录为准'))),
    named('人数', add(row('帮扶就业人数', '≥120户', '以帮扶台账为准'))),
    named('合格率', add(row('抽样合格率', '≥9个', '合格样品数/抽检样品数*100%', quality))),
    named('在线率', add(row('监控设备在线率', '≥98台', '在线台数÷配发台数×100%', quality))),
  ],
  nearMisses: [
    ...['≥180点次', '≥40艘次', '≥96列次', '≥300车次', '≥25组次', '≥60例次', '=12课次', '≥150台次'].map(
      (value) => counts('现场作业次数', value, '以作业记录为准'),
    ),
    counts('来访接待人次', '≥3万人次', '以登记簿为准'),
    counts('外出学习天数', '≥3个工作日', '以登记为准'),
    counts('面积核实率', '≥90%', '核实面积/申报面积*100%', quality),
  ],
};
