import type { ReportFormat } from '../files/report-content';
import type { UnitFigures } from '../files/together/unit-report';
import type { FamilyId } from '../writing';
import type { Language, Text } from '../texts/text';
import type { Explanation } from '../texts/product-error';
import type { Shown } from '../review/list/entries';
import type { Session } from '../session/session-state';
import type { FileHost } from './file-host';
import type { FileSource, UnitSource } from './work/tasks';

/** A unit and year among the files. */
export interface DeskUnit {
  /** Stable while files come: unit and year. */
  readonly id: string;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** Names of other units that may be this one. */
  readonly doubtful: readonly string[];
  readonly source: UnitSource;
  /** What the review found; absent before. */
  readonly figures?: UnitFigures;
  /** Why it could not be reviewed. */
  readonly failure?: Explanation;
}

/** What there is to say of a file. */
export interface FileProblem {
  readonly path: string;
  readonly explanation: Explanation;
  /** Nothing of it could be read. */
  readonly lost: boolean;
}

/** A unit that is looked at. */
export interface OpenUnit {
  readonly id: string;
  readonly host: FileHost;
  readonly session: Required<Session>;
}

/** Something that can be downloaded; of a unit, or of all. */
export type Wanted =
  | { readonly type: 'report'; readonly unit: string; readonly format: ReportFormat }
  | { readonly type: 'marked'; readonly unit: string }
  | { readonly type: 'fill'; readonly unit: string; readonly family: FamilyId }
  | { readonly type: 'overview'; readonly format: 'xlsx' | 'html' }
  | { readonly type: 'reports'; readonly format: ReportFormat }
  | { readonly type: 'all-marked' };

export type DeskNotice =
  | { readonly type: 'done'; readonly text: Text; readonly problems: readonly Explanation[] }
  | { readonly type: 'error'; readonly explanation: Explanation };

/** Everything that the desk shows around the views of a unit. Immutable; a new object per change. */
export interface DeskState {
  /** `reading`: files are read for the first time; `reviewing`: all are known, and reviewed unit by unit. */
  readonly phase: 'empty' | 'reading' | 'reviewing' | 'ready';
  /** Of the running phase. */
  readonly progress: { readonly done: number; readonly total: number; readonly since: number };
  readonly files: number;
  readonly units: readonly DeskUnit[];
  readonly problems: readonly FileProblem[];
  readonly withoutForms: readonly string[];
  /** Id of the unit whose files are being loaded. */
  readonly opening?: string;
  readonly open?: OpenUnit;
  /** A file is being made. */
  readonly making?: Wanted['type'];
  readonly notice?: DeskNotice;
}

/** What can be done on the desk. None rejects: failures become a notice, or stand at their file. */
export interface DeskActions {
  /** @param closed names of folders that were handed over and that the browser does not let the page look into */
  add(files: readonly FileSource[], closed?: readonly string[]): Promise<void>;
  /** Stops reading and reviewing; what was done stays. */
  stop(): void;
  /** Removes all files. */
  clear(): Promise<void>;
  openUnit(id: string): Promise<void>;
  closeUnit(): Promise<void>;
  download(wanted: Wanted, how: { readonly language: Language; readonly shown: Shown }): Promise<void>;
  dismissNotice(): void;
}

/** The desk: a store of the state, and the actions. */
export interface Desk {
  getState(): DeskState;
  subscribe(listener: (state: DeskState) => void): () => void;
  readonly actions: DeskActions;
}
