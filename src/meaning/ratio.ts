import type { Bound } from '../language/compare';
import { meeting } from '../language/compare';
import { ratiosIn } from '../language/ratios';
import type { Sense } from '../language/senses';
import type { Understood } from '../language/statements';
import type { Claim } from './claim';
import type { Judgement, Role } from './judgement';
import { saidQuotient } from './said-quotients';

/** Whether a text sets two numbers in another ratio than a claim: written with a colon, or made of the two that it names. */
export function judgeRatio(claim: Claim, bound: Bound, text: Understood, role: Role): Judgement | undefined {
  const written = ratiosIn(text.text);
  const [first] = written;
  if (first) {
    const said = { low: first.value, high: first.value, about: false };
    const others = written.some(({ value }) => !value.eq(first.value));
    const named = role === 'explanation' || text.text.includes(claim.name.replace(MEASURE, ''));
    if (others || !named || meeting(bound, said) === 'meets' || IS_PAST.test(text.text.slice(0, first.start)))
      return undefined;
    return of(first.written, first.written, first.start, first.end, []);
  }
  const made = role === 'explanation' ? saidQuotient(text, 'any') : undefined;
  if (!made || !made.low || meeting(bound, made) === 'meets') return undefined;
  const places = made.statements.map(({ amount }) => amount);
  const result = made.low.lt(1)
    ? `1:${made.low.pow(-1).round(2).toFixed()}`
    : `${made.low.round(2).toFixed()}:1`;
  return of(
    made.derivation,
    result,
    Math.min(...places.map(({ start }) => start)),
    Math.max(...places.map(({ end }) => end)),
    [made],
  );
}
const MEASURE = /(?:配比|比例?|配置)$/;
const IS_PAST = /上年|去年|20\d\d年(?:末|底)?[^,。;]{0,12}$|由$/;

const of = (
  derivation: string,
  result: string,
  start: number,
  end: number,
  senses: readonly Sense[],
): Judgement => ({ certainty: 'probable', comparing: 'rate', derivation, result, start, end, senses });
