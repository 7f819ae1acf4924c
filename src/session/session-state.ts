import type { CellRef, SheetRef } from '../forms/cell';
import type { Explanation } from '../texts/product-error';
import type { Language, Text } from '../texts/text';
import type { BindTarget } from '../reading/corrections';
import type { Reading } from '../reading/reading';
import type { Finding, Fix, Review } from '../review/finding';
import type { ActiveCell, Capabilities, MarkColours, Waiting } from './port/workbook-host';
import type { DismissedFinding } from '../review/set-aside';
import type { Shown } from '../review/list/entries';
import type { Dismissal, RuleChoices, WorkbookRecord } from '../review/workbook-record';
import type { ReviewDifference } from './compare-reviews';
import type { FixedCells } from './fixed-cells';
import type { Made, TemplateActions } from './template-state';
import type { Told } from './told';

/** How far the shown findings can be trusted: 实时 / 正在检查 / 编辑中（稍后更新） / 可能已过期. */
export type Freshness = 'live' | 'checking' | 'editing' | 'stale';

/** What is said of something that was done. */
export interface DoneNotice {
  readonly type: 'done' | 'warning';
  readonly text: Text;
  /** What it tells of: when that is gone from the workbook, so is the message. */
  readonly told?: Told;
  /** What was set aside just now; the pane offers to take it back. */
  readonly setAside?: readonly Dismissal[];
  /** A cell that cannot be seen; the pane offers to show its rows and columns. */
  readonly hidden?: CellRef;
}

/** The one message line of the pane. */
export type Notice = { readonly type: 'error'; readonly explanation: Explanation } | DoneNotice;

/** Everything the pane shows. Immutable; a new object per change. */
export interface SessionState {
  /** `first`: nothing checked yet. */
  readonly phase: 'first' | 'ready';
  readonly freshness: Freshness;
  /** Present while sheets are being read. */
  readonly progress?: { readonly done: number; readonly total: number };
  readonly reading?: Reading;
  readonly review?: Review;
  readonly checkedAt?: Date;
  /** What the last refresh changed, for whoever wants to point at it. Absent before the first. */
  readonly difference?: ReviewDifference;
  /** Id of the finding the user last went to. */
  readonly selected?: string;
  /** Ids of the findings on the cell that is selected in the sheet. */
  readonly here?: readonly string[];
  /** Id of the sheet that is open in Excel, as far as it is known. */
  readonly openSheet?: string;
  /** The cell the user asked about (检查此处): only its findings are listed until `showAll`. */
  readonly asked?: ActiveCell;
  /** What the user has selected in the sheet, while `showSelection` asks for it; undefined where it is no single block. */
  readonly selection?: CellRef;
  /** What is kept in the workbook about reading and review. Absent until it was read. */
  readonly record?: WorkbookRecord;
  /** Why nothing can be kept in this workbook (damaged, of a newer version, Excel too old); `record` is empty then. */
  readonly recordProblem?: Explanation;
  /** Why what is kept goes when the workbook is saved. */
  readonly recordLoss?: Explanation;
  /** Findings the user set aside; they are not in `review`. */
  readonly dismissed?: readonly DismissedFinding[];
  readonly marks: number;
  /** Marks were changed in this session: what that means for Ctrl+Z has been said. */
  readonly marksChanged?: boolean;
  /** What the last fix wrote, as far as the cells still hold it: it can be taken back. */
  readonly fixed?: FixedCells;
  /** An action that changes the workbook is running: its buttons wait. */
  readonly busy?: 'marking' | 'inserting' | 'fixing' | 'recording' | 'reporting';
  /** Present while a template action adds sheets. */
  readonly inserting?: { readonly done: number; readonly total: number };
  /** What the last template action made. */
  readonly made?: Made;
  /** Ids of the sheets that hold copies of other forms, made in this session. */
  readonly copies?: readonly string[];
  /** Places (`formPlace`) of the forms that were refilled in this session: each stands in the workbook twice. */
  readonly originals?: readonly string[];
  readonly notice?: Notice;
  /** What somebody is kept waiting for, once that takes long; it goes on by itself. */
  readonly waiting?: Waiting;
  readonly capabilities: Capabilities;
}

/** Work that a cell promises, in its words. */
export interface SaidWork {
  readonly at: CellRef;
  readonly quote: string;
}

/** What the pane's and the ribbon's buttons do. None rejects: failures become a notice. */
export interface SessionActions extends TemplateActions {
  /** Scans, reads and reviews the whole workbook; starts listening for edits the first time. */
  check(): Promise<void>;
  /** Stops a running scan; the previous result stays. */
  cancel(): void;
  goTo(finding: Finding): Promise<void>;
  goToCell(at: CellRef): Promise<void>;
  /** Shows the hidden rows and columns of a cell, and goes to it. */
  unhide(at: CellRef): Promise<void>;
  /** Marks the findings of level `main`, or all, in the sheets, in these colours or the standard ones. */
  mark(colours?: MarkColours, shown?: Shown): Promise<void>;
  unmark(): Promise<void>;
  fix(fix: Fix): Promise<void>;
  /** Carries several fixes out as one change, all or none; fixes that want one cell differently are named and left. */
  fixAll(fixes: readonly Fix[]): Promise<void>;
  /** Puts back what stood in the cells before the last fix, where they still hold what it wrote. */
  undoFix(): Promise<void>;
  /** Brings the findings up to date and asks for those of the cell the user is in. */
  checkHere(): Promise<void>;
  /** Lists the findings of all cells again. */
  showAll(): void;
  dismissNotice(): void;
  /** Sets a finding aside with a reason that is not empty; kept in the workbook. */
  dismiss(finding: Finding, reason: string): Promise<void>;
  /** The same for several, as one change. */
  dismissAll(findings: readonly Finding[], reason: string): Promise<void>;
  /** Takes a dismissal back. */
  restore(dismissal: Dismissal): Promise<void>;
  /** The same for several, as one change. */
  restoreAll(dismissals: readonly Dismissal[]): Promise<void>;
  /** Changes which rules run on this workbook and with which limits; parts left out stay as they are. */
  changeRules(change: Partial<RuleChoices>): Promise<void>;
  /** Binds what is selected in the sheet to a field, list or column of the form it lies in. */
  bind(target: BindTarget): Promise<void>;
  /** Keeps `selection` up to date, or no longer; each true is followed by a false. */
  showSelection(wanted: boolean): Promise<void>;
  /** The sheet is no performance form: it is not read. */
  excludeSheet(sheet: SheetRef): Promise<void>;
  /** Sheets with refilled originals are not read any more, as one change. */
  leaveOut(originals: readonly SheetRef[]): Promise<void>;
  /** The sheet's forms are read by the definition of this family. */
  readAs(sheet: SheetRef, family: string): Promise<void>;
  removeCorrection(id: string): Promise<void>;
  /** The work belongs to the indicator, amount or project whose cell is `to`; kept in the workbook as a correction. */
  tie(work: SaidWork, to: CellRef): Promise<void>;
  /** The work does not belong to it; a link made by hand is taken back. */
  part(work: SaidWork, to: CellRef): Promise<void>;
  /** The work needs no indicator, for a reason that is not empty. */
  needsNoIndicator(work: SaidWork, reason: string): Promise<void>;
  /** Brings the findings up to date and adds a sheet with the report on them, in this language. */
  insertReport(language: Language, shown?: Shown): Promise<void>;
}

/** The session: a zustand vanilla store of the state, and the actions. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: (state: SessionState) => void): () => void;
  readonly actions: SessionActions;
  /** Stops listening to the workbook and the page. The state stays as it is. */
  close?(): Promise<void>;
}
