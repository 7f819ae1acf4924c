import Big from 'big.js';

/**
 * Whether two pieces of plain data (of the model, findings: texts, numbers, amounts, lists, records) hold the same. What
 * is anything else (a set, a map) is only the same as itself.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameContent(item, b[index]));
  if (a instanceof Big) return b instanceof Big && a.eq(b);
  return isRecord(a) && isRecord(b) && sameRecord(a, b);
}

const isRecord = (value: object): value is Readonly<Record<string, unknown>> =>
  Object.getPrototypeOf(value) === Object.prototype;

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && sameContent(a[key], b[key]))
  );
}

/** Whether two lists hold the very same objects in the same order. */
export const sameElements = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** How many elements two lists have in common from the first one on, and of the rest from the last one back. */
export function sharedEnds<T>(a: readonly T[], b: readonly T[]): readonly [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}
