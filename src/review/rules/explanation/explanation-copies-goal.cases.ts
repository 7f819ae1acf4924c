import { first, indicator, named, row, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'goal',
      indicator((r, f) =>
        f.fields?.annualGoal && r.explanation && r.level1 === '效益指标'
          ? { explanation: f.fields.annualGoal.replace(/。$/u, '') }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'what the value is made of',
      first((f) =>
        f.fields?.annualGoal && f.indicators
          ? {
              ...f,
              fields: {
                ...f.fields,
                annualGoal: `${f.fields.annualGoal}购置水罐消防车4辆、登高平台消防车1辆。`,
              },
              indicators: [
                ...f.indicators,
                row('消防车购置数量', '=5辆', '购置水罐消防车4辆、登高平台消防车1辆'),
              ],
            }
          : undefined,
      ),
    ),
    counts('道路平整情况', '≥3处', '以巡查记录为准'),
  ],
};
