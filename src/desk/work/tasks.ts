import type { CellPosition, SheetRef } from '../../forms/cell';
import type { Form } from '../../forms/model';
import type { Overview } from '../../report/overview';
import type { Shown } from '../../review/list/entries';
import type { WorkbookRecord } from '../../review/workbook-record';
import type { FormPlace, UnitWorkbook } from '../../files/together/unit';
import type { ReportFormat } from '../../files/report-content';
import type { UnitFigures } from '../../files/together/unit-report';
import type { Explanation } from '../../texts/product-error';
import type { Language } from '../../texts/text';
import type { FamilyId } from '../../writing';

/** A file that was handed to the desk. Its content is read where it is needed and kept nowhere. */
export interface FileSource {
  /** Its name, below the folder that was handed over. */
  readonly path: string;
  readonly file: Blob;
}

/** Where a unit's forms stand. */
export interface UnitSource {
  readonly files: readonly FileSource[];
  /** Places of its forms: a sheet may hold those of other units too. */
  readonly forms: readonly FormPlace[];
  /** What was decided on the desk, instead of what is kept in the files. */
  readonly record?: WorkbookRecord;
}

/** A unit under the name that its report goes by. */
export interface NamedUnit {
  readonly title: string;
  readonly source: UnitSource;
}

/** What a file turned out to hold. */
export interface FileRead {
  /** Of each form what tells whose it is. */
  readonly forms: readonly Form[];
  /** What of the file could not be read. */
  readonly problems: readonly Explanation[];
}

/** Forms of one unit and year, by files. */
export interface UnitGroup {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly doubtful: readonly string[];
  readonly paths: readonly string[];
  readonly forms: readonly (CellPosition & { readonly sheet: SheetRef })[];
}

/** A file for whoever downloads it. */
export interface MadeFile {
  readonly content: Uint8Array | string;
  /** What is missing of it. */
  readonly problems: readonly Explanation[];
}

interface ReportLooks {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly shown: Shown;
}

/** What workers do: of each task what it is given and what it makes. Everything is plain data. */
export interface Tasks {
  /** Reads a file for the first time. */
  read: { given: FileSource; made: FileRead };
  /** Remembers the forms of files, and puts all that are remembered together by unit. */
  group: {
    given: {
      readonly files: readonly { readonly path: string; readonly forms: readonly Form[] }[];
      /** Whether an answer is wanted now. */
      readonly answer: boolean;
    };
    made: readonly UnitGroup[];
  };
  /** Reviews a unit's files. */
  review: { given: { readonly source: UnitSource; readonly shown: Shown }; made: UnitFigures };
  /** Loads a unit's files for a session over them. */
  open: { given: UnitSource; made: UnitWorkbook };
  report: { given: { readonly unit: NamedUnit; readonly looks: ReportLooks }; made: MadeFile };
  /** The reports of several units in one .zip. */
  reports: { given: { readonly units: readonly NamedUnit[]; readonly looks: ReportLooks }; made: MadeFile };
  /** Copies of the files with marks in them, in one .zip. */
  marked: { given: { readonly units: readonly UnitSource[]; readonly shown: Shown }; made: MadeFile };
  /** The forms laid out in standard forms, a sheet each, in one .xlsx. */
  fill: { given: { readonly source: UnitSource; readonly family: FamilyId }; made: MadeFile };
  overview: {
    given: {
      readonly overview: Overview;
      readonly format: 'xlsx' | 'html';
      readonly language: Language;
    };
    made: MadeFile;
  };
}

export type TaskName = keyof Tasks;

/** A task on its way to a worker. */
export type Order = {
  [K in TaskName]: { readonly id: number; readonly task: K; readonly given: Tasks[K]['given'] };
}[TaskName];

/** A worker's answer. */
export type Answer =
  | { readonly id: number; readonly made: unknown }
  /** It could not be done, for a reason that people can do something about. */
  | { readonly id: number; readonly failed: Explanation }
  /** Something that nobody foresaw. */
  | { readonly id: number; readonly broken: string };
