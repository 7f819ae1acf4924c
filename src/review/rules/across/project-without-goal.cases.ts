import { named, inDepartment } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named('foreign project', (forms) =>
      forms[0]?.kind === 'department-overall'
        ? [
            ...forms,
            {
              kind: 'project',
              sheet: '车辆',
              fields: { projectName: '公务用车租赁', year: '2025', budget: '0元', annualGoal: '租车2辆。' },
            },
          ]
        : undefined,
    ),
  ],
  nearMisses: [
    named(
      'named in the goal',
      inDepartment((s) =>
        s === '部门整体' ? { overallGoal: '全年举办群众文艺演出48场，开展非遗传承人培训6期。' } : undefined,
      ),
    ),
  ],
};
