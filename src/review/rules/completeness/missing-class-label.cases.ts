import { first, indicator, isTarget, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: (['level1', 'level2'] as const).map((level) =>
    named(
      level,
      indicator((r, f) => (isTarget(f) && r.level2 === '质量指标' ? { [level]: '' } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'no label on any',
      first((f) =>
        isTarget(f) && f.indicators
          ? { ...f, indicators: f.indicators.map((r) => ({ ...r, level2: '' })) }
          : undefined,
      ),
    ),
  ],
};
