import type { CellPosition, CellRef, Rect, SheetRef } from '../../forms/cell';
import type { Grid } from '../../reading/grid';
import type { Finding, Fix, LeftCell } from '../../review/finding';
import type { RecordSource } from '../../review/record/resolve';
import type { WorkbookRecord } from '../../review/workbook-record';
import type { AddedCell } from '../../writing/score-cells';
import type { RowSizes } from '../../writing/row-heights';
import type { SheetPlan } from '../../writing/sheet-plan';
import type { Explanation } from '../../texts/product-error';
import type { Text } from '../../texts/text';

/** What this Excel can do, decided once in `capabilities.ts`. */
export interface Capabilities {
  /** Highest ExcelApi set supported, as text: "1.14". */
  readonly excelApi: string;
  /** Whether Ctrl+Z reaches back over a change made by an add-in. */
  readonly undo: 'none' | 'partial' | 'grouped';
  /** The cells can only be looked at: nothing is offered that would change them. */
  readonly readOnly?: true;
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
  /** The cells that were edited, on the one sheet that is named; absent where rows moved, or where it is not known. */
  readonly cells?: readonly Rect[];
}

/** Cells of sheets, by their ids. */
export type Places = ReadonlyMap<string, readonly Rect[]>;

/** Some cells of a sheet as they are now. */
export interface GridPiece {
  readonly rect: Rect;
  readonly grid: Grid;
}

/** Palettes of marks: red, yellow and blue; colours that colour-blind readers tell apart; greys for print. */
export const MARK_COLOURS = ['standard', 'distinct', 'grey'] as const;
export type MarkColours = (typeof MARK_COLOURS)[number];

/** How findings are marked. */
export interface MarkOptions {
  /** The sheets that the findings were made from: marks hold while cells have the values they were judged by. */
  gridOf(sheet: string): Grid | undefined;
  /** The standard ones where none are named. */
  readonly colours?: MarkColours | undefined;
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
  /** Why what is kept goes when the workbook is saved: it is a file of the old format. */
  readonly loss?: Explanation;
  /** As stored, so that places can be looked up again without reading the part. */
  readonly source?: RecordSource;
}

/** Progress of a long task: sheets done of all sheets. */
export type OnProgress = (done: number, total: number) => void;

/** Rows to be added below a row of a form. */
export interface RowInsertion {
  readonly below: number;
  /** For each new row its texts by column of the sheet; columns left out stay empty. */
  readonly rows: readonly Readonly<Record<number, string>>[];
}

/** Where the indicator rows of a form are, and what else is printed around them. Rows and columns are those of the sheet, zero-based. */
export interface IndicatorRowsPlace {
  /** The whole form. */
  readonly form: CellRef;
  /** First and last column to the right of the class labels. */
  readonly inputs: { readonly first: number; readonly last: number };
  /** The same of other indicator trees of the form, side by side with this one. */
  readonly beside: readonly { readonly first: number; readonly last: number }[];
  /** The last recognised cell of the header; what is headed beside it belongs to the table as well. */
  readonly header: CellPosition | undefined;
  /** Other forms on the sheet. */
  readonly otherForms: readonly Rect[];
}

/** Indicators to be written into a form that stands in the workbook. */
export interface IndicatorRowsChange extends IndicatorRowsPlace {
  /** Texts for rows that are there and empty. */
  readonly fills: readonly { readonly row: number; readonly texts: Readonly<Record<number, string>> }[];
  readonly insertions: readonly RowInsertion[];
  /** Cells of an added row that hold more than a text, by column of the sheet. */
  cellsFor?(row: number, insertion: RowInsertion): Readonly<Record<number, AddedCell>>;
  /** Height in points that a text needs in a column of this width (in characters). */
  heightFor(text: string, characters: number): number;
}

/** What became of an indicator row: deleted, or emptied because it is the only one of its class, or shared with others. */
export type RowRemoval =
  { readonly outcome: 'deleted' | 'emptied' } | { readonly outcome: 'shared'; readonly beside: string };

/** How several sheets are inserted. */
export interface InsertOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
  /** Called with what is missing of sheets that were inserted all the same. */
  readonly onProblem?: (problem: Explanation) => void;
  /** One more sheet behind them, whose content names them: it is laid out when their names are known. */
  readonly summary?: { readonly name: string; plan(sheets: readonly SheetRef[]): SheetPlan };
}

/** How the workbook is scanned. */
export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Sheets that have arrived; Excel has already been asked for the next ones, which nobody keeps waiting. */
  readonly onProgress?: OnProgress | undefined;
  /** Parts to be read of very large sheets beyond their first window. */
  readonly farParts?: Places;
  /** Called with what is kept in the workbook, before any cells are read. */
  readonly onRecord?: (kept: KeptRecord) => void;
}

/** What a cell holds. */
export interface CellHolding {
  /** A formula with its leading =, or the value. */
  readonly content: string | number | boolean;
  /** Whether `content` is a text, whatever it looks like. */
  readonly isText: boolean;
  /** Number format code, en-US. */
  readonly format: string;
}

