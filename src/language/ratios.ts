import Big from 'big.js';
import { ofText } from './of-text';
import { plain } from './plain';

/** Two numbers set against each other: 1:4. */
export interface Ratio {
  /** The first divided by the second. */
  readonly value: Big;
  readonly written: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

const RATIO = /(?<![\d.:])(?<one>\d+(?:\.\d+)?)\s*:\s*(?<other>\d+(?:\.\d+)?)(?![\d:])/g;
/** 8:30, 17:00: a time of the day, as long as nothing else is said. */
const CLOCK = /^(?:[01]?\d|2[0-4])\s*:\s*[0-5]\d$/;

/** The ratios that a text writes with a colon; a time of the day is none. */
export const ratiosIn = ofText((written): readonly Ratio[] => {
  const text = plain(written);
  return [...text.matchAll(RATIO)].flatMap((match): readonly Ratio[] => {
    const { one = '', other = '' } = match.groups ?? {};
    if (CLOCK.test(match[0]) || Number(other) === 0) return [];
    const start = match.index;
    return [{ value: new Big(one).div(other), written: match[0], start, end: start + match[0].length }];
  });
});

const AROUND_VALUE = /^(?:≥|≤|=|不低于|不高于|不超过|达到|为|控制在|以上|以内|以下|及|\s)*$/;

/** The ratio that a value is, where it is nothing else than one and a word of comparing. */
export const ratioOf = ofText((written): Ratio | undefined => {
  const text = plain(written);
  const [ratio, more] = ratiosIn(text);
  return ratio && !more && AROUND_VALUE.test(text.slice(0, ratio.start) + text.slice(ratio.end))
    ? ratio
    : undefined;
});
