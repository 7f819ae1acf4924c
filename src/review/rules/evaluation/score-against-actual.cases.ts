import { first, indicator, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      '≥',
      indicator((r) => (r.actual === '1180盏' ? { score: '20' } : undefined)),
    ),
    named(
      '%',
      indicator((r) => (r.actual === '98.5%' ? { actual: '96%', reason: '线路老化' } : undefined)),
    ),
    named(
      '≤',
      indicator((r) => (r.actual === '43万元' ? { target: '≤40万元', reason: '电价上调' } : undefined)),
    ),
  ],
  nearMisses: [
    named(
      'more than asked for',
      indicator((r) => (r.actual === '43万元' ? { actual: '60万元' } : undefined)),
    ),
    named(
      'a fall below nought',
      first((f) =>
        f.indicators?.[0]?.score
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '效益指标',
                  level3: '能耗增长率',
                  target: '≤0%',
                  actual: '-5%',
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
      'fewer complaints',
      first((f) =>
        f.indicators?.[0]?.score
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '效益指标',
                  level3: '有效投诉件数',
                  target: '5件',
                  actual: '2件',
                  weight: '0.1',
                  score: '0.1',
                  reason: '',
                },
              ],
            }
          : undefined,
      ),
    ),
  ],
};
