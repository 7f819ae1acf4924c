import { plain } from './plain';
import { ofText } from './of-text';

/** Digits that belong together: blanks and dashes within a number are allowed. */
const NUMBERS = /(?<!\d)\+?\d(?:[\d]|[- ](?=\d)|\((?=\d)|\)(?=[\d -]))*/gu;
const MOBILE = /^(?:86)?1[3-9]\d{9}$/u;
/** Area code and seven or eight digits, an extension behind them. */
const FIXED = /^(?:86)?(?:0(?:10|2\d|[3-9]\d{2}))?[2-9]\d{6,7}(?:\d{1,5})?$/u;
/** Numbers of services and of a house: 12345, 6001, 400-800-1234. */
const OF_SERVICE = /^(?:400\d{7}|[1-9]\d{2,5})$/u;

/**
 * A telephone number of a text that no telephone has: a mobile one with ten digits, an area code with five behind it. Undefined
 * where all of them may be right, or where the text holds none.
 */
export const impossiblePhone = ofText((written): string | undefined => {
  const text = plain(written);
  if (/[*xX…]/u.test(text)) return undefined;
  return [...text.matchAll(NUMBERS)]
    .map(([number]) => number)
    .find((number) => !isPossible(number) && !number.split(/ +/u).every(isPossible));
});

/** Two numbers with nothing but a blank between them are looked at one by one as well. */
function isPossible(number: string): boolean {
  const digits = number.replaceAll(/\D/gu, '');
  return digits.length < 3 || [MOBILE, FIXED, OF_SERVICE].some((form) => form.test(digits));
}
