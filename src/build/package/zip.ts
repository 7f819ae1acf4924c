import { zipSync, type Zippable } from 'fflate';

/** All that a reproducible file says of time. fflate writes local time, so that this is the same in every zone. */
const NO_TIME = new Date(2000, 0, 1);

/** A zip that depends on names and contents alone: names in order, no time, no rights. */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    // Pictures are packed already.
    if (content) entries[path] = [content, { mtime: NO_TIME, level: path.endsWith('.png') ? 0 : 9 }];
  }
  return zipSync(entries);
}
