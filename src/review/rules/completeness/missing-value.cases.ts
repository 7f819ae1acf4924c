import {
  add,
  first,
  indicator,
  isTarget,
  named,
  row,
  BLANKS,
  NOTHINGS,
  quality,
} from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...BLANKS.map((blank) =>
      named(
        `blank ${JSON.stringify(blank)}`,
        indicator((r) => (r.target ? { target: blank } : undefined)),
      ),
    ),
    ...NOTHINGS.map((sign) =>
      named(
        sign,
        indicator((r) => (r.target ? { target: sign } : undefined)),
      ),
    ),
  ],
  nearMisses: [
    named(
      'due in the other of two trees',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                { level1: '产出指标', ...quality, ...row('结题验收情况', '-', '以结题证书为准') },
                {
                  level1: '产出指标',
                  ...quality,
                  ...row('结题验收情况', '通过验收', '以结题证书为准'),
                  tree: 'longTerm' as const,
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'zero',
      indicator((r) => (r.target ? { target: '0次' } : undefined)),
    ),
    named('neither name nor value', add(row('', '', ''))),
  ],
};
