import { add, isProject, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['项目总成本', '指标1：项目总成本', '年度总投资', '项目经费总额'].map((name) =>
    named(
      name,
      add(row(name, '≤99999万元', '按批准的预算控制，以决算数计算', { level2: '成本指标' }), isProject),
    ),
  ),
  nearMisses: [
    counts('项目总成本', '≤1万元', '按批准的预算控制，以决算数计算', { level2: '成本指标' }),
    counts('设备总投资带动额', '≥99999万元', '按统计口径测算，以决算数计算', { level2: '成本指标' }),
  ],
};
