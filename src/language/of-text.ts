/** Texts of one generation; a workbook holds some thousands. */
const KEPT = 20_000;
/** Longer texts are rare, and keeping them costs more than working them out again. */
const LONGEST_KEPT = 2000;

/** What a function remembers of texts. A full generation is kept until the next is full: it would be asked for again at once. */
class Memory<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  get(text: string): T | undefined {
    return this.#young.get(text) ?? this.#old.get(text);
  }

  set(text: string, made: T): void {
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, made);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}

/** What is remembered of texts, to be forgotten. */
const memories: Pick<Memory<unknown>, 'clear'>[] = [];

/** Forgets what was made of all texts: whoever goes through many files needs those of the last ones only. */
export const forgetTexts = (): void => memories.forEach((memory) => memory.clear());

/** Stands for undefined among what is remembered. */
const NOTHING = Symbol('nothing');

/**
 * A function of a text that remembers what it made of the texts it saw last: a review looks at each text many times. What
 * it hands out is shared and must not be changed.
 */
export function ofText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Memory<T | typeof NOTHING>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
    const made = work(text);
    if (text.length <= LONGEST_KEPT) known.set(text, made === undefined ? NOTHING : made);
    return made;
  };
}

/** The same of a text in a form of some year. */
export function ofTextInYear<T>(
  work: (text: string, year: number | undefined) => T,
): (text: string, year: number | undefined) => T {
  const byYear = new Map<number | undefined, (text: string) => T>();
  return (text, year) => {
    const known = byYear.get(year) ?? ofText((unknown) => work(unknown, year));
    byYear.set(year, known);
    return known(text);
  };
}
