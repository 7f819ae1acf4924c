import type { Correction } from '../reading/corrections';
import type { Dismissal, WorkbookRecord } from '../review/workbook-record';
import type { Text } from '../texts/text';

/** A change of the record, the sheets on which it shows, and what is said afterwards. */
export interface RecordChange {
  readonly of: (record: WorkbookRecord) => WorkbookRecord;
  readonly sheets: readonly string[];
  readonly done: Text;
  readonly setAside?: readonly Dismissal[];
}

/** Carries a change of the record out and brings what it concerns up to date. */
export type Keep = (prepare: () => Promise<RecordChange> | RecordChange) => Promise<void>;

/** A record with other corrections. */
export const withCorrections =
  (changed: (corrections: readonly Correction[]) => readonly Correction[]) =>
  (record: WorkbookRecord): WorkbookRecord => ({ ...record, corrections: changed(record.corrections) });

/** An id that can stand in the name that follows the correction's place. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Today where the user is, as ISO 8601. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
