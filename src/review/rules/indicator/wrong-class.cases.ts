import { add, named, row, quality, timeliness, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['沿线群众满意度', '满意群众人数/调查群众总数*100%'],
    ['任务按期完成率', '按期完成项数/计划项数*100%'],
    ['材料合格率', '合格批次/抽检批次*100%'],
    ['采购单价', '按采购合同金额除以件数计算'],
  ].map(([name, explanation]) =>
    named(
      name!,
      add({
        ...row(name!, name === '采购单价' ? '≤30元/件' : '≥90%', explanation!),
        level2: name === '材料合格率' ? '时效指标' : '质量指标',
      }),
    ),
  ),
  nearMisses: [
    counts('项目验收合格率', '≥98%', '合格数/总数*100%', quality),
    counts('资金拨付及时率', '≥98%', '及时笔数/总笔数*100%', timeliness),
  ],
};
