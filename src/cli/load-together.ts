import { relative } from 'node:path';
import { locatedFile, type LocatedFile } from '../files/together/located';
import type { Language } from '../texts/text';
import { complain, complainAbout, type Output } from './output';
import { commonFolder, filesOf } from './paths';
import { loadWorkbook } from './workbook-file';

/** Loads all files of the paths; what cannot be read is complained about and costs that file only. Files go by their paths below the folder that they have in common. */
export function loadTogether(
  paths: readonly string[],
  output: Output,
  language: Language = 'zh',
): {
  readonly files: readonly (LocatedFile & { readonly place: string })[];
  readonly notRead: readonly string[];
  readonly status: number;
} {
  const files: (LocatedFile & { readonly place: string })[] = [];
  const notRead: string[] = [];
  let status = 0;
  const all = filesOf(paths);
  const folder = commonFolder(all);
  for (const path of all) {
    const shown = relative(folder, path);
    try {
      const file = loadWorkbook(path, { merges: true });
      status = Math.max(status, complainAbout(file, output, language, shown));
      files.push({ ...locatedFile(shown, file), place: path });
    } catch (error) {
      status = complain(error, output, language, shown);
      notRead.push(shown);
    }
  }
  return { files, notRead, status };
}
