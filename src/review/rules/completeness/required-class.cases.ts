import { first, isTarget, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['产出指标', '效益指标'].flatMap((level1) => [
    named(
      `no ${level1}`,
      first((f) =>
        isTarget(f) && f.indicators?.some((r) => r.level1 === level1)
          ? { ...f, indicators: f.indicators.filter((r) => r.level1 !== level1) }
          : undefined,
      ),
    ),
    named(
      `${level1} printed empty`,
      first((f) =>
        isTarget(f) && f.indicators?.some((r) => r.level1 === level1)
          ? {
              ...f,
              indicators: f.indicators.filter((r) => r.level1 !== level1),
              emptyClasses: [[level1, '']],
            }
          : undefined,
      ),
    ),
  ]),
  nearMisses: [
    named(
      'classes of another kind',
      first((f) =>
        isTarget(f) && f.indicators
          ? { ...f, indicators: f.indicators.map((r) => ({ ...r, level1: '管理效率' })) }
          : undefined,
      ),
    ),
  ],
};
