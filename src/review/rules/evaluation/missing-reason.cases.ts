import { first, indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'late',
      first((f) =>
        f.kind === 'self-evaluation' && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '时效指标',
                  level3: '慰问金发放时间',
                  target: '2025年1月31日前',
                  actual: '2025年3月6日',
                  weight: '0.1',
                  score: '0.05',
                  reason: '',
                },
              ],
            }
          : undefined,
      ),
      ['weight-sum'],
    ),
    named(
      'blank',
      indicator((r, form) => (r.reason && form.kind === 'self-evaluation' ? { reason: '' } : undefined)),
    ),
    named(
      '无',
      indicator((r, form) => (r.reason && form.kind === 'self-evaluation' ? { reason: '无' } : undefined)),
    ),
    named(
      'expected to fall short',
      indicator((r, form) =>
        form.kind === 'monitoring' && r.actual === '1200亩'
          ? { expected: '900亩', likelihood: '有可能', reason: '' }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'in time',
      first((f) =>
        f.kind === 'self-evaluation' && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '时效指标',
                  level3: '慰问金发放时间',
                  target: '2025年6月底前',
                  actual: '2025年3月6日',
                  weight: '0.1',
                  score: '0.1',
                  reason: '',
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'a sign misread by a scan',
      first((f) =>
        f.indicators?.[0]?.score
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '满意度指标',
                  level3: '用水户满意度',
                  target: '290%',
                  actual: '100%',
                  weight: '0.1',
                  score: '0.1',
                  reason: '',
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'in the unit of the name',
      indicator((r) =>
        r.actual === '43万元'
          ? { level3: '造林面积（万亩）', target: '≥12', actual: '12.1', unit: undefined, reason: '' }
          : undefined,
      ),
    ),
    named(
      'more than asked for',
      indicator((r) => (r.actual === '43万元' ? { actual: '60万元', reason: '' } : undefined)),
    ),
    named(
      'half of it by mid-year',
      indicator((r, f) => (f.kind === 'monitoring' && r.actual === '1200亩' ? { reason: '' } : undefined)),
    ),
  ],
};
