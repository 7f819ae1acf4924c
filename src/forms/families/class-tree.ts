import type { Level1, Level2 } from '../model';
import { LEVEL1_LABELS, LEVEL2_LABELS } from '../vocabulary';

/** A first-level class as a family prints it, with its second-level classes in printed order. */
export interface TreeClass {
  readonly level1: Level1;
  readonly label: string;
  readonly level2: readonly { readonly class: Level2; readonly label: string }[];
}

/** The indicator classes that a family prints, in printed order. */
export type ClassTree = readonly TreeClass[];

const treeClass = (
  level1: Level1,
  level2: readonly Level2[],
  labels: Readonly<Partial<Record<Level2, string>>> = {},
): TreeClass => ({
  level1,
  label: LEVEL1_LABELS[level1].label,
  level2: level2.map((name) => ({ class: name, label: labels[name] ?? LEVEL2_LABELS[name].label })),
});

/** 财预〔2015〕88号: 成本 belongs to 产出. */
export const TREE_2015: ClassTree = [
  treeClass('output', ['quantity', 'quality', 'timeliness', 'cost']),
  treeClass('benefit', ['economic', 'social', 'ecological', 'sustainable']),
  treeClass('satisfaction', ['satisfaction']),
];

/** 财预〔2021〕101号: 成本 is a first-level class of three kinds. */
export const TREE_2021: ClassTree = [
  treeClass('cost', ['economicCost', 'socialCost', 'ecologicalCost']),
  treeClass('output', ['quantity', 'quality', 'timeliness']),
  treeClass('benefit', ['economic', 'social', 'ecological']),
  treeClass('satisfaction', ['satisfaction']),
];

/** The tree of 财预〔2015〕88号 as cities and counties print it on project forms. */
export const TREE_CITY: ClassTree = [
  treeClass('output', ['quantity', 'quality', 'timeliness', 'cost']),
  treeClass('benefit', ['social', 'economic', 'ecological', 'sustainable']),
  treeClass('satisfaction', ['satisfaction'], { satisfaction: '社会公众或服务对象满意度指标' }),
];

/** The tree of city and county departments. */
export const TREE_CITY_DEPARTMENT: ClassTree = [
  ...TREE_CITY.slice(0, 2),
  treeClass('satisfaction', ['satisfaction']),
];
