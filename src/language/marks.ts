import { ofText } from './of-text';

/** What ends a sentence or a passage, with the quotation mark that may come after it. */
const END = /[。！？；：…”）》.!?;]["'”’」』]?\s*$/u;

/** Whether a text of sentences has a last one without an end. */
export const endsWithoutStop = (text: string): boolean => text.includes('。') && !END.test(text);

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** A half-width mark right after a Chinese character and not before a digit or Latin letter. */
const HALF = /(?<=[\u4e00-\u9fff])(?:[,;:?!](?=[\u4e00-\u9fff]|\s|\d|$)|\.(?=[\u4e00-\u9fff]|\s*$))/gu;
const ANY_HALF = new RegExp(HALF.source, 'u');
/** Few texts have any of the marks: looking for them first costs less. */
const HALF_MARK = /[,;:?!.]/;
const AFTER_NUMBER = /(?<=\d[次个人天年元期场件份项]),(?=[\u4e00-\u9fff])/gu;

/** A text with its half-width marks put right. */
export const withFullWidthMarks = (text: string): string =>
  text.replaceAll(HALF, (mark) => FULL[mark] ?? mark).replaceAll(AFTER_NUMBER, '，');

/** Where the first half-width mark of a text stands; −1 where it has none. */
export const halfWidthMarkIn = (text: string): number => text.search(ANY_HALF);

/** Whether there is one. */
export const hasHalfWidthMark = (text: string): boolean => HALF_MARK.test(text) && ANY_HALF.test(text);

const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
];
const PAIRED_MARK = /[《》（）()“”]/;
const ASCII_BRACKET = /[()]/;
/** A text with its brackets in full width. */
export const withFullWidthBrackets = (text: string): string =>
  text.replaceAll('(', '（').replaceAll(')', '）');
/** 1）and 一）number a list: they have no opening bracket. */
const LIST_NUMBER = /(?<=^|[\s。；;，,、：:])(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]/gu;

/** Pairs of which one half is missing, none where the halves of a pair differ in width; undefined where all is well. */
export const flawOfPairs = ofText((written): { readonly unpaired: typeof PAIRS } | undefined => {
  if (!PAIRED_MARK.test(written) || (!ASCII_BRACKET.test(written) && allPaired(written))) return undefined;
  const text = written.replaceAll(LIST_NUMBER, '');
  const level = withFullWidthBrackets(text);
  const unpaired = PAIRS.filter(([open, close]) => !balanced(level, open, close));
  return unpaired.length > 0 || MIXED.test(text) ? { unpaired } : undefined;
});
const MIXED = /\([^()（）]*）|（[^()（）]*\)/u;

/** Whether the halves of all pairs are there, in one pass: nearly every text ends here. */
function allPaired(text: string): boolean {
  let [titles, brackets, quotes] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '《') titles++;
    else if (sign === '》') titles--;
    else if (sign === '（') brackets++;
    else if (sign === '）') brackets--;
    else if (sign === '“') quotes++;
    else if (sign === '”') quotes--;
    else continue;
    if (titles < 0 || brackets < 0 || quotes < 0) return false;
  }
  return titles === 0 && brackets === 0 && quotes === 0;
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth++;
    if (sign === close) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
