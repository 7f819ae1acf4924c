import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { FileNotReadableError, FileTooLargeError } from '../files/file-errors';
import { LIMITS } from '../files/limits';
import type { LoadOptions } from '../files/sheet-grid';
import { readWorkbookFile, type WorkbookFile } from '../files/workbook-file';

/** Loads a workbook file from the disk. Throws a ProductError that says what is wrong with the file where it is none. */
export function loadWorkbook(path: string, options: LoadOptions): WorkbookFile {
  const name = basename(path);
  return readWorkbookFile(bytesOf(path, name), name, options);
}

function bytesOf(path: string, name: string): Uint8Array {
  let size: number;
  try {
    size = statSync(path).size;
    if (size <= LIMITS.file) return readFileSync(path);
  } catch (cause) {
    throw new FileNotReadableError(name, cause);
  }
  throw new FileTooLargeError(name, size);
}
