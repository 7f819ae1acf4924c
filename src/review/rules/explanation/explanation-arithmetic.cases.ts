import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '24人*550元*5天=67000元，按培训费标准测算',
    '按单价核算：12.5元×100本+200元=1540元',
    '300人×2.5天×400元=33万元，以会议费标准测算',
  ]
    .map((explanation) =>
      named(explanation, add(row('人员经费测算', '≤67000元', explanation, { level2: '成本指标' }))),
    )
    .concat(
      ['测算：42万亩×65元=2370万元', '24人*550元*5天=67000元'].map((remark) =>
        named(
          `remark ${remark}`,
          add({
            ...row('补贴发放标准', '≤65元/亩', '按县级补贴标准执行，以决算数计算', { level2: '成本指标' }),
            remark,
          }),
        ),
      ),
    ),
  nearMisses: [
    '24人*550元*5天=66000元',
    '42万亩×65元=2730万元',
    '2/3*100%=66%',
    '98/100=98%',
    '单价×数量=合同金额',
    '住宿150元*2人，伙食100元*2人=500元',
  ].map((text) => counts('测算依据条数', '≥3条', text)),
};
