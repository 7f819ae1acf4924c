import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SheetsNotMarkedError } from '../files/file-errors';
import { markedCopy } from '../files/marked-copy';
import { findingsIn, type LocatedFile } from '../files/together/located';
import type { UnitSubmission } from '../files/together/together';
import type { WorkbookFile } from '../files/workbook-file';
import type { Finding } from '../review/finding';
import type { Language } from '../texts/text';
import { complain, type Output } from './output';
import { save, writing } from './save';

/** Where marked copies go: below a folder, under the paths that the files have below theirs. */
export interface CopyTarget {
  readonly folder: string;
  /** Path of the file below the folder that all files have in common. */
  readonly shown: string;
}

/**
 * Writes a copy of a file with marks for the findings; never over a file that is there. What cannot be marked is complained
 * about. Returns the exit status.
 */
export function writeMarkedCopy(
  original: Uint8Array,
  { name, grids }: WorkbookFile,
  findings: readonly Finding[],
  { folder, shown }: CopyTarget,
  output: Output,
  language: Language = 'zh',
): number {
  try {
    const target = join(folder, shown);
    const { bytes, protectedSheets } = markedCopy(original, name, grids, findings);
    writing(target, () => mkdirSync(dirname(target), { recursive: true }));
    save(target, bytes, false);
    if (protectedSheets.length > 0) throw new SheetsNotMarkedError(name, protectedSheets);
    return 0;
  } catch (error) {
    return complain(error, output, language);
  }
}

/** Marked copies of files that were reviewed together. Returns the exit status. */
export function writeMarkedCopies(
  files: readonly (LocatedFile & { readonly place: string })[],
  submissions: readonly UnitSubmission[],
  folder: string,
  output: Output,
  language: Language = 'zh',
): number {
  const findings = submissions.flatMap(({ review }) => review.findings);
  return files
    .map((file) =>
      writeMarkedCopy(
        readFileSync(file.place),
        file.file,
        findingsIn(file, findings),
        { folder, shown: file.path },
        output,
        language,
      ),
    )
    .reduce((highest, status) => Math.max(highest, status), 0);
}
