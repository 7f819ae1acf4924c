import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { FileNotReadableError, FileTooLargeError } from '../files/file-errors';
import { LIMITS } from '../files/limits';
import type { LoadOptions } from '../files/sheet-grid';
import { NODE_UNPACKER } from './unpacker';
import { readWorkbookFile, type WorkbookFile } from '../files/workbook-file';

/** A file and its bytes, for whoever needs both: it is read from the disk once. */
export interface FileWithBytes {
  readonly file: WorkbookFile;
  readonly bytes: Uint8Array;
}

/** Loads a workbook file from the disk. Throws a ProductError that says what is wrong with the file where it is none. */
export const loadWorkbook = (path: string, options: LoadOptions): WorkbookFile =>
  loadWithBytes(path, options).file;

/**
 * The same, with the bytes.
 *
 * @param most bytes that the file may have
 */
export function loadWithBytes(path: string, options: LoadOptions, most: number = LIMITS.file): FileWithBytes {
  const name = basename(path);
  const bytes = bytesOf(path, name, most);
  return { bytes, file: readWorkbookFile(bytes, name, { ...options, unpacker: NODE_UNPACKER }) };
}

function bytesOf(path: string, name: string, most: number): Uint8Array {
  let size: number;
  try {
    const found = statSync(path);
    // A pipe may have nothing to give, ever.
    if (!found.isFile()) throw new TypeError('no regular file');
    size = found.size;
    if (size <= most) return readFileSync(path);
  } catch (cause) {
    throw new FileNotReadableError(name, cause);
  }
  throw new FileTooLargeError(name, size, most);
}
