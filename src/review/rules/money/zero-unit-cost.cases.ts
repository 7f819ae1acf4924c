import { add, isProject, named, row, withCosts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const cost = { level2: '成本指标' };
const asked = (name: string, target: string) =>
  named(`${name} ${target}`, add(row(name, target, '以决算数计算，由财务部门统计', cost), isProject));

export const cases: RuleCases = {
  defects: [
    asked('人均体检费用', '0元/人'),
    asked('单位成本', '=0元'),
    asked('设备购置单价', '≤0万元/台'),
    named(
      'a price of costs',
      withCosts((budget) => [['物资购置费', '0元', '200台', `${budget}元`, '按资产配置标准']]),
    ),
  ],
  nearMisses: [
    asked('群众负担费用', '0元'),
    asked('超支金额', '=0元'),
    asked('人均体检费用', '≤300元/人'),
    named(
      'ecological',
      add(row('场地生态修复费用', '=0元', '演出不占用绿地', { level2: '生态环境成本指标' }), isProject),
    ),
  ],
};
