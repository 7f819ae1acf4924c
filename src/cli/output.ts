import { inOneText, ProductError } from '../texts/product-error';
import { inLanguage, type Language } from '../texts/text';
import type { WorkbookFile } from '../files/workbook-file';
import { FAILED } from './exit-status';

/** Where a command writes: results to standard output, complaints to standard error. */
export interface Output {
  result(line: string): void;
  complaint(line: string): void;
  /** Waits until what was written is taken over by whoever reads it. */
  drained?(): Promise<void>;
}

/** Where a file lies, and its path below the folder that all files have in common. */
export interface FilePlace {
  readonly path: string;
  readonly shown: string;
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
