import { ofText } from './of-text';

/** Characters that come through unchanged. Most texts hold nothing else, and looking costs less than replacing. */
const UNCHANGED = /^[\u4e00-\u9fff\w \n%+\-.,:;、。《》“”≥≤]*$/;
/** Signs that the steps below look for, after NFKC. */
const SIGNS = /[≧⩾≦⩽≮≯‹›〈〉<>—–−~～－×✕✖∗xX∶(]|\p{Cf}|[^\P{Cc}\t\n]/u;

function normalise(text: string): string {
  if (UNCHANGED.test(text) && !/[xX]/.test(text)) return text;
  const composed = text.replaceAll(/[①-⑳]/gu, (mark) => `(${mark.normalize('NFKC')})`).normalize('NFKC');
  return SIGNS.test(composed) ? withPlainSigns(composed) : composed;
}

/** A bracket that an input method gives for < or >: before a number, and without the other one of its pair. */
const BRACKET_AS_SIGN = /[‹〈](?=\s*\d[^›〉]*$)|(?<![‹〈][^›〉]*)[›〉](?=\s*\d)/gu;

const withPlainSigns = (text: string): string =>
  text
    .replaceAll(/\p{Cf}|[^\P{Cc}\t\n]/gu, '')
    .replaceAll(BRACKET_AS_SIGN, (bracket) => ('‹〈'.includes(bracket) ? '<' : '>'))
    .replaceAll(/[≧⩾≮]|>=|=>/gu, '≥')
    .replaceAll(/[≦⩽≯]|<=|=</gu, '≤')
    .replaceAll(/[—–−~～－]+/gu, '-')
    .replaceAll(/[×✕✖∗xX](?=\s*[\d(（])/gu, '*')
    .replaceAll(/(?<=[\d%)\u4e00-\u9fff])\s*[×✕✖∗]/gu, '*')
    .replaceAll('∶', ':')
    .replaceAll(/\(\s*(?:%|百分比)\s*\)/gu, '%');

/**
 * A text as the value parsers see it: NFKC (full-width digits, signs and brackets become half-width), one kind of minus,
 * comparison sign and multiplication sign, no control or direction characters, line breaks kept.
 */
export const plain = ofText(normalise);

/** The same with every blank taken out: what two texts are compared by. */
export const condensed = ofText((text) => plain(text).replaceAll(/\s+/gu, ''));

/** Text of Chinese, Latin letters and digits only: comparison of wording regardless of punctuation. */
export const wordsOnly = ofText((text) => {
  const looked = plain(text);
  return WORDS_ONLY.test(looked) ? looked : looked.replaceAll(/[^\p{L}\p{N}%]/gu, '');
});
const WORDS_ONLY = /^[\u4e00-\u9fff0-9A-Za-z%]*$/;

/** What stands where something was masked; no text of a form contains it. */
export const MASK = '\uFFFC';

/** `text` with every match of the patterns covered: it is not looked at any more, and places stay what they were. */
export const masked = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replaceAll(pattern, (part) => MASK.repeat(part.length)), text);
