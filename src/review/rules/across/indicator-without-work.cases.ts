import { add, named, quality, row, timeliness } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('培训', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡'
              ? {
                  ...f,
                  indicators: [
                    ...f.indicators!,
                    {
                      level1: '产出指标',
                      level2: '时效指标',
                      ...row('培训计划按期完成率', '≥95%', '按期完成期数/计划期数*100%'),
                    },
                  ],
                }
              : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named('management', add(row('资金使用合规性', '≥95%', '按检查结果计算', quality))),
    named('of the unit itself', add(row('党员教育培训次数', '≥6次', '以会议记录为准'))),
    named('how long it takes', add(row('投诉办结时限', '≤15工作日', '以办结记录为准', timeliness))),
    named('mentioned in the own plan', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡'
              ? {
                  ...f,
                  plans: [...f.plans!, '2025年5月培训演员'],
                  indicators: [
                    ...f.indicators!,
                    {
                      level1: '产出指标',
                      ...timeliness,
                      ...row('培训计划按期完成率', '≥95%', '按期完成期数/计划期数*100%'),
                    },
                  ],
                }
              : f,
          )
        : undefined,
    ),
  ],
};
