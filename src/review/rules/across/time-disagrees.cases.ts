import { first, isProject, named, row, timeliness } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['7月底前完成水毁路段修复', '2025年9月至10月实施水毁路段修复'].map((text) =>
    named(
      text,
      first((f) =>
        isProject(f) && f.plans && f.indicators
          ? {
              ...f,
              plans: [...f.plans, '2025年上半年完成水毁路段修复'],
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '质量指标',
                  ...row('水毁路段修复完成率', '≥95%', `修复处数/水毁处数*100%，${text}`),
                },
              ],
            }
          : undefined,
      ),
    ),
  ),
  nearMisses: [
    named(
      'what comes before',
      first((f) =>
        isProject(f) && f.plans && f.indicators
          ? {
              ...f,
              plans: [...f.plans, '2025年3月底前完成数字化门诊设备采购'],
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  ...timeliness,
                  ...row('数字化门诊建成时间', '9月底前', '以验收单为准'),
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'within the half year',
      first((f) =>
        isProject(f) && f.plans && f.indicators
          ? {
              ...f,
              plans: [...f.plans, '2025年上半年完成水毁路段修复'],
              indicators: [
                ...f.indicators,
                { level1: '产出指标', ...timeliness, ...row('水毁路段修复时间', '5月底前', '以验收单为准') },
              ],
            }
          : undefined,
      ),
    ),
  ],
};
