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
    ...[
      '在11家医院中2023年排第6位，2025年考核争取进入前三位，完成18所学校维修。',
      '落实就业条例，完成18所学校维修，实名就业率由2023年的61%提高到64%。',
      '推出研学线路9条，年接待人次从2023年的65万人次增加到71万人次。',
      '2023年完成改厕820户，积累的经验在本年度继续推广，完成18所学校维修。',
    ].map((goal) =>
      named(
        goal,
        first((f) => (isProject(f) ? { ...f, fields: { ...f.fields, annualGoal: goal } } : undefined)),
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
