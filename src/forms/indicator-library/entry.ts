import type { Level2 } from '../model';

/** Which way is better: more, less, or a grade. */
export type Direction = '正向' | '反向' | '定性';

/** Classes of the library. `cost` stands for the cost class of either tree: under 产出 (2015) or as 经济成本 under 成本 (2021). */
export type LibraryClass = Extract<
  Level2,
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction'
>;

/** Unit of a value that is a date: 2025年11月底前. */
export const DATE_UNIT = '年月';
/** Unit of a value that is a grade: 优. */
export const GRADE_UNIT = '等级';

/** An indicator for forms of a kind of project, in the field's common usage. It has no value: that is for the unit to set. */
export interface LibraryIndicator {
  readonly class: LibraryClass;
  /** 三级指标 */
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  /** How it is counted; of a rate, the formula. */
  readonly explanation: string;
}

type Written = readonly [
  level2: LibraryClass,
  name: string,
  unit: string,
  direction: Direction,
  explanation: string,
];

/** Indicators written one a line: class, name, unit, direction, explanation. */
export const indicators = (...written: readonly Written[]): readonly LibraryIndicator[] =>
  written.map(([level2, name, unit, direction, explanation]) => ({
    class: level2,
    name,
    unit,
    direction,
    explanation,
  }));
