import { add, first, isTarget, named, row, quality } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...['35件', '100%'].map((target) =>
      named(target, add(row('案卷归档率', target, '归档案卷数/办结案卷数*100%', quality))),
    ),
    named(
      'left out of the column',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...['≥', '≤', ''].map((operator, at) => ({
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row(`抽查档案卷数${at + 1}`, '6卷', '以抽查记录为准'),
                  operator,
                })),
              ],
            }
          : undefined,
      ),
      ['required-class'],
    ),
  ],
  nearMisses: [
    named(
      'words in a column of operators',
      add({ ...row('群众反映情况', '持续向好', '以走访记录为准'), operator: '' }),
    ),
    named('operator in a column', add({ ...row('检查次数', '6次', '以记录为准'), operator: '≥' })),
  ],
};
