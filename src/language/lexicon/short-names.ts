import { ofText } from '../of-text';

/** Endings of names of bodies with the short forms that units mix with them. */
export const SHORTENED: readonly { readonly full: string; readonly short: string }[] = [
  { full: '委员会', short: '委' },
  { full: '办公室', short: '办' },
  { full: '会议', short: '会' },
  { full: '管理局', short: '局' },
  { full: '研究院', short: '院' },
];

/** After the short form the name is over: punctuation, a conjunction, or the end. */
const OVER = '(?=[、，,。；;：:（()）和及与\\s]|$)';
const SHORT_ENDING = new RegExp(`(?:${SHORTENED.map(({ short }) => short).join('|')})${OVER}`, 'u');

/** Whether a text may name a body by its short form. */
export const mayNameShort = (text: string): boolean => SHORT_ENDING.test(text);

const ENDINGS = SHORTENED.map(({ full }) => full).join('|');
const ANY_FULL = new RegExp(ENDINGS);
/** What tells a body from others: the two characters before the ending. They may be the ending of another name. */
const IN_FULL = new RegExp(`(?<=([\\u4e00-\\u9fff]{2}))(?:${ENDINGS})`, 'gu');
const NONE: readonly string[] = [];

/** The bodies that a text names in full. */
export const namesInFull = ofText((text): readonly string[] =>
  ANY_FULL.test(text)
    ? Array.from(text.matchAll(IN_FULL), ([ending, stem = '']) => `${stem}${ending}`)
    : NONE,
);

/** The short form of a body's name, and whether a text has it. */
export const shortFormOf = ofText((name): { readonly brief: string; isIn(text: string): boolean } => {
  const ending = SHORTENED.find(({ full }) => name.endsWith(full));
  const brief = ending ? `${name.slice(0, -ending.full.length)}${ending.short}` : name;
  const written = new RegExp(`${brief}${OVER}`, 'u');
  return { brief, isIn: (text) => written.test(text) };
});
