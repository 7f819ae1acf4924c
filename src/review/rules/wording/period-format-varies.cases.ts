import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2025年', '2025-01-01至2025-12-31'].map((text) =>
    named(text, (forms) =>
      forms.length > 2
        ? forms.map((f) => (f.sheet === '送戏下乡' ? { ...f, fields: { ...f.fields, period: text } } : f))
        : undefined,
    ),
  ),
  nearMisses: [
    named(
      'the same way',
      inDepartment((s) => (s === '送戏下乡' ? { period: '2025年3月至2025年11月' } : undefined)),
    ),
  ],
};
