import { first, indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'department higher',
      first((f) =>
        f.kind === 'department-overall'
          ? {
              ...f,
              indicators: f.indicators!.map((r) =>
                r.level3 === '观众满意度' ? { ...r, target: '≥98%' } : r,
              ),
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'department promises less',
      indicator((r, f) =>
        f.kind === 'department-overall' && r.level3 === '观众满意度' ? { target: '≥85%' } : undefined,
      ),
    ),
  ],
};
