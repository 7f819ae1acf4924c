import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { jsonLine } from '../../files/json-line';
import { linesOf } from '../lines';
import { errorCode } from '../error-code';
import { writing } from '../save';
import { FAILED, FOUND_ERRORS } from '../exit-status';
import { NoRecordError, RecordsExistError } from './many-errors';

/** Records of a run, written one by one. */
export interface RecordFile {
  /** Paths of the files that have a record already. */
  readonly done: ReadonlySet<string>;
  /** Highest exit status among them. */
  readonly status: number;
  write(line: string): void;
  close(): void;
}

/**
 * Opens a file for records. With `resume`, what a former run wrote stays, but for a last line that was cut off.
 *
 * @throws {ProductError} where it is there already and should not be, holds something else, or cannot be written
 */
export function openRecords(path: string, resume: boolean): RecordFile {
  const done = new Set<string>();
  let [status, end, number] = [0, 0, 0];
  const file = opened(path, resume);
  if (resume)
    for (const line of linesOf(path)) {
      number += 1;
      if (!line.ended) break;
      const known = summaryOf(line.text);
      if (!known) {
        closeSync(file);
        throw new NoRecordError(path, number);
      }
      done.add(known.path);
      status = Math.max(status, known.status);
      end = line.end;
    }
  if (resume) ftruncateSync(file, end);
  return {
    done,
    status,
    write: (line) => {
      // One call for a whole line: an interruption leaves whole lines, and so do several programs that append to one file.
      const bytes = Buffer.from(`${line}\n`);
      for (let at = 0; at < bytes.length;) at += writing(path, () => writeSync(file, bytes, at));
    },
    close: () => closeSync(file),
  };
}

function opened(path: string, resume: boolean): number {
  if (resume) return writing(path, () => openSync(path, 'a'));
  return writing(path, () => {
    try {
      return openSync(path, 'ax');
    } catch (cause) {
      throw errorCode(cause) === 'EEXIST' ? new RecordsExistError(path, cause) : cause;
    }
  });
}

/** What a line says of its file, and the exit status that it stands for. */
function summaryOf(line: string): { readonly path: string; readonly status: number } | undefined {
  const value = jsonLine(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, failed, problems, summary } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string') return undefined;
  if (failed !== undefined || problems !== undefined) return { path, status: FAILED };
  const errors = (summary as { readonly error?: unknown } | undefined)?.error;
  return { path, status: typeof errors === 'number' && errors > 0 ? FOUND_ERRORS : 0 };
}
