import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { crc32 } from '../../src/files/crc32';
import { DEFLATED, readZip, storedPart, unpack, writeZip, type ZipPart } from '../../src/files/zip';

export const SAMPLE = 'assets/sample-2024.xlsx';

/** The parts of a package by their paths, unpacked. */
export function partsOf(path: string): Map<string, Uint8Array> {
  const bytes = readFileSync(path);
  return new Map(readZip(bytes).map((entry) => [entry.name, unpack(bytes, entry)]));
}

/** A packed part; `claims` lets its description lie. */
export function packedPart(name: string, content: Uint8Array, claims: Partial<ZipPart> = {}): ZipPart {
  return {
    name,
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content),
    ...claims,
  };
}

/** A package of the parts as they are, with sound descriptions: no library puts their contents right. */
export const packageOf = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  writeZip(Array.from(parts, ([name, content]) => storedPart(name, content)));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
