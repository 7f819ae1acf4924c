/** Texts kept by default; a workbook holds some thousands. */
const KEPT = 20_000;
/** Longer texts are rare, and keeping them costs more than working them out again. */
const LONGEST_KEPT = 2000;

/**
 * A function of a text that remembers what it made of the texts it saw last: a review looks at each text many times. What
 * it hands out is shared and must not be changed.
 */
export function ofText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (text.length <= LONGEST_KEPT) {
      if (known.size >= KEPT) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
