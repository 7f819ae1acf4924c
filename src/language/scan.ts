import { NAMED_NUMBERS } from './lexicon/named-numbers';
import { MASK, plain } from './plain';

/** Longest text looked into; what a hostile cell costs is bounded by it. */
export const LONGEST = 4000;

/** The plain text of a cell as far as it is looked into, and the same with the numbers of names covered. */
export interface Source {
  readonly text: string;
  /** Of the same length; {@link MASK} where a name or phrase holds numerals that say no number. */
  readonly bare: string;
}

/** A text with all names that hold numerals covered. */
export function sourceOf(written: string): Source {
  const text = plain(written.length > 2 * LONGEST ? written.slice(0, 2 * LONGEST) : written).slice(
    0,
    LONGEST,
  );
  let bare = text;
  for (const { sign, pattern } of NAMED_NUMBERS)
    if (sign.test(bare))
      bare = bare.replace(pattern, (part) => (NUMERAL.test(part) ? MASK.repeat(part.length) : part));
  return { text, bare };
}
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万半双单]/;

/** Covers a stretch of a text. */
export const cover = (text: string, start: number, end: number): string =>
  text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
