import { first, isProject, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['认真履行职责，推动工作高质量发展。', '保障设施正常运行，不断提升服务水平。'].map((text) =>
    named(
      text,
      first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, annualGoal: text } } : undefined)),
    ),
  ),
  nearMisses: [
    named(
      'one number',
      first((f) =>
        isProject(f) ? { ...f, fields: { ...f.fields, annualGoal: '维修校舍18所。' } } : undefined,
      ),
    ),
  ],
};
