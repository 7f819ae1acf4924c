/** Whether words hold something of modifiers: a pair of characters, of very short ones a character. */
export const touches = (modifiers: string, said: string): boolean =>
  modifiers.length <= 2
    ? [...modifiers].some((sign) => said.includes(sign))
    : pairsShared(modifiers, said) > 0;

/** How many pairs of neighbouring characters of one stand in the other. */
export const pairsShared = (one: string, other: string): number =>
  pairsIn(one).filter((pair) => other.includes(pair)).length;

/** The same of pairs of words only, without what every text has. */
export const wordPairsShared = (one: string, other: string): number =>
  pairsIn(one).filter((pair) => OF_WORDS.test(pair) && !COMMON.has(pair) && other.includes(pair)).length;
const OF_WORDS = /^[\u4e00-\u9fff]{2}$/;
const COMMON: ReadonlySet<string> = new Set(['其中', '全县', '全市', '全区', '全省']);

const pairsIn = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