/** A cell that a fix has written. */
export interface WrittenCell {
  readonly at: CellRef;
  readonly before: CellHolding;
  readonly after: CellHolding;
}

/** What a fix did. */
export interface FixOutcome {
  readonly written: readonly WrittenCell[];
  /** Cells that it found to be left as they are. */
  readonly left: readonly LeftCell[];
}

/**
 * What somebody is kept waiting for: the end of an edit in a cell, during which Excel does nothing; an answer of Excel;
 * the files of this product.
 */
export type Waiting = 'edit' | 'answer' | 'files';

/** A way to stop listening. */
export type Unsubscribe = () => Promise<void>;

/**
 * The workbook as the rest of the product sees it. One method is one user intention and one `Excel.run`. Every method
 * rejects with an error class of ``host-errors.ts``, never with a raw host error.
 */
export interface WorkbookHost {
  readonly capabilities: Capabilities;

  /**
   * Calls back when Excel keeps a request waiting for longer than people wait without asking themselves why, and again
   * with undefined when that is over. Gives back how to stop.
   */
  onWaiting(listener: (waiting: Waiting | undefined) => void): () => void;

  /** Pictures of all sheets, in at most two syncs for a workbook of ordinary size. Without merges: asking for them counts as a write in Excel. Reads only. */
  scan(options?: ScanOptions): Promise<readonly Grid[]>;

  /**
   * Names and ids of all sheets in workbook order, and pictures of the wanted ones that still exist. With a record: the
   * places of its corrections as they are now, in the same request. Of other sheets only some cells, if wanted. Reads only.
   */
  readSheets(
    ids: readonly string[],
    kept?: KeptRecord,
    options?: { readonly farParts?: Places; readonly cells?: Places },
  ): Promise<{
    readonly order: readonly SheetRef[];
    readonly grids: readonly Grid[];
    readonly pieces: readonly GridPiece[];
    readonly kept?: KeptRecord;
  }>;

  /** Shows the cell: activates its sheet and selects it. Gives whether it cannot be seen: its rows or columns are hidden. */
  select(at: CellRef): Promise<boolean>;

  /** Shows the hidden rows and columns of a cell. */
  unhide(at: CellRef): Promise<void>;

  /** Calls back when the user selects something else in the workbook; where, `activeCell` tells. */
  onSelectionChanged(listener: () => void): Promise<Unsubscribe>;

  /** Where the user is. Reads only. */
  activeCell(): Promise<ActiveCell>;

  /** A picture of some cells, as far as the sheet is used. Reads only. */
  readRange(range: CellRef): Promise<Grid>;

  /** What the user has selected: one rectangle of one sheet. Reads only. */
  selectedRange(): Promise<CellRef>;

  /** Calls back after committed edits and changes of the sheet list. Registers once; reads only. */
  onChange(listener: (change: WorkbookChange) => void): Promise<Unsubscribe>;

  /** Replaces our marks by marks for these findings. */
  installMarks(findings: readonly Finding[], how: MarkOptions): Promise<MarkReport>;

  /** Removes our marks only. */
  removeMarks(): Promise<MarkReport>;

  /** How many cells carry a mark of ours, also one of an earlier session. Reads only. */
  countMarks(): Promise<number>;

  /** What is kept in the workbook about its reading and review; never rejects for what it finds there. Reads only. */
  readRecord(): Promise<KeptRecord>;

  /** Changes what is kept in the workbook, from what it holds at that moment. On a click only: this writes. */
  writeRecord(change: (record: WorkbookRecord) => WorkbookRecord): Promise<KeptRecord>;

  /**
   * Lays the plans out on new sheets behind the others, activates the first and selects its first field. Never
   * overwrites a sheet; when it fails or is stopped, nothing of the call is left. Gives the sheets in the order of the
   * plans, the summary's last.
   */
  insert(plans: readonly SheetPlan[], options?: InsertOptions): Promise<readonly SheetRef[]>;

  /** Writes indicators into empty rows of a form and adds rows for others. */
  addIndicatorRows(change: IndicatorRowsChange): Promise<void>;

  /** Takes an indicator row out of a form; the only row of a class, or one that other indicators share, is emptied instead. */
  removeIndicatorRow(change: IndicatorRowsPlace & { readonly row: number }): Promise<RowRemoval>;

  /** Sets the rows of a form to the heights that `heightsFor` finds for what stands in them; gives how many were changed. */
  fitRows(form: CellRef, heightsFor: (sizes: RowSizes) => readonly number[]): Promise<number>;

  /**
   * Carries a fix out; rejects when a cell no longer holds the text that was judged. A cell whose formula or look would
   * be lost is left. What was written can be taken back.
   */
  apply(fix: Fix): Promise<FixOutcome>;

  /** Puts back what stood in cells before a fix, where they still hold what it wrote; gives the cells that do not. */
  takeBack(written: readonly WrittenCell[]): Promise<readonly LeftCell[]>;
}
