import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('another project’s', (forms) =>
      forms.length > 2
        ? forms.map((f) =>
            f.sheet === '非遗传承'
              ? {
                  ...f,
                  fields: {
                    ...f.fields,
                    annualGoal: forms.find(({ sheet }) => sheet === '送戏下乡')!.fields!.annualGoal!,
                  },
                }
              : f,
          )
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'one word differs',
      inDepartment((s) =>
        s === '非遗传承' ? { annualGoal: '到24个乡镇举办非遗展演48场，丰富群众文化生活。' } : undefined,
      ),
    ),
  ],
};
