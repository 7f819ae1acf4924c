import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('two numbers', (forms) =>
      forms.length > 2
        ? forms.map((f) => (f.kind === 'project' ? { ...f, fields: { ...f.fields, leader: '许八' } } : f))
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'the same digits',
      inDepartment((s) => (s === '送戏下乡' ? { leader: '许八', phone: '555-0108' } : undefined)),
    ),
  ],
};
