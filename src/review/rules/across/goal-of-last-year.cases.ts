import { first, isProject, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: ['2023年', '2023年12月底前，'].map((year) =>
    named(
      year,
      first((f) =>
        isProject(f)
          ? {
              ...f,
              fields: { ...f.fields, annualGoal: `${year}${f.fields!.annualGoal!.replace('2025年', '')}` },
            }
          : undefined,
      ),
    ),
  ),
  nearMisses: [
    named(
      'as a basis',
      first((f) =>
        isProject(f)
          ? { ...f, fields: { ...f.fields, annualGoal: '较2023年增长5%，完成18所学校维修。' } }
          : undefined,
      ),
    ),
    named(
      'both years',
      first((f) =>
        isProject(f)
          ? { ...f, fields: { ...f.fields, annualGoal: '2024年启动，2025年完成18所学校维修。' } }
          : undefined,
      ),
    ),
  ],
};
