import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../files/crc32';
import { DEFLATED, unpack, type ZipEntry, writeZip, readZip } from '../files/zip';
import { NODE_UNPACKER } from './unpacker';

const CONTENT = new TextEncoder().encode('绩效目标'.repeat(20_000));

/** A package of one deflated part, and its entry. */
function packed(change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes, size = CONTENT.length) {
  const part = { name: 'a', method: DEFLATED, crc: crc32(CONTENT), size };
  const bytes = writeZip([{ ...part, packed: change(deflateRawSync(CONTENT)) }]);
  return { bytes, entry: readZip(bytes)[0] as ZipEntry };
}

test("Node's unpacker unpacks as the library does", () => {
  const { bytes, entry } = packed();
  expect(Buffer.from(unpack(bytes, entry, NODE_UNPACKER)).equals(Buffer.from(unpack(bytes, entry)))).toBe(
    true,
  );
  expect(NODE_UNPACKER.crc32(CONTENT)).toBe(crc32(CONTENT));
});

test.each([
  ['cut off', packed((bytes) => bytes.subarray(0, bytes.length / 2))],
  ['broken', packed((bytes) => bytes.map((byte, i) => (i > 20 ? byte ^ 0x5a : byte)))],
  ['more than declared', packed(undefined, CONTENT.length - 1)],
  ['less than declared', packed(undefined, CONTENT.length + 1)],
])('content that is %s does not unpack', (_what, { bytes, entry }) => {
  for (const unpacker of [undefined, NODE_UNPACKER])
    expect(() => unpack(bytes, entry, unpacker)).toThrow(expect.objectContaining({ name: 'ZipError' }));
});
