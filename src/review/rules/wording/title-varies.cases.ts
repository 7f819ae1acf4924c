import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('another title', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡'
              ? { ...f, fields: { ...f.fields, title: '青山县财政预算项目绩效申报表' } }
              : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'another unit and year',
      inDepartment((s) => (s === '送戏下乡' ? { title: '青山县文化馆2025年项目绩效目标表' } : undefined)),
    ),
  ],
};
