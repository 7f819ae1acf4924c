import { indicator, named, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    '进一步完善',
    '有所提高',
    '及时',
    '有效提升',
    '得到保障',
    '良好',
    '效果显著',
    '逐步改善',
    '日益增强',
    '一流',
  ].map((target) =>
    named(
      target,
      indicator((r) =>
        r.level1 === '效益指标' && r.target && !/(?:次|数|人次)$/u.test(r.level3!) ? { target } : undefined,
      ),
    ),
  ),
  nearMisses: [
    counts('专业技术人员职称', '中级及以上', '以职称证书为准', quality),
    counts('培训效果', '良好', '按考试成绩分为优、良、中、差四档，以成绩册为准', quality),
    counts('技能等级', '高级技能以上', '以证书为准', quality),
    ...[
      '全覆盖',
      '优',
      '优良中低差',
      '每季度',
      'Ⅲ类以上',
      '验收合格',
      '2025年底前',
      '低于全省平均水平',
      '不低于上年',
      '不低于全国同类城市平均水平',
      '建立',
      '供水不中断',
      '随报随修',
      '当月二十五日以前',
      '零起',
      '三元/人次',
      '二〇二五年十月三十一日以前',
    ].map((target) => counts('服务保障情况', target, '以验收结论为准', quality)),
  ],
};
