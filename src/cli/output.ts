import { basename } from 'node:path';
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
export function complainAbout(
  file: WorkbookFile,
  output: Output,
  language: Language = 'zh',
  shown = file.name,
): number {
  const problems = [...(file.kept.problem ? [file.kept.problem] : []), ...file.problems];
  for (const problem of problems) complain(problem, output, language, shown);
  return file.problems.length > 0 ? FAILED : 0;
}

/**
 * Says what went wrong and what to do about it; returns the exit status. An error that nobody foresaw is passed on.
 *
 * @param shown path of the file that it is about: of many files several go by one name
 */
export function complain(error: unknown, output: Output, language: Language = 'zh', shown = ''): number {
  if (!(error instanceof ProductError)) throw error;
  const text = inLanguage(inOneText(error.explanation), language);
  output.complaint(
    text.replace(QUOTED, (quoted, name: string) =>
      isPathOf(shown, name) ? quoted.replace(name, () => shown) : quoted,
    ),
  );
  return FAILED;
}

/** What an explanation begins with: the name of the file. */
const QUOTED = /^[“"](.*?)[”"]/u;
const isPathOf = (path: string, name: string): boolean => name !== '' && basename(path) === name;
