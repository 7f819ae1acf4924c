import type { IndicatorColumn } from '../../forms/model';
import type { Cell, CellRow } from '../cells/sheet-cells';

/** A column of an indicator table: from `from` up to, not including, `to`. */
export interface TableColumn {
  readonly from: number;
  readonly to: number;
  readonly column: IndicatorColumn | undefined;
  readonly header: Cell | undefined;
  /** What a tick in this column says of its row: 确定能 of 完成目标可能性. */
  readonly choice?: string;
}

/** Where the columns of an indicator table stand. A form with two trees side by side has two lists of columns. */
export interface TableLayout {
  readonly trees: readonly (readonly TableColumn[])[];
  /** The class that heads each tree, where classes stand side by side: 成本指标 │ 产出指标 over 三级指标 │ 指标值 each. */
  readonly classes?: readonly Cell[];
  /** Every column from left to right, whichever tree it belongs to. */
  readonly columns: readonly TableColumn[];
  readonly left: number;
  /** Rows that the header takes. */
  readonly headerRows: readonly CellRow[];
  /** Row in which the table begins. */
  readonly top: number;
}
