import { listEntry, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'foreign goal',
      listEntry('detailedGoals', () => '修缮古籍善本数据库'),
    ),
  ],
  nearMisses: [
    named(
      'the projects say it too',
      listEntry('detailedGoals', () => '到乡镇举办文艺演出，丰富群众文化生活'),
    ),
  ],
};
