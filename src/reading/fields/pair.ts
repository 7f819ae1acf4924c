import type { Rect } from '../../forms/cell';
import type { Cell } from '../cells/sheet-cells';
import type { LabelMatch } from '../labels/label-matcher';

/** How a value was found from its label. */
export type Relation = 'inline' | 'right' | 'below' | 'inside';

/** A label and the place of its value. */
export interface Pair {
  readonly label: Cell;
  readonly match: LabelMatch;
  readonly relation: Relation;
  /** The cell of the value; the label's own for `inline`; undefined where the place is blank. */
  readonly cell: Cell | undefined;
  /** Value as written: the text of the cell, or the part of it after the label. */
  readonly value: string;
  readonly place: Rect;
  /** Labels that cover this row from further left, outermost first. */
  readonly context: readonly Cell[];
  /** Header above the value's column that is not its label (金额, 预算数（万元）). */
  readonly head: Cell | undefined;
  /** Stands above the first row of the form's body. */
  readonly heading: boolean;
}

/** An entry of a list section: 计划1 │ text. */
export interface ListItem {
  readonly list: Cell;
  /** Its mark says that it is a step of a plan, whatever it stands under: 年度目标 │ 第一季度 │ text. */
  readonly step?: true;
  readonly mark: Cell | undefined;
  readonly cell: Cell | undefined;
  readonly place: Rect;
}

/** What the rows outside the tables hold. */
export interface FieldArea {
  readonly pairs: readonly Pair[];
  readonly items: readonly ListItem[];
  /** Labels without a value of their own: names of sections and headers. */
  readonly headless: readonly Cell[];
  /** Cells that hold a value without a label. */
  readonly loose: readonly Cell[];
}
