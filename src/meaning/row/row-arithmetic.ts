import type { Form, IndicatorColumn } from '../../forms/model';
import { quotientsIn } from '../../language/quotients';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import type { Claim } from '../claim';
import type { Disagreement } from '../disagreements';
import type { Judgement } from '../judgement';
import { asExact, type NumberAsking } from '../numbers/asking';
import { HAIR } from './row-sense';
import { judgementOf } from '../numbers/wording';
import { isRead, sourceIn, type Source } from '../sources';
import { makeSomehow } from './made-of';
import { LIST_SENSES } from './row-lists';
import { PAIR_SENSES } from './row-pairs';
import { shareOfOther } from './share-of-other';

const ROW_SENSES = [...PAIR_SENSES, ...LIST_SENSES];

/**
 * Indicators whose own row works their value out to something else: 上年为160起，本年不超过158起 for a fall of 5 %. Only texts with few
 * numbers are worked out, in one of the ways that such texts are written, and only where no combination of the numbers makes the value.
 *
 * @param open claims that nothing contradicts yet
 * @param all claims of the form: what a share is of may stand in another row
 */
export const rowsOff = (
  form: Form,
  open: readonly Claim[],
  all: readonly Claim[],
  year: number | undefined,
): readonly Disagreement[] =>
  open.flatMap((claim): readonly Disagreement[] => {
    if (claim.indicator.tree !== 'annual') return [];
    for (const source of textsOf(claim, year)) {
      const judgement = workedOut(claim, source.text, form, all);
      if (judgement) return [{ claim, source, judgement }];
    }
    return [];
  });

/**
 * What remains of a judgement of an explanation once all of its numbers are taken together: nothing where they make the very value,
 * what they make where that surely is another one, for it says more than any of them alone.
 */
export function takenTogether(
  judgement: Judgement,
  claim: Claim,
  { text }: Source,
  form: Form,
): Judgement | undefined {
  if (comesOut(claim, text)) return undefined;
  const made = workedOut(claim, text, form, []);
  return made?.certainty === 'probable' ? made : judgement;
}

/** Whether one of the ways in which such texts are written makes the very value. */
function comesOut(claim: Claim, text: Understood): boolean {
  const { asking } = claim;
  const numbers = numbersIn(text);
  if (asking.type !== 'number' || !numbers) return false;
  const { low } = asking.bound;
  return ROW_SENSES.some((sensed) => {
    const made = sensed(claim, asking, numbers, text, [])?.low;
    return made?.minus(low).abs().lte(low.abs().times(HAIR)) === true;
  });
}

/** The texts of a row that may say how its value comes about. */
const textsOf = ({ indicator }: Claim, year: number | undefined): readonly Source[] =>
  ROW_TEXTS.map((column) => indicator[column])
    .filter(isRead)
    .map((field) => sourceIn('explanation', field, year));

/** Columns whose texts may say how the value of their row comes about. */
export const ROW_TEXTS = [
  'explanation',
  'content',
  'standard',
  'remark',
  'basis',
  'scoring',
] as const satisfies readonly IndicatorColumn[];

/** The numbers of a text, where they are few and all of them may make a value. */
function numbersIn({ statements, notUnderstood }: Understood): readonly Statement[] | undefined {
  if (notUnderstood.length > 0 || statements.length === 0 || statements.length > MOST) return undefined;
  return statements.some(({ mode }) => mode === 'scoring' || mode === 'condition') ? undefined : statements;
}
const MOST = 6;

function workedOut(claim: Claim, text: Understood, form: Form, all: readonly Claim[]): Judgement | undefined {
  const { asking } = claim;
  const numbers = numbersIn(text);
  if (asking.type !== 'number' || asking.bound.about || !asking.bound.low.eq(asking.bound.high) || !numbers)
    return undefined;
  const other =
    quotientsIn(text.text).length > 0 ? shareOfOther(asking, numbers, text, form, all) : undefined;
  if (other) {
    const { start, end } = other.statement.amount;
    const judgement = judgementOf(other.asking, other.sense, 'explanation', 'probable', 'rate');
    return judgement && { ...judgement, start, end };
  }
  if (isWorkedInText(text)) return undefined;
  for (const sensed of ROW_SENSES) {
    const sense = sensed(claim, asking, numbers, text, all);
    if (!sense) continue;
    if (!isNear(asking, sense)) return undefined;
    const isShare = asking.unit?.dimension === 'share';
    return makeSomehow(asking.bound.low, numbers, isShare) ? undefined : judgedBy(asking, sense, numbers);
  }
  return undefined;
}

function judgedBy(asking: NumberAsking, sense: Sense, numbers: readonly Statement[]): Judgement | undefined {
  const comparing = COMPARED[sense.way];
  const found = judgementOf(
    sense.way === 'stated' ? asExact(asking) : asking,
    sense,
    'explanation',
    'probable',
    comparing,
  );
  const open = numbers.some(({ amount }) => amount.comparison !== undefined || amount.about);
  if (found || open || (asking.unit?.dimension === 'share' && sense.way === 'quotient')) return found;
  // More than the least that is asked for is allowed; it may be asked whether it is meant.
  return judgementOf(asExact(asking), sense, 'explanation', 'asked', comparing);
}
const COMPARED = { stated: 'number', derived: 'turns', sum: 'sum', quotient: 'rate' } as const;

/** A formula with its result says for itself how the value comes about. */
const isWorkedInText = ({ formulas, products }: Understood): boolean =>
  formulas.some(({ result }) => result !== undefined) || products.some(({ result }) => result !== undefined);

/** Off by more than this, the text is about something else. */
function isNear({ bound, unit }: NumberAsking, { low }: Sense): boolean {
  if (low === undefined) return false;
  if (unit?.dimension === 'share') return low.gte(0) && low.minus(bound.low).abs().lte(MOST_POINTS);
  return low.gt(bound.low.times(0.08)) && low.lt(bound.low.times(12));
}
const MOST_POINTS = 40;
