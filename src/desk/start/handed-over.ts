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

/** What was dropped on the page. */
export interface Dropped {
  readonly files: readonly FileSource[];
  /** Names of folders that the browser does not let the page look into. */
  readonly closed: readonly string[];
}

/**
 * Files that were dropped, and those in and below dropped folders, in the order of their names. A folder is looked into by
 * its handle where the browser has them: a page from a disk (`file://`) may not use entries in Chromium. Firefox and Safari
 * have no handles and let such a page use entries.
 */
export async function filesOfDrop(dropped: DataTransfer): Promise<Dropped> {
  // Everything has to be asked for before the first pause: afterwards the browser no longer hands it over.
  const items = Array.from(dropped.items, (item: ItemWithHandle) => {
    const entry = item.webkitGetAsEntry();
    const isFolder = entry !== null && isDirectory(entry);
    return {
      entry,
      file: isFolder ? null : item.getAsFile(),
      handle: isFolder ? item.getAsFileSystemHandle?.().catch(none) : undefined,
    };
  });
  const [files, closed]: [FileSource[], string[]] = [[], []];
  for (const { entry, file, handle } of items) {
    if (file) files.push({ path: file.name, file });
    else if (entry) {
      const found = await inFolder(await handle, entry);
      if (found) files.push(...found);
      else closed.push(entry.name);
    }
  }
  return { files, closed };
}

/** A dropped thing in browsers that have handles. */
interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<Handle | null>;
}

interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<Handle>;
}
type Handle = FolderHandle | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> };

const none = (): undefined => undefined;

/** Files in and below a folder; undefined where the browser does not let the page look into it. */
async function inFolder(
  handle: Handle | null | undefined,
  entry: FileSystemEntry,
): Promise<readonly FileSource[] | undefined> {
  const found: FileSource[] = [];
  try {
    if (handle?.kind === 'directory') await collectHandle(handle, '', found);
    else await collectEntry(entry, '', found);
    return found;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function collectHandle(handle: Handle, folder: string, found: FileSource[]): Promise<void> {
  const path = `${folder}${handle.name}`;
  if (handle.kind === 'file') {
    if (isLookedAt(handle.name)) found.push({ path, file: await handle.getFile() });
    return;
  }
  if (isKeptBeside(handle.name)) return;
  const inside: Handle[] = [];
  for await (const each of handle.values()) inside.push(each);
  for (const each of inside.sort(byName)) await collectHandle(each, `${path}/`, found);
}

async function collectEntry(entry: FileSystemEntry, folder: string, found: FileSource[]): Promise<void> {
  const path = `${folder}${entry.name}`;
  if (isDirectory(entry)) {
    if (isKeptBeside(entry.name)) return;
    for (const inside of await entriesOf(entry)) await collectEntry(inside, `${path}/`, found);
  } else if (isFile(entry) && isLookedAt(entry.name))
    found.push({ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) });
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

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
  return all.sort(byName);
}
