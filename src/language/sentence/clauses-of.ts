import { NEGATIONS } from '../lexicon/modes';
import type { Amount } from '../quantities';
import type { Time } from '../times';
import type { Clause } from './understood';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '《': '》' };
const LONGEST_TITLE = 60;
const INCLUSIVE = /^\(含\)/;
const SENTENCE_END = /[。;\n]/;
const CLAUSE_END = /[,。;\n()]/;

/** The clauses of a text, each with the times and amounts that stand in it; places are those of the plain text. */
export function clausesOf(
  text: string,
  bare: string,
  times: readonly Time[],
  amounts: readonly Amount[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let depth = 0;
  let nextTime = 0;
  let nextAmount = 0;
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index] ?? '\n';
    // A title or slogan is one word, whatever stands in it.
    const closing = CLOSING[sign];
    const closed = closing === undefined ? -1 : text.indexOf(closing, index);
    if (closed > index && closed - index < LONGEST_TITLE) {
      index = closed;
      continue;
    }
    // 中小学(含幼儿园)教师: an aside that holds neither number nor time interrupts nobody.
    const aside = sign === '(' ? endOfAside(text, index, times, amounts) : -1;
    if (aside > index) {
      index = aside;
      continue;
    }
    if (
      !CLAUSE_END.test(sign) ||
      (sign === ',' &&
        /\d/.test(text[index + 1] ?? '') &&
        /\d/.test(text[index - 1] ?? '') &&
        /^\d{3}(?!\d)/.test(text.slice(index + 1)))
    )
      continue;
    const insideTime = times.some((time) => time.start < index && time.end > index);
    const insideAmount = amounts.some((amount) => amount.start <= index && amount.end > index);
    if (
      insideTime ||
      insideAmount ||
      (sign === ',' && index > start && isTimeAlone(text, start, index, times)) ||
      INCLUSIVE.test(text.slice(index, index + 3)) ||
      (sign === ')' && text.slice(index - 2, index) === '(含')
    )
      continue;
    if (index > start) {
      const own: Time[] = [];
      for (let time = times[nextTime]; time && time.start < index; time = times[++nextTime]) own.push(time);
      const counted: Amount[] = [];
      for (let amount = amounts[nextAmount]; amount && amount.start < index; amount = amounts[++nextAmount])
        counted.push(amount);
      const words = text.slice(start, index);
      clauses.push({
        start,
        end: index,
        sentence,
        text: words,
        bare: bare.slice(start, index),
        bracketed: depth > 0,
        times: own,
        amounts: counted,
        mode: 'promise',
        negative: NEGATIONS.test(words),
      });
    }
    if (sign === '(') depth++;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (SENTENCE_END.test(sign)) {
      sentence++;
      depth = 0;
    }
    start = index + 1;
  }
  return clauses;
}

/** 在春节、国庆期间,各慰问一次: a time before a comma belongs to what follows. */
function isTimeAlone(text: string, start: number, end: number, times: readonly Time[]): boolean {
  let words = '';
  let at = start;
  for (const time of times) {
    if (time.end <= start || time.start >= end) continue;
    words += text.slice(at, Math.max(at, time.start));
    at = Math.max(at, time.end);
  }
  return at > start && TIME_WORDS.test(words + text.slice(at, end));
}
const TIME_WORDS = /^(?:在|于|自|从|至|到|每逢|利用|结合|拟|的|等|期间|前后|前|时节|,|\s)*$/;

/** Where a bracket ends that holds no number and no time, and after which its clause goes on; -1 for any other. */
function endOfAside(text: string, open: number, times: readonly Time[], amounts: readonly Amount[]): number {
  const close = text.indexOf(')', open);
  const inside = close < 0 ? '' : text.slice(open + 1, close);
  if (inside === '' || inside.length > LONGEST_ASIDE || BREAKS.test(inside)) return -1;
  if (CLAUSE_END.test(text[close + 1] ?? '。')) return -1;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < close && end > open;
  return times.some(holds) || amounts.some(holds) ? -1 : close;
}
const LONGEST_ASIDE = 24;
const BREAKS = /[(;。\n]/;
