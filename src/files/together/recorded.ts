import { jsonLine } from '../json-line';
import type { Reading } from '../../reading/reading';
import { EMPTY_RECORD, type WorkbookRecord } from '../../review/workbook-record';
import type { WorkbookFile } from '../workbook-file';
import { gridOfRecord, isRecordedSheet, recordedSheet, type RecordedSheet } from './recorded-sheet';

/** What of a file is needed to put it together with others when the file itself is no longer at hand. */
export interface RecordedContent {
  /** Sheets with forms. */
  readonly sheets: readonly RecordedSheet[];
  /** What the add-in keeps in the file; rule settings are that file's own and not needed. */
  readonly kept?: Pick<WorkbookRecord, 'corrections' | 'dismissals'>;
}

/** What a record says of a file: what it holds, or why it could not be read. */
export type FileRecordLine =
  | { readonly path: string; readonly content: RecordedContent }
  | { readonly path: string; readonly failed: RecordedFailure };

/** Why a file could not be read. */
export interface RecordedFailure {
  /** Stable name of the failure. */
  readonly code: string;
  /** For people, Chinese. */
  readonly message: string;
}

/** The content of a file for its record. */
export function recordedContent({ grids, kept }: WorkbookFile, reading: Reading): RecordedContent {
  const withForms = new Set(
    reading.sheets.flatMap(({ sheet, forms }) => (forms.length > 0 ? [sheet.id] : [])),
  );
  const { corrections, dismissals } = kept.record;
  return {
    sheets: grids.filter(({ sheet }) => withForms.has(sheet.id)).map(recordedSheet),
    ...((corrections.length > 0 || dismissals.length > 0) && { kept: { corrections, dismissals } }),
  };
}

/** The file that a record is of, as far as it is needed to put it together with others. */
export const fileOfRecord = ({ sheets, kept }: RecordedContent): Pick<WorkbookFile, 'grids' | 'kept'> => ({
  grids: sheets.map(gridOfRecord),
  kept: { record: kept ? { ...EMPTY_RECORD, ...kept } : EMPTY_RECORD },
});

/** A line of records; undefined for what is none: cut off, or something else. */
export function recordLine(line: string): FileRecordLine | undefined {
  const value = jsonLine(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, content, failed } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string') return undefined;
  if (isFailure(failed)) return { path, failed };
  return isContent(content) ? { path, content } : undefined;
}

function isFailure(value: unknown): value is RecordedFailure {
  if (typeof value !== 'object' || value === null) return false;
  const { code, message } = value as Readonly<Record<string, unknown>>;
  return typeof code === 'string' && typeof message === 'string';
}

function isContent(value: unknown): value is RecordedContent {
  if (typeof value !== 'object' || value === null) return false;
  const { sheets, kept } = value as Readonly<Record<string, unknown>>;
  return Array.isArray(sheets) && sheets.every(isRecordedSheet) && (kept === undefined || isKept(kept));
}

const isKept = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { corrections, dismissals } = value as Readonly<Record<string, unknown>>;
  return Array.isArray(corrections) && Array.isArray(dismissals);
};
