import { add, indicator, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['≥120%', '=105%', '≥101.5%']
    .map((target) => named(target, add(row('现场抽样合格率', target, '合格样品数/抽检样品数*100%', quality))))
    .concat(
      ['109%', '100.5%'].map((actual) =>
        named(
          `reached ${actual}`,
          indicator((r, f) =>
            f.kind === 'self-evaluation' && r.actual === '98.5%' ? { actual } : undefined,
          ),
        ),
      ),
    ),
  nearMisses: [
    counts('游客同比增长率', '≥120%', '今年人次/上年人次*100%', quality),
    counts('抽样合格率', '=100%', '合格数/抽检数*100%', quality),
    named(
      'growth reached',
      indicator((r, f) =>
        f.kind === 'self-evaluation' && r.actual === '98.5%'
          ? { level3: '用户增长率', actual: '109%' }
          : undefined,
      ),
    ),
  ],
};
