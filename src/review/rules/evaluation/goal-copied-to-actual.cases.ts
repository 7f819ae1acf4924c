import { first, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    named(
      'same',
      first((f) =>
        f.fields?.goalActual
          ? { ...f, fields: { ...f.fields, goalActual: f.fields.annualGoal! } }
          : undefined,
      ),
    ),
    named(
      '已',
      first((f) =>
        f.fields?.goalActual
          ? { ...f, fields: { ...f.fields, goalActual: `已完成${f.fields.annualGoal!}` } }
          : undefined,
      ),
    ),
  ],
  nearMisses: [
    named(
      'with results',
      first((f) =>
        f.fields?.goalActual
          ? { ...f, fields: { ...f.fields, goalActual: '改造路灯1180盏，完成率98.3%，亮灯率98.5%。' } }
          : undefined,
      ),
    ),
  ],
};
