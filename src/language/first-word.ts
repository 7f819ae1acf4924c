/** Lists of words are kept by their first character, folded into so many places. */
const PLACES = 1024;

/**
 * A function that gives the place, in a list of words, of the first word of the list that a text holds; −1 where it holds
 * none. `from` leaves out the words before that place. One pass over the text, however long the list is.
 */
export function firstWordOf(words: readonly string[]): (text: string, from?: number) => number {
  const byStart = new Array<{ place: number; word: string }[] | undefined>(PLACES).fill(undefined);
  for (const [place, word] of words.entries())
    (byStart[word.charCodeAt(0) % PLACES] ??= []).push({ place, word });
  return (text, from = 0) => {
    let first = -1;
    for (let at = 0; at < text.length; at++) {
      const candidates = byStart[text.charCodeAt(at) % PLACES];
      if (!candidates) continue;
      for (const { place, word } of candidates) {
        if (first >= 0 && place >= first) break;
        if (place >= from && text.startsWith(word, at)) first = place;
      }
    }
    return first;
  };
}

/** Whether a text holds any of some words. */
export function holdsAny(words: readonly string[]): (text: string) => boolean {
  const first = firstWordOf(words);
  return (text) => first(text) >= 0;
}
