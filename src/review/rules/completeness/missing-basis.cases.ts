import { add, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['≤500元', '=400元'].map((target) =>
    named(target, add(row('会议人均标准', target, '按会议费管理规定执行', { level2: '成本指标' }))),
  ),
  nearMisses: [
    counts('会议人均标准', '≤500元/人·天', '按会议费管理规定执行', { level2: '成本指标' }),
    counts('监测设备平均单价', '≤1.20万元', '按中标价计', { level2: '成本指标' }),
    counts('会议人均标准', '≤500元', '每人每天500元', { level2: '成本指标' }),
    counts('每站补助标准', '≤5万元', '按补助办法执行', { level2: '成本指标' }),
    counts('亩均补助标准', '1200元', '按补助办法执行', { level2: '成本指标' }),
  ],
};
