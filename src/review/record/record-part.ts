import { isFitCorrection } from '../../forms/fit-correction';
import { RecordDamagedError, RecordNewerError, RecordTooLargeError } from './record-errors';
import { validRecord, type StoredRecord } from './stored-record';

/** Namespace by which the part is found; the last number is the layout of its root element. */
export const RECORD_NAMESPACE = 'urn:performance-target-addin:record:1';

/** Version of what the root element holds. A later version is left alone. */
const VERSION = 2;
/** What says nothing about the fit is written as the version before wrote it, which can read it then. */
const WITHOUT_FIT = 1;
const ROOT = 'record';
/** Custom XML of 1 MB and more fails to load in some versions of Excel. */
const MOST_BYTES = 1_000_000;

/** The root element of a custom XML part, as the platform's XML parser sees it. */
export interface PartRoot {
  readonly namespace: string;
  /** Local name. */
  readonly name: string;
  readonly version: string | undefined;
  /** All text in it. */
  readonly text: string;
}

/**
 * Reads the part.
 *
 * @param root undefined where the part is no XML at all
 * @throws {RecordNewerError} when a later version wrote it.
 * @throws {RecordDamagedError} when it is not what this version writes.
 */
export function parsePart(root: PartRoot | undefined): StoredRecord {
  if (root?.namespace !== RECORD_NAMESPACE || root.name !== ROOT) throw new RecordDamagedError('XML');
  const version = Number(root.version ?? '');
  if (!Number.isInteger(version) || version < 1) throw new RecordDamagedError('version');
  if (version > VERSION) throw new RecordNewerError();
  let value: unknown;
  try {
    value = JSON.parse(root.text);
  } catch (cause) {
    throw new RecordDamagedError('JSON', { cause });
  }
  return validRecord(value);
}

/**
 * The part as XML. Its text is JSON, in which everything that XML cannot hold or might change (control characters,
 * line ends, half characters) is escaped.
 *
 * @throws {RecordTooLargeError} at 1 MB.
 * @throws {RecordDamagedError} when it could not be read again.
 */
export function printPart(record: StoredRecord): string {
  const json = JSON.stringify(validRecord(record)).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const version = record.corrections.some(isFitCorrection) ? VERSION : WITHOUT_FIT;
  const xml = `<?xml version="1.0" encoding="UTF-8"?><${ROOT} xmlns="${RECORD_NAMESPACE}" version="${version}">${text}</${ROOT}>`;
  if (new Blob([xml]).size >= MOST_BYTES) throw new RecordTooLargeError();
  return xml;
}
