import { first, indicator, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('the goal counts otherwise', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'department-overall'
              ? { ...f, detailedGoals: [...f.detailedGoals!, '建设24小时自助书屋2个'] }
              : f.sheet === '送戏下乡'
                ? {
                    ...f,
                    indicators: [
                      ...f.indicators!,
                      {
                        level1: '产出指标',
                        level2: '数量指标',
                        ...row('自助书屋建设数量', '3个', '以竣工验收单为准'),
                      },
                    ],
                  }
                : f,
          )
        : undefined,
    ),
    named(
      'department counts more',
      first((f) =>
        f.kind === 'department-overall'
          ? {
              ...f,
              overallGoal: '',
              indicators: f.indicators!.map((r) =>
                r.level3 === '文艺演出场次' ? { ...r, target: '≥60场' } : r,
              ),
              detailedGoals: [],
              phasedPlan: ['2025年3月至11月分批到各乡镇演出'],
              fields: { ...f.fields, overallGoal: '全年服务群众6万人次以上。' },
            }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named('the goal counts the same', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'department-overall'
              ? { ...f, detailedGoals: [...f.detailedGoals!, '建设24小时自助书屋3个'] }
              : f.sheet === '送戏下乡'
                ? {
                    ...f,
                    indicators: [
                      ...f.indicators!,
                      {
                        level1: '产出指标',
                        level2: '数量指标',
                        ...row('自助书屋建设数量', '3个', '以竣工验收单为准'),
                      },
                    ],
                  }
                : f,
          )
        : undefined,
    ),
    named(
      'department promises less',
      indicator((r, f) =>
        f.kind === 'department-overall' && r.level3 === '文艺演出场次' ? { target: '≥40场' } : undefined,
      ),
    ),
  ],
};
