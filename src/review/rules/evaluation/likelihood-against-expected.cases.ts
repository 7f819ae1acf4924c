import { indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['确定能', '能']
    .map((likelihood) =>
      named(
        likelihood,
        indicator((r, f) =>
          f.kind === 'monitoring' && r.actual === '1200亩' ? { expected: '900亩', likelihood } : undefined,
        ),
      ),
    )
    .concat(
      ['不可能', '完全不可能'].map((likelihood) =>
        named(
          likelihood,
          indicator((r, f) =>
            f.kind === 'monitoring' && r.actual === '1200亩'
              ? { expected: r.target ?? '', likelihood }
              : undefined,
          ),
        ),
      ),
    ),
  nearMisses: [
    named(
      'enough',
      indicator((r, f) =>
        f.kind === 'monitoring' && r.actual === '1200亩'
          ? { expected: r.target!, likelihood: '确定能' }
          : undefined,
      ),
    ),
    named(
      'short, and said so',
      indicator((r, f) =>
        f.kind === 'monitoring' && r.actual === '1200亩'
          ? { expected: '900亩', likelihood: '完全不可能' }
          : undefined,
      ),
    ),
  ],
};
