import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/files/workbook-file';
import type { Grid } from '../../../src/reading/grid';

/** So many files go to one start of LibreOffice. */
const AT_ONCE = 40;

/** Whether LibreOffice is there. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** The sheets of workbook files once LibreOffice has calculated every formula. */
export function calculated(files: readonly Uint8Array[]): readonly (readonly Grid[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'calculated-'));
  const results = join(folder, 'results');
  mkdirSync(results);
  const paths = files.map((file, index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, withoutResults(file));
    return path;
  });
  for (let first = 0; first < paths.length; first += AT_ONCE)
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        results,
        ...paths.slice(first, first + AT_ONCE),
      ],
      { stdio: 'ignore' },
    );
  return files.map(
    (_, index) =>
      readWorkbookFile(readFileSync(join(results, `${index}.xlsx`)), `${index}.xlsx`, { merges: true }).grids,
  );
}

/** Formulas without the results that were written beside them: LibreOffice would believe them. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/u.test(name) && parts[name])
      parts[name] = strToU8(strFromU8(parts[name]).replaceAll(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$1'));
  return zipSync(parts);
}
