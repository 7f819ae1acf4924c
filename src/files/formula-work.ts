import { countOfBytes, indexOfBytes } from './bytes';
import { LIMITS } from './limits';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const SHARED = bytesOf('t="shared"');
const ARRAY = bytesOf('t="array"');
const CELL = bytesOf('<c ');
const OPEN = '<'.charCodeAt(0);
const CLOSE = '>'.charCodeAt(0);

/**
 * Whether loading the formulas of a sheet's XML costs more than its size allows for: a shared formula is written out in
 * every cell that refers to it, and every cell is looked up among the ranges of all array formulas. Ordinary sheets are far
 * below; a small part can ask for gigabytes and hours.
 */
export const formulasAreTooMany = (sheet: Uint8Array): boolean =>
  // Too short for it, whatever it holds: the commonest case.
  sheet.length ** 2 > LIMITS.formulas &&
  (sharedLength(sheet) > LIMITS.formulas ||
    countOfBytes(sheet, ARRAY) * countOfBytes(sheet, CELL) > LIMITS.formulas);

/** Bytes of all shared formulas once written out, at most. */
function sharedLength(sheet: Uint8Array): number {
  let longest = 0;
  let count = 0;
  for (let at = indexOfBytes(sheet, SHARED); at >= 0; at = indexOfBytes(sheet, SHARED, at + SHARED.length)) {
    count += 1;
    const start = sheet.indexOf(CLOSE, at);
    if (start > 0 && sheet[start - 1] !== 0x2f)
      longest = Math.max(longest, sheet.indexOf(OPEN, start) - start);
  }
  return count * longest;
}
