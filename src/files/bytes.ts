/** Where the wanted bytes begin at or after `from`, or -1. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  // Node looks for them several times as fast.
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(wanted, from);
  const [first = 0] = wanted;
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i += 1;
    if (i === wanted.length) return at;
  }
  return -1;
}

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** How often the wanted bytes occur. */
export function countOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  let count = 0;
  for (let at = indexOfBytes(bytes, wanted); at >= 0; at = indexOfBytes(bytes, wanted, at + wanted.length))
    count += 1;
  return count;
}
