import { first, isTarget, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'same text',
      first((f) =>
        f.indicators?.[1]?.explanation && isTarget(f)
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '效益指标',
                  level2: '社会效益指标',
                  ...row('扶持带动作用', '≥3个', '由县级主管单位组织核查认定后汇总'),
                },
                {
                  level1: '产出指标',
                  level2: '数量指标',
                  ...row('印发简报', '≥12份', '由县级主管单位组织核查认定后汇总'),
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'the formula of another indicator',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '产出指标',
                  level2: '质量指标',
                  ...row('案件办结率', '≥95%', '当年办结案件数/当年应办结案件数×100%'),
                },
                {
                  level1: '产出指标',
                  level2: '成本指标',
                  ...row('公务经费控制率', '≤100%', '当年办结案件数/当年应办结案件数×100%'),
                },
              ],
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'a short one',
      first((f) =>
        isTarget(f) && f.indicators
          ? { ...f, indicators: f.indicators.map((r) => ({ ...r, explanation: '以台账为准' })) }
          : undefined,
      ),
    ),
    named(
      'kinds of one thing',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                {
                  level1: '成本指标',
                  ...row('甲类案件补贴标准', '=800元/件', '按办结件数支付给承办人员的补贴'),
                },
                {
                  level1: '成本指标',
                  ...row('乙类案件补贴标准', '=600元/件', '按办结件数支付给承办人员的补贴'),
                },
              ],
            }
          : undefined,
      ),
    ),
    named(
      'one formula',
      first((f) =>
        isTarget(f) && f.indicators
          ? {
              ...f,
              indicators: [
                ...f.indicators,
                { level1: '满意度指标', ...row('师生满意度', '≥90%', '满意人数/被调查总人数*100%') },
                { level1: '满意度指标', ...row('家长满意度', '≥90%', '满意人数/被调查总人数*100%') },
              ],
            }
          : undefined,
      ),
    ),
  ],
};
