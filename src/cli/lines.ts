import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FileNotReadableError } from '../files/file-errors';

/** A line of a file. */
export interface Line {
  readonly text: string;
  /** Where it begins and ends (its line feed included), in bytes. */
  readonly start: number;
  readonly end: number;
  /** Whether a line feed ends it; the last line of a file that was cut off has none. */
  readonly ended: boolean;
}

const CHUNK = 1 << 20;
const LINE_FEED = 10;

/**
 * The lines of a file one by one: a file of any size takes the memory of its longest line. Empty lines are left out.
 *
 * @throws {ProductError} where it cannot be opened
 */
export function* linesOf(path: string): Generator<Line, void, void> {
  const file = opened(path);
  try {
    let [start, at] = [0, 0];
    let parts: Buffer[] = [];
    const line = (ended: boolean): Line => {
      const bytes = Buffer.concat(parts);
      const end = start + bytes.length + (ended ? 1 : 0);
      const made = { text: bytes.toString('utf8'), start, end, ended };
      parts = [];
      start = end;
      return made;
    };
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, at);
      if (length === 0) break;
      at += length;
      let from = 0;
      for (let to = chunk.indexOf(LINE_FEED); to >= 0 && to < length; to = chunk.indexOf(LINE_FEED, from)) {
        parts.push(chunk.subarray(from, to));
        from = to + 1;
        const made = line(true);
        if (made.text.trim() !== '') yield made;
      }
      if (from < length) parts.push(chunk.subarray(from, length));
    }
    if (parts.length > 0) yield line(false);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file from one place to another, as text. */
export function textBetween(file: number, start: number, end: number): string {
  const bytes = Buffer.allocUnsafe(end - start);
  const length = readSync(file, bytes, 0, bytes.length, start);
  return bytes.toString('utf8', 0, length);
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new FileNotReadableError(basename(path), cause);
  }
}
