import { first, isTarget, named, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'twice',
      first((f) =>
        isTarget(f) && f.indicators ? { ...f, indicators: [...f.indicators, f.indicators[1]!] } : undefined,
      ),
    ),
    named(
      'other value',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                { ...f.indicators[2]!, target: '≥77%', explanation: '以年末专项核查结论计算得出' },
              ],
            }
          : undefined,
      ),
      ['number-against-explanation'],
    ),
  ],
  nearMisses: [
    counts('指标1', '≥3个', '以台账为准'),
    named(
      'annual and long-term',
      first((f) =>
        isTarget(f) && f.indicators
          ? { ...f, indicators: [...f.indicators, { ...f.indicators[0]!, tree: 'longTerm' as const }] }
          : undefined,
      ),
    ),
  ],
};
