import { isCeiling } from '../../language/lexicon/comparisons';
import { shareHeld } from '../../language/things';
import { meeting } from '../../language/compare';
import type { Understood } from '../../language/statements';
import { compatibility, counts } from '../../language/units';
import type { NumberAsking } from './asking';
import type { Claim } from '../claim';
import { durationsIn } from '../durations';
import type { Comparing, Judgement, Role } from '../judgement';
import { quotientsFor } from '../rates';
import { netIn } from './made-counts';
import { sentenceOf } from './surroundings';
import { judgementOf } from './wording';

/** The text says that it is not done at all. */
export function notDone(claim: Claim, asking: NumberAsking, text: Understood): Judgement | undefined {
  const { bound } = asking;
  if (
    bound.low.lte(0) ||
    isCeiling(bound) ||
    asking.unit?.dimension === 'share' ||
    asking.unit?.dimension === 'time'
  )
    return undefined;
  const clause = text.clauses.find(
    (each) =>
      /不再|未安排|未列|没有安排|取消(?!原)|暂缓|停办/.test(each.text) &&
      each.negative &&
      claim.thing.pairs.size > 0 &&
      shareHeld(claim.thing, each.text) >= 0.6,
  );
  if (
    !clause ||
    text.statements.some(
      ({ negative, amount }) => !negative && compatibility(asking.unit, amount.unit) === 'same',
    )
  )
    return undefined;
  return {
    certainty: 'probable',
    comparing: 'none',
    derivation: clause.text.trim(),
    result: '0',
    start: clause.start,
    end: clause.end,
    senses: [],
  };
}

const TERM = /时长|工期|建设期|施工期|天数|周期|服务期/;

/** 1-2月分解任务 says nothing of 开放天数: the sentence of a span has to speak of what lasts. */
function isOfThing({ thing }: Claim, span: string, text: Understood): boolean {
  const at = text.text.indexOf(span);
  const own = text.clauses.find(({ start, end }) => at >= start && at < end);
  return !own || shareHeld(thing, sentenceOf(text, own)) >= 0.5;
}

/** Start and end of the work, counted in days, against a term. */
export function byDuration(
  claim: Claim,
  asking: NumberAsking,
  text: Understood,
  role: Role,
): Judgement | undefined {
  const spans = durationsIn(asking, text).filter(
    ({ derivation }) => role === 'explanation' || isOfThing(claim, derivation, text),
  );
  const [first] = spans;
  if (
    !first ||
    // How long another form goes on says nothing of this one.
    role === 'project' ||
    (role !== 'explanation' && !TERM.test(claim.name)) ||
    spans.some((sense) => meeting(asking.bound, sense) === 'meets')
  )
    return undefined;
  return judgementOf(asking, first, role, 'probable', 'duration');
}

/** What comes and what goes, for an indicator of what is left: undefined where the text does not say both, null where they fit. */
export function byDifference(
  claim: Claim,
  asking: NumberAsking,
  text: Understood,
  role: Role,
): Judgement | null | undefined {
  const net = netIn(claim, asking, text);
  if (!net) return undefined;
  return meeting(asking.bound, net) === 'meets' ? null : judgementOf(asking, net, role, 'probable', 'sum');
}

/** A share, price or count that two numbers of the text make. */
export function byQuotient(
  claim: Claim,
  asking: NumberAsking,
  text: Understood,
  role: Role,
): Judgement | undefined {
  const made = quotientsFor(claim, asking, text).filter(
    ({ about, way }) => !about || way === 'derived' || (role === 'explanation' && counts(asking.unit)),
  );
  const [first] = made;
  if (!first || made.length !== 1 || meeting(asking.bound, first) === 'meets') return undefined;
  return judgementOf(
    asking,
    first,
    role,
    'probable',
    WORKED_OUT_AS[asking.unit?.dimension ?? ''] ?? 'number',
  );
}
const WORKED_OUT_AS: Readonly<Record<string, Comparing>> = { share: 'rate', money: 'cost' };
