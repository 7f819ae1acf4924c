import { held, type Subject, type Unit as Word } from '../../language/subjects';

/** How much a word tells things of one kind apart: 1 and less where it says little. */
export type Worth = (word: Word) => number;

/** A subject that holds so much of a word speaks of it. */
const HELD = 0.75;

/**
 * The worth of words among subjects, each word looked at once.
 *
 * @param worth of a word that so many of the subjects speak of
 */
export function worthOfWords(subjects: readonly Subject[], worth: (said: number) => number): Worth {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word.word);
    if (before !== undefined) return before;
    const made = worth(subjects.filter((subject) => held(word, subject) >= HELD).length);
    known.set(word.word, made);
    return made;
  };
}
