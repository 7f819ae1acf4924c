import type { CellPosition, CellRef, SheetRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import type { Finding, Fix } from '../review/finding';
import type { WorkbookRecord } from '../review/workbook-record';
import type { SheetPlan } from '../writing/sheet-plan';
import type { Explanation } from '../texts/product-error';
import type { Text } from '../texts/text';

/** What this Excel can do, decided once in `capabilities.ts`. */
export interface Capabilities {
  /** Highest ExcelApi set supported, as text: "1.14". */
  readonly excelApi: string;
  /** Whether Ctrl+Z reaches back over a change made by an add-in. */
  readonly undo: 'none' | 'partial' | 'grouped';
  /** "Excel on the web", "Windows", "Mac" … for the pane's about line. */
  readonly platform: string;
}

/** The cell the user is in; `sheet` is the sheet's id. */
export interface ActiveCell extends CellPosition {
  readonly sheet: string;
}

/** What happened in the workbook. Several events may arrive as one change. */
export interface WorkbookChange {
  /** Sheets whose cells changed; 'all' where structure changed or the event did not say. */
  readonly sheets: 'all' | readonly string[];
}

/** How many marks stand in the workbook after an action, and on which sheets it could not be done, with the reason. */
export interface MarkReport {
  readonly marks: number;
  readonly refused: readonly { readonly sheet: SheetRef; readonly reason: Text }[];
}

/** What is kept in the workbook about its reading and review. */
export interface KeptRecord {
  readonly record: WorkbookRecord;
  /** Why nothing can be kept; `record` is empty then. */
  readonly problem?: Explanation;
}

/** Progress of a long task: sheets done of all sheets. */
export type OnProgress = (done: number, total: number) => void;

/** A way to stop listening. */
export type Unsubscribe = () => Promise<void>;

/**
 * The workbook as the rest of the product sees it. One method is one user intention and one `Excel.run`. Every method
 * rejects with an error class of `src/excel/errors.ts`, never with a raw host error.
 */
export interface WorkbookHost {
  readonly capabilities: Capabilities;

  /** Pictures of all sheets, in at most two syncs for a workbook of ordinary size. Without merges: asking for them counts as a write in Excel. Reads only. */
  scan(options?: { signal?: AbortSignal; onProgress?: OnProgress }): Promise<readonly Grid[]>;

  /** Names and ids of all sheets in workbook order, and pictures of the wanted ones that still exist. Reads only. */
  readSheets(
    ids: readonly string[],
  ): Promise<{ readonly order: readonly SheetRef[]; readonly grids: readonly Grid[] }>;

  /** Shows the cell: activates its sheet and selects it. */
  select(at: CellRef): Promise<void>;

  /** Calls back when the user selects something else in the workbook; where, `activeCell` tells. */
  onSelectionChanged(listener: () => void): Promise<Unsubscribe>;

  /** Where the user is. Reads only. */
  activeCell(): Promise<ActiveCell>;

  /** What the user has selected: one rectangle of one sheet. Reads only. */
  selectedRange(): Promise<CellRef>;

  /** Calls back after committed edits and changes of the sheet list. Registers once; reads only. */
  onChange(listener: (change: WorkbookChange) => void): Promise<Unsubscribe>;

  /** Replaces our marks by marks for these findings. */
  installMarks(findings: readonly Finding[]): Promise<MarkReport>;

  /** Removes our marks only. */
  removeMarks(): Promise<MarkReport>;

  /** How many cells carry a mark of ours, also one of an earlier session. Reads only. */
  countMarks(): Promise<number>;

  /** What is kept in the workbook about its reading and review; never rejects for what it finds there. Reads only. */
  readRecord(): Promise<KeptRecord>;

  /** Changes what is kept in the workbook, from what it holds at that moment. On a click only: this writes. */
  writeRecord(change: (record: WorkbookRecord) => WorkbookRecord): Promise<KeptRecord>;

  /** Lays the plan out on a new sheet behind the others, activates it and selects its first field. Never overwrites a sheet. */
  insert(plan: SheetPlan): Promise<SheetRef>;

  /** Carries a fix out; rejects when a cell no longer holds the text that was judged. */
  apply(fix: Fix): Promise<void>;
}
