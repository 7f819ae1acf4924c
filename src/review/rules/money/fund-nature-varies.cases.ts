import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('安排', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, fundNature: '一般公共预算安排' } } : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'another kind',
      inDepartment((s) => (s === '送戏下乡' ? { fundNature: '政府性基金' } : undefined)),
    ),
  ],
};
