import { first, isTarget, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: (['经济效益指标', '生态效益指标', '社会效益指标', '可持续影响指标'] as const)
    .map((level2) =>
      named(
        level2,
        first((f) => (isTarget(f) ? { ...f, emptyClasses: [['效益指标', level2] as const] } : undefined)),
      ),
    )
    .concat(
      ['数量指标', '质量指标', '时效指标', '成本指标'].map((level2) =>
        named(
          level2,
          first((f) => (isTarget(f) ? { ...f, emptyClasses: [['产出指标', level2] as const] } : undefined)),
        ),
      ),
    ),
  nearMisses: [
    named(
      'no empty class printed',
      first((f) => (isTarget(f) ? { ...f, emptyClasses: [] } : undefined)),
    ),
  ],
};
