import { ofText } from './of-text';
import { wordsOnly } from './plain';

/** Longest text compared by its pairs of characters; a hostile cell costs no more than this. */
const LONGEST = 2000;

/** Pairs of neighbouring characters of a text, punctuation left out: a measure of what two wordings share. */
export const bigramsOf = ofText((text): ReadonlySet<string> => {
  const words = wordsOnly(text).slice(0, LONGEST);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2));
  return pairs;
});

/** How many pairs two texts share. */
export function sharedBigrams(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared;
}

/** Share of the pairs of `part` that `whole` has too; 0 for a text without pairs. */
export function coverage(part: string, whole: string): number {
  const pairs = bigramsOf(part);
  return pairs.size === 0 ? 0 : sharedBigrams(pairs, bigramsOf(whole)) / pairs.size;
}

/** Whether the coverage is at least `share`; a text that is plainly about something else is left after a few pairs. */
export function covers(part: string, whole: string, share: number): boolean {
  const words = wordsOnly(part).slice(0, LONGEST);
  const known = bigramsOf(whole);
  const places = words.length - 1;
  const missing = new Set<string>();
  for (let at = 0; at < places; at++) {
    const pair = words.slice(at, at + 2);
    if (!known.has(pair) && missing.add(pair).size > places * (1 - share) + 1) return false;
  }
  return coverage(part, whole) >= share;
}

/** Longest run of characters that two texts share, '' where they share none. Texts are cut at 200 characters. */
export function longestShared(one: string, other: string): string {
  const [a, b] = [[...one.slice(0, 200)], [...other.slice(0, 200)]];
  let previous: number[] = [];
  let best = 0;
  let end = 0;
  a.forEach((sign, row) => {
    const current: number[] = [];
    b.forEach((candidate, column) => {
      if (sign !== candidate) return;
      const run = (previous[column - 1] ?? 0) + 1;
      current[column] = run;
      if (run > best) {
        best = run;
        end = row + 1;
      }
    });
    previous = current;
  });
  return a.slice(end - best, end).join('');
}
