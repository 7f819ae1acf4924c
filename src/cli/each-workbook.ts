import { relative } from 'node:path';
import { inOneText, ProductError } from '../texts/product-error';
import { inLanguage, type Language } from '../texts/text';
import type { LoadOptions } from '../files/sheet-grid';
import type { WorkbookFile } from '../files/workbook-file';
import { commonFolder, filesOf } from './paths';
import { loadWorkbook } from './workbook-file';

/** Where a command writes: results to standard output, complaints to standard error. */
export interface Output {
  result(line: string): void;
  complaint(line: string): void;
}

/** Where a file lies, and its path below the folder that all files have in common. */
export interface FilePlace {
  readonly path: string;
  readonly shown: string;
}

/** The command could not do its work. */
export const FAILED = 2;

/**
 * Runs a command over each file, and each in and below a folder. A file that cannot be read is complained about and the others are still done.
 * Returns the highest exit status.
 */
export function eachWorkbook(
  files: readonly string[],
  options: LoadOptions,
  output: Output,
  run: (file: WorkbookFile, place: FilePlace) => number,
): number {
  let status = 0;
  const all = filesOf(files);
  const folder = commonFolder(all);
  for (const path of all) {
    try {
      const file = loadWorkbook(path, options);
      status = Math.max(
        status,
        complainAbout(file, output),
        run(file, { path, shown: relative(folder, path) }),
      );
    } catch (error) {
      status = complain(error, output);
    }
  }
  return status;
}

/** Says what of a file could not be read; returns the exit status, by what was lost of its sheets. */
export function complainAbout(file: WorkbookFile, output: Output, language: Language = 'zh'): number {
  if (file.kept.problem) complain(file.kept.problem, output, language);
  for (const problem of file.problems) complain(problem, output, language);
  return file.problems.length > 0 ? FAILED : 0;
}

/** Says what went wrong and what to do about it; returns the exit status. An error that nobody foresaw is passed on. */
export function complain(error: unknown, output: Output, language: Language = 'zh'): number {
  if (!(error instanceof ProductError)) throw error;
  output.complaint(inLanguage(inOneText(error.explanation), language));
  return FAILED;
}
