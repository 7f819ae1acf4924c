import { cutText } from './cut-text';

/** Excel's limits for the name of a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]/gu; // eslint-disable-line no-control-regex -- control characters are what it removes
/** Kept by Excel for its own change list. */
const RESERVED = new Set(['history', '历史记录']);
const FALLBACK = 'Sheet';

/** Two sheet names are the same name for Excel. */
const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('en-US');

/**
 * A legal sheet name that no sheet has: forbidden characters removed, cut to 31 characters, and "(2)", "(3)" … added
 * where the name is taken. Excel does not tell upper from lower case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = trimmed(wanted.replace(FORBIDDEN, ' ')) || FALLBACK;
  const used = new Set([...taken.map(folded), ...RESERVED]);
  const base = cut(legal, LONGEST_NAME);
  if (!used.has(folded(base))) return base;
  for (let number = 2; ; number += 1) {
    const suffix = `(${number})`;
    const name = cut(legal, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(folded(name))) return name;
  }
}

/** No blanks and no apostrophes at either end. */
const trimmed = (name: string): string => name.replace(/\s+/gu, ' ').replace(/^[\s']+|[\s']+$/gu, '');

/** At most so many UTF-16 units, without half a character at the end. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  return trimmed(cutText(name, length));
}
