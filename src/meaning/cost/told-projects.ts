import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { namedMoney } from '../../language/named-money';
import { isRead, type ReadText } from '../sources';
import { isKnownMoney, yuanIn, type KnownMoney } from './known-money';

/** A text of a department that gives one of its projects other money than the project's form has. */
export interface ProjectToldOtherwise {
  readonly field: ReadText;
  readonly project: Form;
  readonly budget: KnownMoney;
  /** As written: 256000元. */
  readonly written: string;
}

/** Texts of a department that may list its projects with their money, places that were not understood among them. */
export const textsOfProjects = ({
  unread,
  tasks,
  fields,
  detailedGoals,
  plans,
  phasedPlan,
}: Form): readonly ReadText[] => [
  ...[
    fields.annualGoal,
    fields.overallGoal,
    ...detailedGoals,
    ...plans,
    ...phasedPlan,
    ...tasks.flatMap(({ name, content }) => [name, content]),
  ].filter(isRead),
  ...unread.map(({ text, at }): ReadText => ({ state: 'read', value: text, raw: text, at })),
];

/** What the texts of a department say of its projects otherwise than their forms: 教育培训48万元 for a budget of 45万元. */
export function projectsToldOtherwise(
  department: Form,
  projects: readonly Form[],
): readonly ProjectToldOtherwise[] {
  const year = valueOf(department.fields.year);
  const texts = textsOfProjects(department);
  return projects.flatMap((project) => {
    const { budget, multiYearTotal, projectName } = project.fields;
    const name = valueOf(projectName);
    if (name === undefined || !isKnownMoney(budget)) return [];
    const known = [budget, ...(multiYearTotal && isKnownMoney(multiYearTotal) ? [multiYearTotal] : [])].map(
      yuanIn,
    );
    const told = texts.flatMap((field) => {
      const money = namedMoney(field.value, name, year);
      return money ? [{ field, money }] : [];
    });
    const fits = ({ money }: (typeof told)[number]): boolean =>
      known.some((yuan) => yuan.minus(money.yuan).abs().lte(money.slack));
    if (told.some(fits)) return [];
    return told.slice(0, 1).map(({ field, money }) => ({ field, project, budget, written: money.written }));
  });
}
