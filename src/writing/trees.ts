import { TREE_2015, TREE_2021, type ClassTree } from '../forms/families';
import type { IndicatorRow } from './values';

/** The tree that indicators were set up in: 成本 as a first-level class tells the newer one; a blank form gets that too. */
export const treeOf = (indicators: readonly IndicatorRow[]): ClassTree =>
  indicators.length === 0 || indicators.some(({ class: { level1 } }) => level1 === 'cost')
    ? TREE_2021
    : TREE_2015;
