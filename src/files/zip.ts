import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { LIMITS } from './limits';

/** What is wrong with a package or one of its entries. */
export type ZipFault =
  /** No directory, or one that leads nowhere: the file was cut. */
  | 'no-directory'
  /** More entries than are taken on. */
  | 'too-many'
  /** Content that does not unpack, or not to the size that the directory names. */
  | 'does-not-unpack'
  /** Content other than what was packed. */
  | 'checksum'
  /** A way of packing that office files do not use. */
  | 'method'
  /** Content encrypted by the packer. */
  | 'encrypted';

/** A ZIP package that cannot be read, or one entry of it. */
export class ZipError extends Error {
  constructor(readonly code: ZipFault) {
    super(`ZIP: ${code}`);
    this.name = 'ZipError';
  }
}

/** One entry of a package, as its directory describes it. */
export interface ZipEntry {
  /** Path with `/` between its members, as written. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  /** DOS time and date, as written. */
  readonly time: number;
  readonly crc: number;
  /** Sizes in bytes, as the directory declares them. */
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64 = 0x0001;
const SATURATED = 0xffffffff;

export const STORED = 0;
export const DEFLATED = 8;
const ENCRYPTED_FLAGS = 0x2041;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads with a bound check of its own: what lies outside of the file means that it was cut. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('no-directory');
    throw error;
  }
}

/**
 * The entries of a ZIP package by its central directory, folders left out. Nothing is unpacked.
 *
 * @throws {ZipError} `no-directory` or `too-many`
 */
export const readZip = (bytes: Uint8Array): readonly ZipEntry[] => within(() => directory(bytes));

function directory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) {
    const record = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(record, true) !== END_64) throw new ZipError('no-directory');
    count = Number(view.getBigUint64(record + 32, true));
    at = Number(view.getBigUint64(record + 48, true));
  }
  if (count > LIMITS.entries) throw new ZipError('too-many');
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('no-directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (!name.endsWith('/'))
      entries.push({
        name: name.replaceAll('\\', '/'),
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        ...sizes,
      });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the end record stands: at the last of its signatures. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new ZipError('no-directory');
}

/** Sizes and place of an entry, from the 64-bit field where the 32-bit ones say so. */
function sizesOf(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Pick<ZipEntry, 'size' | 'packedSize' | 'headerAt'> {
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const headerAt = view.getUint32(at + 42, true);
  let wide = extraAt;
  const end = extraAt + extraLength;
  while (wide + 4 <= end && view.getUint16(wide, true) !== ZIP64) wide += 4 + view.getUint16(wide + 2, true);
  let next = wide + 4;
  const widened = (value: number): number => {
    if (value !== SATURATED || next + 8 > end) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  return { size: widened(size), packedSize: widened(packedSize), headerAt: widened(headerAt) };
}

/** The bytes of an entry as they lie packed in the file. */
export function packedBytes(bytes: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array {
  return within(() => {
    const view = viewOf(bytes);
    if (view.getUint32(headerAt, true) !== LOCAL) throw new ZipError('does-not-unpack');
    const start =
      headerAt + LOCAL_SIZE + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    if (start + packedSize > bytes.length) throw new ZipError('does-not-unpack');
    return bytes.subarray(start, start + packedSize);
  });
}

/** How packed bytes become content again. Hosts that have something faster than the library's lend it. */
export interface Unpacker {
  /**
   * The content of deflated bytes, which are declared to hold `size` of it: at most one more is handed back, so that the
   * length tells. Throws whatever it likes where the bytes are broken or hold more.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Input given to the inflater at a time: it unfolds to at most 1,032 times as much before it is counted. */
const BITE = 16 * 1024;

/**
 * Unpacks one entry. Never yields or holds more than the declared size and one bite's worth beyond it; the caller decides
 * by that size whether to unpack at all.
 *
 * @throws {ZipError} when the content is not what the directory says
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, unpacker: Unpacker = LIBRARY): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAGS) throw new ZipError('encrypted');
  const packed = packedBytes(bytes, entry);
  const content = entry.method === STORED ? packed : inflated(packed, entry, unpacker);
  if (content.length !== entry.size) throw new ZipError('does-not-unpack');
  if (unpacker.crc32(content) !== entry.crc) throw new ZipError('checksum');
  return content;
}

const LIBRARY: Unpacker = {
  inflate: (packed, size) =>
    // One place more than declared: content that is too long fills it, and the rest is dropped.
    packed.length <= BITE
      ? inflateSync(packed, { out: new Uint8Array(size + 1) })
      : inflatedInBites(packed, size),
  crc32,
};

function inflated(packed: Uint8Array, { method, size }: ZipEntry, unpacker: Unpacker): Uint8Array {
  if (method !== DEFLATED) throw new ZipError('method');
  try {
    return unpacker.inflate(packed, size);
  } catch (error) {
    if (error instanceof ZipError) throw error;
    // The inflater reports broken data with an Error of its own, whose words say nothing to the user.
    if (error instanceof Error) throw new ZipError('does-not-unpack');
    throw error;
  }
}

function inflatedInBites(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) throw new ZipError('does-not-unpack');
    content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += BITE)
    inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
  return content.subarray(0, filled);
}

/** An entry to be written: its packed bytes and what the directory says of them. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly time?: number;
}

const UTF8_NAME = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day of DOS time. */
const FIRST_DAY = 0x00210000;

/** A part that is stored as it is; `crc` where it is known. */
export const storedPart = (name: string, content: Uint8Array, crc = crc32(content)): ZipPart => ({
  name,
  method: STORED,
  crc,
  size: content.length,
  packed: content,
});

/** A ZIP package of the parts, in their order. Below 4 GB and 65,536 entries. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = parts.map((part) => ({ ...part, nameBytes: encoder.encode(part.name) }));
  const total = named.reduce(
    (sum, { nameBytes, packed }) => sum + LOCAL_SIZE + 46 + 2 * nameBytes.length + packed.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(total);
  const view = viewOf(bytes);
  let at = 0;
  /** What local header and directory say alike, from the version on. */
  const describe = (part: (typeof named)[number]): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, part.method, true);
    view.setUint32(at + 6, part.time ?? FIRST_DAY, true);
    view.setUint32(at + 10, part.crc, true);
    view.setUint32(at + 14, part.packed.length, true);
    view.setUint32(at + 18, part.size, true);
    view.setUint16(at + 22, part.nameBytes.length, true);
    at += 26;
  };
  const places = named.map((part) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    at += 4;
    describe(part);
    bytes.set(part.nameBytes, at);
    at += part.nameBytes.length;
    bytes.set(part.packed, at);
    at += part.packed.length;
    return start;
  });
  const start = at;
  for (const [index, part] of named.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    at += 6;
    describe(part);
    view.setUint32(at + 10, places[index] ?? 0, true);
    at += 14;
    bytes.set(part.nameBytes, at);
    at += part.nameBytes.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}
