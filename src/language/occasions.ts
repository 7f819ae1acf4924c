import { FESTIVALS, SEASONS } from './lexicon/calendar';
import { ofText } from './of-text';

const NAMES: readonly RegExp[] = [...FESTIVALS, ...SEASONS].map(([words]) => new RegExp(words.source, 'u'));

/** Places of the festivals and seasons that words name. */
const occasionsIn = ofText((words): readonly number[] =>
  NAMES.flatMap((name, place) => (name.test(words) ? [place] : [])),
);

/** Whether words speak of other festivals or seasons than a name does: 元旦春节慰问 beside 夏季高温慰问. */
export function namesOtherOccasion(name: string, words: string): boolean {
  const own = occasionsIn(name);
  const said = occasionsIn(words);
  return own.length > 0 && said.length > 0 && !said.some((place) => own.includes(place));
}
