const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 of bytes as ZIP packages hold it (ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let rest = -1;
  for (let i = 0; i < bytes.length; i += 1) {
    const index = (rest ^ (bytes[i] ?? 0)) & 0xff;
    rest = (TABLE[index] ?? 0) ^ (rest >>> 8);
  }
  return ~rest >>> 0;
}
