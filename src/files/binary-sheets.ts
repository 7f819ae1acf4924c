import { CompoundFile, CompoundFileError } from './compound-file';
import { PartNotReadError, ProtectedWorkbookError } from './file-errors';
import { LIMITS } from './limits';

const BEGIN = 0x0809;
const END = 0x000a;
const SHEET = 0x0085;
const ENCRYPTION = 0x002f;
const TEXTS = 0x00fc;
const CONTINUED = 0x003c;
/** Longest content of a record. */
const LONGEST = 8224;
const STREAM = 'Workbook';

/**
 * The workbook's stream of an .xls or .et file, checked: globals and every sheet that they name are whole sequences of
 * records, and so are the texts that the sheets share. The loader takes a damaged one for a shorter one, or does not end.
 *
 * @throws {ProductError} when the stream is damaged or encrypted
 */
export function binaryWorkbook(bytes: Uint8Array, file: string): Uint8Array {
  const broken = (sheets: readonly string[] = []): PartNotReadError =>
    new PartNotReadError(file, 'content', STREAM, 'broken', sheets);
  const stream = streamOf(bytes, broken);
  if (!stream) throw broken();
  const globals = recordsFrom(stream, 0);
  if (!globals) throw broken();
  if (globals.some(({ type }) => type === ENCRYPTION)) throw new ProtectedWorkbookError(file);
  const sheets = globals.flatMap(({ type, content }) =>
    type === SHEET && content.length >= 8
      ? [{ start: viewOf(content).getUint32(0, true), name: nameOf(content) }]
      : [],
  );
  const ordered = [...sheets].sort((a, b) => a.start - b.start);
  const damaged = ordered.filter(
    ({ start }, i) => start === ordered[i - 1]?.start || !recordsFrom(stream, start),
  );
  if (damaged.length > 0) throw broken(damaged.map(({ name }) => name));
  if (sheets.length === 0 || !textsAreWhole(globals)) throw broken(sheets.map(({ name }) => name));
  return stream;
}

/** Name of a sheet ([MS-XLS] 2.4.28 BoundSheet8, 2.5.240 ShortXLUnicodeString): its length, a flag, the characters. */
function nameOf(sheet: Uint8Array): string {
  const characters = sheet[6] ?? 0;
  const isWide = ((sheet[7] ?? 0) & WIDE) !== 0;
  const content = sheet.subarray(8, 8 + characters * (isWide ? 2 : 1));
  return isWide ? new TextDecoder('utf-16le').decode(content) : String.fromCharCode(...content);
}

function streamOf(bytes: Uint8Array, broken: () => PartNotReadError): Uint8Array | undefined {
  try {
    return new CompoundFile(bytes).stream(STREAM);
  } catch (error) {
    if (error instanceof CompoundFileError) throw broken();
    throw error;
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface RecordOfStream {
  readonly type: number;
  readonly content: Uint8Array;
}

/** The records from a beginning to the end that belongs to it, or undefined where they are no whole sequence. */
function recordsFrom(stream: Uint8Array, start: number): readonly RecordOfStream[] | undefined {
  const view = viewOf(stream);
  const records: RecordOfStream[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0 || length > LONGEST || at + 4 + length > stream.length) return undefined;
    if (type === BEGIN) depth += 1;
    if (depth === 0) return undefined;
    records.push({ type, content: stream.subarray(at + 4, at + 4 + length) });
    if (type === END) depth -= 1;
    if (depth === 0) return records;
    at += 4 + length;
  }
  return undefined;
}

/** Bytes that a writer may leave behind the last text. */
const PADDING = 16;
const WIDE = 0x01;
const PHONETIC = 0x04;
const RICH = 0x08;

/** Whether the table of shared texts ends where its last text ends ([MS-XLS] 2.4.265 SST, 2.5.293 XLUnicodeRichExtendedString). */
function textsAreWhole(globals: readonly RecordOfStream[]): boolean {
  const first = globals.findIndex(({ type }) => type === TEXTS);
  if (first < 0) return true;
  let last = first + 1;
  while (globals[last]?.type === CONTINUED) last += 1;
  const pieces = globals.slice(first, last).map(({ content }) => content);
  const reader = new PieceReader(pieces);
  reader.skip(4);
  const count = reader.number(4);
  if (count > LIMITS.texts) return false;
  for (let i = 0; i < count; i += 1) {
    const characters = reader.number(2);
    const flags = reader.number(1);
    const runs = flags & RICH ? reader.number(2) : 0;
    const phonetic = flags & PHONETIC ? reader.number(4) : 0;
    reader.skipCharacters(characters, (flags & WIDE) !== 0);
    reader.skip(4 * runs + phonetic);
    if (reader.isOver) return false;
  }
  return reader.left <= PADDING;
}

/** Reads numbers and passes over texts that go on from record to record. */
class PieceReader {
  private piece = 0;
  private at = 0;
  /** Something was asked for beyond the last record. */
  isOver = false;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  /** Bytes behind what was read. */
  get left(): number {
    const here = this.rest()?.length ?? 0;
    return this.pieces.slice(this.piece + 1).reduce((sum, { length }) => sum + length, here);
  }

  number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) value += (this.rest()?.[0] ?? 0) * 2 ** (8 * i) + this.moved(1);
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isOver;) {
      const step = Math.min(left, this.rest()?.length ?? left);
      this.moved(step);
      left -= step;
    }
  }

  /** Characters that go on in the next record begin there with a byte of their own that tells their width. */
  skipCharacters(characters: number, isWide: boolean): void {
    let wide = isWide;
    for (let left = characters; left > 0 && !this.isOver;) {
      const room = this.pieces[this.piece]?.length ?? 0;
      if (this.at >= room) {
        wide = (this.number(1) & WIDE) !== 0;
        continue;
      }
      const step = Math.min(left, Math.floor((room - this.at) / (wide ? 2 : 1)));
      if (step === 0) this.isOver = true;
      this.moved(step * (wide ? 2 : 1));
      left -= step;
    }
  }

  /** What is left of the record that stands next, or undefined at the end of all. */
  private rest(): Uint8Array | undefined {
    while (this.piece < this.pieces.length && this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.piece += 1;
      this.at = 0;
    }
    return this.pieces[this.piece]?.subarray(this.at);
  }

  private moved(bytes: number): 0 {
    if (bytes > 0 && this.piece >= this.pieces.length) this.isOver = true;
    this.at += bytes;
    return 0;
  }
}
