import { named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ['2025年上半年修缮文化馆剧场', '2025年9月至11月修缮文化馆剧场'],
    ['2025年第四季度修缮文化馆剧场', '2025年3月底前修缮文化馆剧场'],
    ['2025年4月底前修缮文化馆剧场', '2025年下半年修缮文化馆剧场'],
  ].map(([whole = '', part = '']) =>
    named(`${whole} / ${part}`, (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'department-overall'
              ? { ...f, phasedPlan: [...f.phasedPlan!, whole] }
              : f.sheet === '送戏下乡'
                ? { ...f, plans: [...f.plans!, part] }
                : f,
          )
        : undefined,
    ),
  ),
  nearMisses: [
    named('in parts, one of which fits', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'department-overall'
              ? { ...f, phasedPlan: [...f.phasedPlan!, '2025年上半年修缮文化馆剧场'] }
              : f.sheet === '送戏下乡'
                ? { ...f, plans: [...f.plans!, '2025年4月修缮文化馆剧场', '2025年10月修缮文化馆剧场'] }
                : f,
          )
        : undefined,
    ),
    named('the same half year', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'department-overall'
              ? { ...f, phasedPlan: [...f.phasedPlan!, '2025年上半年修缮文化馆剧场'] }
              : f.sheet === '送戏下乡'
                ? { ...f, plans: [...f.plans!, '2025年4月修缮文化馆剧场'] }
                : f,
          )
        : undefined,
    ),
  ],
};
