import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['三年内选育茶树新品种2个，建立示范基地500亩。', '三年内选育茶树新品种2个,建立示范基地500亩'].map(
    (goal) =>
      named(
        goal,
        first((f) =>
          f.fields?.longTermGoal ? { ...f, fields: { ...f.fields, annualGoal: goal } } : undefined,
        ),
      ),
  ),
  nearMisses: [
    named(
      'a project of one year',
      first((f) =>
        f.fields?.longTermGoal
          ? {
              ...f,
              fields: { ...f.fields, period: '2025年1月至2025年12月', annualGoal: f.fields.longTermGoal },
            }
          : undefined,
      ),
    ),
    named(
      'a part of it',
      first((f) =>
        f.fields?.longTermGoal
          ? { ...f, fields: { ...f.fields, annualGoal: '2025年建立示范基地200亩，完成品系区域试验。' } }
          : undefined,
      ),
    ),
  ],
};
