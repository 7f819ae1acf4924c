import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['产出指标（40分）', '产出指标（60）'].map((label) =>
    named(
      label,
      first((f) =>
        f.indicators?.[0]?.weight
          ? {
              ...f,
              indicators: f.indicators.map((r) => (r.level1 === '产出指标' ? { ...r, level1: label } : r)),
            }
          : undefined,
      ),
    ),
  ),
  nearMisses: [
    named(
      'right points',
      first((f) =>
        f.indicators?.[0]?.weight
          ? {
              ...f,
              indicators: f.indicators.map((r) =>
                r.level1 === '产出指标' ? { ...r, level1: '产出指标（50分）' } : r,
              ),
            }
          : undefined,
      ),
    ),
  ],
};
