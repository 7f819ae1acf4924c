import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('one character more', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.kind === 'project'
              ? {
                  ...f,
                  fields: {
                    ...f.fields,
                    leader: '许八',
                    phone: '5550108',
                    organization: f.sheet === '送戏下乡' ? '县非遗保护传中心' : '县非遗保护中心',
                  },
                }
              : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'different people',
      inDepartment((s) => (s === '送戏下乡' ? { organization: '县非遗保护传中心' } : undefined)),
    ),
  ],
};
