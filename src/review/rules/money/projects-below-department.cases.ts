import { first, named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('a form missing', (forms) =>
      forms.some((f) => f.sheet === '非遗传承') ? forms.filter((f) => f.sheet !== '非遗传承') : undefined,
    ),
    named(
      'department higher',
      first((f) =>
        f.kind === 'department-overall'
          ? { ...f, fields: { ...f.fields, projectExpenditure: '80.00万元', total: '392.40万元' } }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'in 元',
      inDepartment((s) => (s === '送戏下乡' ? { budget: '520000元' } : undefined)),
    ),
    named(
      'an amount is missing',
      inDepartment((s) => (s === '送戏下乡' ? { budget: '' } : undefined)),
    ),
  ],
};
