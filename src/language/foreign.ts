import { ACTION_WORDS } from './lexicon/actions';
import { NAMING_NOTHING, SMALL_WORDS } from './lexicon/naming-nothing';
import { ofText } from './of-text';

const ORDINALS = /第[\d一二三四五六七八九十]+[批期次轮类档阶段]{0,2}/g;
const EACH = /每[\u4e00-\u9fff]?|[全本我][省市州县区镇乡村校院局]/g;
const SIGNS = /[^\u4e00-\u9fffA-Za-z0-9]/g;
const WORDS = new RegExp(`${ACTION_WORDS}|${NAMING_NOTHING}`, 'g');
const AT_ENDS = new RegExp(`^[${SMALL_WORDS}]+|[${SMALL_WORDS}]+$`, 'g');
/** “三八”节: a day, not a thing. */
const FESTIVALS = /“[^”]{1,6}”(?=节|期间)/g;
/** Where it is done names nothing that is counted. */
const PLACE = /^[\u4e00-\u9fff]{1,3}(?:镇|(?<![下返回还])乡|村|街道|社区|县|区)$/;
/** Stands where something was taken out, so that what stood apart does not become one word. */
const GAP = ' ';

/**
 * What words around a number name: words of doing, counting and comparing taken out, the rest in pieces. Numbers and times
 * are taken out before.
 */
export const namedIn = ofText((words): readonly string[] =>
  words
    .replaceAll(FESTIVALS, GAP)
    .replaceAll(ORDINALS, GAP)
    .replaceAll(EACH, GAP)
    .replaceAll(SIGNS, GAP)
    .replaceAll(WORDS, GAP)
    .split(GAP)
    .map((piece) => piece.replaceAll(AT_ENDS, ''))
    .filter((piece) => piece.length >= 2 && !PLACE.test(piece)),
);

/** The pieces of `words` that a name does not have: each pair of neighbouring characters in it is covered by it. */
export function foreignTo(pairs: ReadonlySet<string>, words: string): readonly string[] {
  return namedIn(words).flatMap((piece) => uncovered(pairs, piece));
}

function uncovered(pairs: ReadonlySet<string>, piece: string): readonly string[] {
  const signs = [...piece];
  const covered = signs.map(
    (sign, at) => pairs.has(`${signs[at - 1] ?? ''}${sign}`) || pairs.has(`${sign}${signs[at + 1] ?? ''}`),
  );
  return signs
    .map((sign, at) => (covered[at] ? GAP : sign))
    .join('')
    .split(GAP)
    .filter((rest) => rest.length >= 2);
}
