import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('separator', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡'
              ? { ...f, fields: { ...f.fields, budget: '520,000元' } }
              : f.sheet === '非遗传承'
                ? { ...f, fields: { ...f.fields, budget: '180000元' } }
                : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'no thousands',
      inDepartment((s) => (s === '送戏下乡' ? { budget: '52万元' } : undefined)),
    ),
  ],
};
