import { isKeptBeside, isLookedAt } from '../../files/file-names';
import type { FileSource } from '../work/tasks';

/** Files that were picked; those of a folder under their paths in it, without what is no table. */
export function filesOfInput(files: FileList): readonly FileSource[] {
  return Array.from(files).flatMap((file) => {
    const inFolder = file.webkitRelativePath;
    if (inFolder === '') return [{ path: file.name, file }];
    const parts = inFolder.split('/');
    return isLookedAt(file.name) && !parts.some(isKeptBeside) ? [{ path: inFolder, file }] : [];
  });
}

/** Files that were dropped, and those in and below dropped folders, in the order of their names. */
export async function filesOfDrop(dropped: DataTransfer): Promise<readonly FileSource[]> {
  // All entries have to be asked for before the first pause: afterwards the browser no longer hands them over.
  const entries = Array.from(dropped.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: FileSource[] = [];
  for (const entry of entries) await collect(entry, '', found, true);
  return found;
}

async function collect(
  entry: FileSystemEntry,
  folder: string,
  found: FileSource[],
  named: boolean,
): Promise<void> {
  const path = `${folder}${entry.name}`;
  if (isDirectory(entry)) {
    if (isKeptBeside(entry.name)) return;
    for (const inside of await entriesOf(entry)) await collect(inside, `${path}/`, found, false);
  } else if (isFile(entry) && (named || isLookedAt(entry.name)))
    found.push({ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) });
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** What is in a folder, by name. A browser hands it over in parts. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) break;
    all.push(...part);
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
