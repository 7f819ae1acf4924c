import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { isKeptBeside, isLookedAt } from '../files/file-names';

/**
 * Files and, for folders, the files in and below them in a fixed order. A path that leads nowhere stays, so that somebody
 * complains about it.
 */
export const filesOf = (paths: readonly string[]): readonly string[] => [...new Set(paths.flatMap(below))];

function below(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (isKeptBeside(entry.name)) return [];
      if (entry.isDirectory()) return below(join(path, entry.name));
      return entry.isFile() && isLookedAt(entry.name) ? [join(path, entry.name)] : [];
    });
}

/** The deepest folder that all the files are in or below. */
export function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(resolve(file)).split(sep));
  let shared = first.length;
  for (const folder of others) {
    const differs = first.findIndex((name, i) => folder[i] !== name);
    if (differs >= 0) shared = Math.min(shared, differs);
  }
  return first.slice(0, shared).join(sep) || sep;
}
