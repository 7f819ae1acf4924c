import { classPlan, type ClassPlan } from './indicator-boxes';
import type { IndicatorRow } from './values';

/** The trees of classes the templates print: that of 财预〔2021〕101号 with 成本指标 first, or that of 财预〔2015〕88号. */
export type TreeName = '2021' | '2015';

/** Classes of a project form, with the rows a blank one offers. */
export const TREES: Readonly<Record<TreeName, readonly ClassPlan[]>> = {
  '2021': [
    classPlan('cost', { economicCost: 2, socialCost: 1, ecologicalCost: 1 }),
    classPlan('output', { quantity: 3, quality: 2, timeliness: 2 }),
    classPlan('benefit', { economic: 1, social: 2, ecological: 1 }),
    classPlan('satisfaction', { satisfaction: 1 }),
  ],
  '2015': [
    classPlan('output', { quantity: 3, quality: 2, timeliness: 2, cost: 2 }),
    classPlan('benefit', { economic: 1, social: 2, ecological: 1, sustainable: 1 }),
    classPlan('satisfaction', { satisfaction: 1 }),
  ],
};

/** The tree that indicators were set up in: 成本 as a first-level class tells the newer one; a blank form gets that too. */
export const treeOf = (indicators: readonly IndicatorRow[]): TreeName =>
  indicators.length === 0 || indicators.some(({ class: { level1 } }) => level1 === 'cost') ? '2021' : '2015';
