import { readWorkbookFile, type WorkbookFile } from '../../files/workbook-file';
import { unitWorkbook, understandUnit, type UnitFile, type UnitWorkbook } from '../../files/together/unit';
import type { UnitReview } from '../../files/together/unit-report';
import type { FileSource, UnitSource } from './tasks';

/** A file's bytes and what they hold. */
export interface LoadedFile extends UnitFile {
  readonly file: WorkbookFile;
  readonly bytes: Uint8Array;
}

/** Reads a file. */
export async function loaded({ path, file }: FileSource): Promise<LoadedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { path, bytes, file: readWorkbookFile(bytes, path, { merges: true }) };
}

/** A unit's files, one after the other. */
export async function loadedUnit({ files }: UnitSource): Promise<readonly LoadedFile[]> {
  const all: LoadedFile[] = [];
  for (const file of files) all.push(await loaded(file));
  return all;
}

/** A unit's sheets as one workbook, with what was decided on the desk. */
export function workbookOf(files: readonly UnitFile[], { forms, record }: UnitSource): UnitWorkbook {
  const workbook = unitWorkbook(files, new Set(forms.map(({ sheet }) => sheet)));
  return record ? { ...workbook, record } : workbook;
}

/** What is read of a unit's files and what the review finds. */
export const reviewOf = (files: readonly UnitFile[], source: UnitSource): UnitReview =>
  understandUnit(workbookOf(files, source), source.forms);
