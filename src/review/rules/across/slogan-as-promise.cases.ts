import { field, first, isProject, named } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const planned = (text: string) =>
  named(
    text,
    first((f) => (isProject(f) ? { ...f, plans: [...(f.plans ?? []), text] } : undefined)),
  );

export const cases: RuleCases = {
  defects: [
    planned('推动全县文化事业繁荣发展'),
    planned('为乡村振兴提供有力支撑。'),
    named(
      'the goal',
      field('annualGoal', () => '推动全县经济社会高质量发展，维护社会和谐稳定。'),
    ),
  ],
  nearMisses: [
    planned('2025年6月底前推动建成公共文化服务点12个'),
    planned('2025年4月底前完成招标，为项目实施奠定基础'),
    named(
      'a goal with a slogan',
      field('annualGoal', (text) => `${text}推动全县经济社会高质量发展。`),
    ),
  ],
};
