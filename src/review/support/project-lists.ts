import { wordsOnly } from '../../language/plain';

/** A project's name as lists and forms are compared by: without code prefix, blanks and punctuation. */
export const projectKey = (name: string): string =>
  wordsOnly(name.replace(/^\s*[0-9A-Za-z]{4,}\s*[-—_]\s*/u, ''));
