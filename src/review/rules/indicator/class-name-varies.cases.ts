import { indicator, isTarget, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'without 指标',
      indicator((r, f) =>
        isTarget(f) && f.sheet === '送戏下乡' && r.level2 === '数量指标' ? { level2: '数量' } : undefined,
      ),
    ),
    named(
      'other words',
      indicator((r, f) =>
        f.sheet === '送戏下乡' && r.level2 === '服务对象满意度指标'
          ? { level2: '社会公众或服务对象满意度' }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'points in the label',
      indicator((r, f) =>
        f.sheet === '送戏下乡' && r.level2 === '数量指标' ? { level2: '数量指标（20分）' } : undefined,
      ),
    ),
  ],
};
