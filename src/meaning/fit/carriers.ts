import { isCeiling } from '../../language/lexicon/comparisons';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { isPaidByBasics, isWholeMoney, promisedNumbers } from '../../language/promises';
import { projectSubject, shareOf, subjectOf, type Subject } from '../../language/subjects';
import { counts } from '../../language/units';
import type { DepartmentProjects } from '../submissions';
import { correctedProjects, isIn } from './corrected';
import type { Measure } from './measures';
import { worthOfWords, type Worth } from './word-worth';
import { ofGoals, workItemsOf, type WorkItem } from './items';

/** Which projects carry the goals of a department. */
export interface Carriers {
  readonly items: readonly WorkItem[];
  readonly of: ReadonlyMap<WorkItem, readonly Form[]>;
  /** How well the best project fits each item, from 0 (shares nothing with any). */
  readonly best: ReadonlyMap<WorkItem, number>;
  /** How well the best item fits each project. */
  readonly bestOfProject: ReadonlyMap<Form, number>;
}

interface Project {
  readonly form: Form;
  readonly name: Subject;
  readonly text: Subject;
  readonly numbers: ReadonlySet<string>;
}

/** What a project form says of its work, in name, goals and indicators. */
const projectOf = oncePer((form: Form): Project => {
  const name = valueOf(form.fields.projectName) ?? '';
  const items = workItemsOf(form);
  return {
    form,
    name: projectSubject(name),
    text: subjectOf(
      [
        name,
        ...items.map(({ piece }) => piece.quote),
        ...form.indicators.map(({ level3 }) => valueOf(level3) ?? ''),
      ].join('；'),
    ),
    numbers: new Set(items.flatMap(numbersOf)),
  };
});

/** Counts of an item that are hardly another's by chance. */
const numbersOf = ({ piece }: WorkItem): readonly string[] =>
  promisedNumbers(piece).flatMap(({ amount: { low, unit } }) =>
    counts(unit) && low.gte(LEAST) ? [`${low.toFixed()}${unit?.group ?? ''}`] : [],
  );
const LEAST = 5;

const ENOUGH = 0.42;
const OF_NUMBER = 0.3;

/** Each goal of a department with the projects whose name and goals speak of the same. */
export const carriersOf = oncePer(({ department, projects }: DepartmentProjects): Carriers => {
  const items = workItemsOf(department).filter(ofGoals);
  const known = projects.map(projectOf);
  const worth = worthAmong(known);
  const of = new Map<WorkItem, readonly Form[]>();
  const best = new Map<WorkItem, number>();
  const bestOfProject = new Map<Form, number>();
  for (const item of items) {
    const scores = known.map((project) => ({ form: project.form, score: scoreOf(item, project, worth) }));
    const most = Math.max(0, ...scores.map(({ score }) => score));
    best.set(item, most);
    of.set(
      item,
      scores.filter(({ score }) => score >= ENOUGH && score >= most * 0.8).map(({ form }) => form),
    );
    for (const { form, score } of scores)
      bestOfProject.set(form, Math.max(bestOfProject.get(form) ?? 0, score));
  }
  for (const { correction, item, to } of correctedProjects(department)) {
    const project = projects.find((each) => isIn(each, to));
    if (!project) continue;
    const others = (of.get(item) ?? []).filter((other) => other !== project);
    const isTied = correction.type === 'link';
    of.set(item, isTied ? [...others, project] : others);
    if (!isTied) continue;
    best.set(item, 1);
    bestOfProject.set(project, 1);
  }
  return { items, of, best, bestOfProject };
});

function scoreOf(item: WorkItem, { name, text, numbers }: Project, worth: Worth): number {
  const named = shareOf(name, item.subject, worth);
  const spoken = shareOf(item.subject, text, worth);
  const numbered = numbersOf(item).some((number) => numbers.has(number));
  return 0.55 * named + 0.55 * spoken + (numbered ? OF_NUMBER : 0);
}

/** How much a word tells projects apart: what all of them speak of says nothing. */
const worthAmong = (projects: readonly Project[]): Worth =>
  worthOfWords(
    projects.map(({ text }) => text),
    (said) => (projects.length > 2 && said === projects.length ? 0.3 : 1),
  );

/** Below this a goal shares nothing with a project, or a project nothing with the goals. */
const NOTHING_SHARED = 0.3;

/** Goals with work in them that share nothing with any project; what the overall goal and a numbered one both say stands together. */
export function uncarriedGoals(pair: DepartmentProjects): readonly (readonly WorkItem[])[] {
  const { items, best } = carriersOf(pair);
  const groups: WorkItem[][] = [];
  for (const item of items) {
    if (item.piece.kind !== 'work' || item.subject.units.length < 2 || isPaidByBasics(item.piece.quote))
      continue;
    if (isWholeMoney(item.piece.quote) || isOutcome(item)) continue;
    if ((best.get(item) ?? 0) >= NOTHING_SHARED) continue;
    const same = groups.find(([first]) => first && shareOf(item.subject, first.subject) >= SAID_AGAIN);
    if (same) same.push(item);
    else groups.push([item]);
  }
  return groups.filter((group) =>
    group.some(({ role, piece }) => role !== 'goal' || promisedNumbers(piece).length > 0),
  );
}
const SAID_AGAIN = 0.5;

/** 群众满意度90%以上, 用水总量控制在1.28亿立方米以内: what is to come of all work, and no project has to carry it by itself. */
function isOutcome({ piece }: WorkItem): boolean {
  const numbers = promisedNumbers(piece);
  return (
    numbers.length > 0 &&
    numbers.every(({ amount }) => amount.unit?.dimension === 'share' || isCeiling(amount))
  );
}

/** Projects of which no goal, plan or indicator of the department speaks. */
export function projectsWithoutGoal(pair: DepartmentProjects): readonly Form[] {
  const { bestOfProject, items } = carriersOf(pair);
  if (items.length === 0) return [];
  const others = subjectOf(
    [
      ...workItemsOf(pair.department).map(({ piece }) => piece.quote),
      ...pair.department.indicators.flatMap(({ level3, explanation }) => [
        valueOf(level3) ?? '',
        valueOf(explanation) ?? '',
      ]),
    ].join('；'),
  );
  return pair.projects.filter((form) => {
    const { name } = projectOf(form);
    return (
      name.units.length > 0 &&
      (bestOfProject.get(form) ?? 0) < NOTHING_SHARED &&
      shareOf(name, others) < SAID_AGAIN
    );
  });
}

/** Whether an indicator speaks of the work of a project, and says so in its very words. */
export const namesWorkOf = ({ subject }: Measure, project: Form): boolean => {
  const { name, text } = projectOf(project);
  return (
    shareOf(subject, text) >= 0.6 &&
    subject.units.some(({ word, groups }) => groups.length > 0 && name.text.includes(word))
  );
};
