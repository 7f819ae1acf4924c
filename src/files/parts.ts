import type { PART_FAULT_TEXTS } from '../texts/file-texts';
import { LIMITS } from './limits';
import { readZip, unpack, ZipError, type Unpacker, type ZipEntry } from './zip';
import { xmlShape, type XmlShape } from './xml-shape';

/** Why a part could not be read. */
export type PartFault = keyof typeof PART_FAULT_TEXTS;

/** A part, unpacked, or why it could not be. */
export type Part = SoundPart | { readonly fault: PartFault };

export interface SoundPart {
  readonly content: Uint8Array;
  readonly crc: number;
}

/**
 * The parts of an office package by their paths, unpacked when they are asked for. What has been unpacked is counted:
 * beyond the limit every further part is too large.
 */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;

  /** @throws {ZipError} when the file is no readable package */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly unpacker?: Unpacker,
  ) {
    for (const entry of readZip(bytes)) {
      const key = keyOf(entry.name);
      if (!this.entries.has(key)) this.entries.set(key, entry);
    }
  }

  /** Paths as written in the package. */
  get names(): readonly string[] {
    return Array.from(this.entries.values(), ({ name }) => name);
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** The content of a part. Asking again costs again. */
  read(path: string): Part {
    const entry = this.entries.get(keyOf(path));
    if (!entry) return { fault: 'missing' };
    if (entry.size > LIMITS.part || this.unpacked + entry.size > LIMITS.unpacked)
      return { fault: 'too-large' };
    this.unpacked += entry.size;
    try {
      const content = unpack(this.bytes, entry, this.unpacker);
      return content.length === 0 ? { fault: 'empty' } : { content, crc: entry.crc };
    } catch (error) {
      if (error instanceof ZipError) return { fault: faultOf(error) };
      throw error;
    }
  }

  /** The content of an XML part whose root has the name, and of its children at least those named. */
  readXml(path: string, root: string, children: readonly string[] = []): Part {
    const part = this.read(path);
    if ('fault' in part) return part;
    const shape = xmlShape(part.content);
    if (typeof shape === 'string') return { fault: shape };
    return fits(shape, root, children) ? part : { fault: 'other-content' };
  }
}

/** Paths are compared without case, as the packaging standard wants it. */
const keyOf = (path: string): string => path.replace(/^\//u, '').toLowerCase();

const fits = (shape: XmlShape, root: string, children: readonly string[]): boolean =>
  shape.root === root && children.every((child) => shape.children.has(child));

const faultOf = ({ code }: ZipError): PartFault =>
  code === 'no-directory' || code === 'too-many' ? 'does-not-unpack' : code;
