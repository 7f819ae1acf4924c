import type { CellRef } from '../../forms/cell';
import type { Explanation } from '../../texts/product-error';
import type { Text } from '../../texts/text';
import type { Reading } from '../../reading/reading';
import type { Finding, Fix, Review } from '../../review/finding';
import type { Capabilities } from '../../excel/host';
import type { Dismissal, WorkbookRecord } from '../../review/workbook-record';
import type { ReviewDifference } from './compare-reviews';

/** How far the shown findings can be trusted: 实时 / 正在检查 / 编辑中（稍后更新） / 可能已过期. */
export type Freshness = 'live' | 'checking' | 'editing' | 'stale';

/** The one message line of the pane. */
export type Notice =
  | { readonly type: 'error'; readonly explanation: Explanation }
  | { readonly type: 'done'; readonly text: Text }
  | { readonly type: 'warning'; readonly text: Text };

/** A finding that was set aside, with the reason. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

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
  /** What is kept in the workbook about reading and review. Absent until it was read. */
  readonly record?: WorkbookRecord;
  /** Findings the user set aside; they are not in `review`. */
  readonly dismissed?: readonly DismissedFinding[];
  readonly marks: number;
  /** An action that changes the workbook is running: its buttons wait. */
  readonly busy?: 'marking' | 'inserting' | 'fixing';
  readonly notice?: Notice;
  readonly capabilities: Capabilities;
}

/** Templates that can be inserted. */
export type TemplateId = 'project' | 'department-overall';

/** What the pane's and the ribbon's buttons do. None rejects: failures become a notice. */
export interface SessionActions {
  /** Scans, reads and reviews the whole workbook; starts listening for edits the first time. */
  check(): Promise<void>;
  /** Stops a running scan; the previous result stays. */
  cancel(): void;
  goTo(finding: Finding): Promise<void>;
  goToCell(at: CellRef): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  insert(template: TemplateId): Promise<void>;
  fix(fix: Fix): Promise<void>;
  dismissNotice(): void;
}

/** The session: a zustand vanilla store of the state, and the actions. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: (state: SessionState) => void): () => void;
  readonly actions: SessionActions;
  /** Stops listening to the workbook and the page. The state stays as it is. */
  close?(): Promise<void>;
}
