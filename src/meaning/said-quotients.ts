import { inBase } from '../language/quantities';
import { quotientsIn } from '../language/quotients';
import type { Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { shareHeld, thingIn } from '../language/things';
import { counts } from '../language/units';

/**
 * The quotient that a text defines in words and gives both numbers of: 在园8160人 and 在园幼儿9600人, 普惠率按…占…的比重计算. Of numbers of
 * one unit in per cent; `any`: of counts of whatever kind, as a plain quotient. Undefined where one of the two cannot be told.
 */
export function saidQuotient(text: Understood, units: 'same' | 'any'): Sense | undefined {
  const numbers = text.statements.filter(isPlainNumber);
  if (numbers.length < 2) return undefined;
  for (const { numerator, denominator, inWords } of quotientsIn(text.text)) {
    if (!inWords) continue;
    const over = named(denominator, numbers);
    const of = named(numerator.replace(UP_TO_IS, ''), numbers);
    if (!over || !of || over === of || !isDivisible(of, over, units)) continue;
    const [a, b] = [of, over].map(({ amount }) => inBase(amount));
    if (!a || !b || b.eq(0)) continue;
    const value = units === 'same' ? a.div(b).times(100) : a.div(b);
    return {
      low: value,
      high: value,
      derivation: `${of.amount.written} ÷ ${over.amount.written}`,
      statements: of.amount.start < over.amount.start ? [of, over] : [over, of],
      way: 'quotient',
      about: of.amount.about || over.amount.about,
    };
  }
  return undefined;
}
/** 执行率为…, 按…: what the quotient is called. */
const UP_TO_IS = /^.*(?:为|指|是|按照?|以)(?=[^为指是按以]{2,}$)/;

const isPlainNumber = ({ amount, mode, negative, distribution, implied }: Statement): boolean =>
  (mode === 'promise' || mode === 'stock' || mode === 'history') &&
  !negative &&
  !implied &&
  !distribution &&
  amount.comparison === undefined &&
  amount.low.eq(amount.high) &&
  amount.unit !== undefined &&
  amount.unit.dimension !== 'share';

const isDivisible = ({ amount: a }: Statement, { amount: b }: Statement, units: 'same' | 'any'): boolean =>
  a.unit?.group === b.unit?.group || (units === 'any' && counts(a.unit) && counts(b.unit));

/** The one number whose words hold a phrase best; undefined where none or several do. */
function named(phrase: string, numbers: readonly Statement[]): Statement | undefined {
  const scored = numbers
    .map((statement) => ({ statement, score: heldBy(phrase, statement) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= NAMED && best.score > (next?.score ?? 0) ? best.statement : undefined;
}
const NAMED = 0.6;

function heldBy(phrase: string, { lead, tail, amount: { unit } }: Statement): number {
  const words = `${lead}${unit?.name ?? ''}${tail}`;
  const bare = phrase.replace(COUNT, '');
  return Math.max(shareHeld(thingIn(phrase), words), isWithin(bare, words) ? IN_ORDER : 0);
}
const COUNT = /(?:总|人|户|个|件)?(?:数量?|总数)$/;
const IN_ORDER = 0.9;

/** 护理员 in 护理人员: all its signs, in their order. */
function isWithin(phrase: string, words: string): boolean {
  let at = -1;
  for (const sign of phrase) {
    at = words.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return phrase.length >= 2;
}
