/** Why a stream of a compound file could not be taken out: its chain of sectors leads nowhere or in a circle. */
export class CompoundFileError extends Error {
  override readonly name = 'CompoundFileError';
}

const HEADER = 512;
const FREE = 0xfffffffa;
const DIRECTORY_ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Streams of a compound file ([MS-CFB]) by name. Every chain is followed once and checked: the file holds no more sectors
 * than it has bytes for, so that no chain can go on for ever.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: readonly number[];
  private readonly entries: readonly DirectoryEntry[];

  /** @throws {CompoundFileError} when the file is damaged */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER) throw new CompoundFileError();
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new CompoundFileError();
    this.sector = 2 ** shift;
    this.fat = this.readFat();
    this.entries = directoryOf(this.chain(this.view.getUint32(48, true)));
  }

  /** The content of a stream, or undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((each) => each.type === STREAM && each.name === name);
    if (!entry) return undefined;
    const { start, size } = entry;
    const content = size < this.view.getUint32(56, true) ? this.smallStream(start) : this.chain(start);
    if (content.length < size) throw new CompoundFileError();
    return content.subarray(0, size);
  }

  /** Streams below a size stand in the root's stream, in sectors of their own. */
  private smallStream(start: number): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    if (!root) throw new CompoundFileError();
    const fat = numbersOf(this.chain(this.view.getUint32(60, true)));
    return joined(this.chain(root.start), 2 ** this.view.getUint16(32, true), 0, start, fat);
  }

  private chain(start: number): Uint8Array {
    return joined(this.bytes, this.sector, this.sector, start, this.fat);
  }

  /** Which sector follows which, from the sectors that the header and its continuations list. */
  private readFat(): readonly number[] {
    const fat: number[] = [];
    const perSector = this.sector / 4;
    const most = this.bytes.length / this.sector;
    const add = (listed: number): void => {
      if (listed < FREE) fat.push(...numbersOf(this.sectorAt(listed)));
    };
    for (let i = 0; i < 109; i += 1) add(this.view.getUint32(76 + 4 * i, true));
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < FREE; count += 1) {
      if (count > most) throw new CompoundFileError();
      const listed = numbersOf(this.sectorAt(next));
      listed.slice(0, perSector - 1).forEach(add);
      next = listed[perSector - 1] ?? FREE;
    }
    return fat;
  }

  private sectorAt(index: number): Uint8Array {
    const start = (index + 1) * this.sector;
    if (start + this.sector > this.bytes.length) throw new CompoundFileError();
    return this.bytes.subarray(start, start + this.sector);
  }
}

/** The sectors of a chain in a row. The last one may be cut where the file ends. */
function joined(
  bytes: Uint8Array,
  size: number,
  offset: number,
  start: number,
  next: readonly number[],
): Uint8Array {
  const sectors: Uint8Array[] = [];
  const most = bytes.length / size + 1;
  let length = 0;
  for (let sector = start; sector < FREE; sector = next[sector] ?? 0) {
    const at = sector * size + offset;
    if (sectors.length > most || at >= bytes.length || sector >= next.length) throw new CompoundFileError();
    sectors.push(bytes.subarray(at, at + size));
    length += size;
  }
  const content = new Uint8Array(length);
  sectors.forEach((each, i) => content.set(each, i * size));
  return content;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(4 * i, true));
}

function directoryOf(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / DIRECTORY_ENTRY) }, (_, i) => {
    const at = i * DIRECTORY_ENTRY;
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}
