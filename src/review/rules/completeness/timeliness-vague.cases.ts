import {
  first,
  indicator,
  isTarget,
  named,
  row,
  timeliness,
  counts,
} from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2025年', '2025年度', '=1年'].map((target) =>
    named(
      target,
      indicator((r) =>
        r.level2 === '时效指标' && r.explanation
          ? { target, explanation: '按工作计划落实，以验收单为准' }
          : undefined,
      ),
    ),
  ),
  nearMisses: [
    named(
      'a month in a form without a year',
      first((f) =>
        isTarget(f) && f.indicators?.length
          ? {
              ...f,
              fields: Object.fromEntries(
                Object.entries(f.fields ?? {}).filter(([name]) => name !== 'year' && name !== 'period'),
              ),
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '时效指标',
                  ...row('资料移交时限', '10月底前', '以移交清单上的日期为准'),
                },
              ],
            }
          : undefined,
      ),
    ),
    ...['2025年12月', '2025年12月31日前', '每月10日前'].map((target) =>
      counts('任务办理时间', target, '以验收单为准', timeliness),
    ),
  ],
};
