const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}|[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/[≧⩾]|>=|=>/gu, '≥')
    .replaceAll(/[≦⩽]|<=|=</gu, '≤')
    .replaceAll(/[—–−~～－]+/gu, '-')
    .replaceAll(/[×✕✖∗xX](?=\s*[\d(（])/gu, '*')
    .replaceAll(/(?<=[\d%)\u4e00-\u9fff])\s*[×✕✖∗]/gu, '*')
    .replaceAll('∶', ':')
    .replaceAll(/\(\s*(?:%|百分比)\s*\)/gu, '%');

/** Texts kept: a review looks at each text many times, and the texts of a workbook number some thousands. */
const KEPT = 20_000;
const LONGEST_KEPT = 2000;
const known = new Map<string, string>();

/**
 * A text as the value parsers see it: NFKC (full-width digits, signs and brackets become half-width), one kind of minus,
 * comparison sign and multiplication sign, no control or direction characters, line breaks kept.
 */
export function plain(text: string): string {
  if (text.length > LONGEST_KEPT) return normalise(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const after = normalise(text);
  known.set(text, after);
  return after;
}

/** The same with every blank taken out: what two texts are compared by. */
export const condensed = (text: string): string => plain(text).replaceAll(/\s+/gu, '');

/** Text of Chinese, Latin letters and digits only: comparison of wording regardless of punctuation. */
export const wordsOnly = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}%]/gu, '');

/** What stands where something was masked; no text of a form contains it. */
export const MASK = '\uFFFC';

/** `text` with every match of the patterns covered: it is not looked at any more, and places stay what they were. */
export const masked = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replaceAll(pattern, (part) => MASK.repeat(part.length)), text);
