import { isSingle } from '../language/quantities';
import { type Sense, sumOf } from '../language/senses';
import { addsUp } from '../language/units';
import type { Claim } from './claim';
import type { Disagreement } from './disagreements';
import { asExact, isUpper, type NumberAsking } from './numbers/asking';
import { type Bearing, bearingsOn } from './numbers/bearing';
import { namesThing } from './numbers/surroundings';
import { judgementOf, sideOf } from './numbers/wording';
import type { Source } from './sources';

/** What the phases of a plan promise of a claim, one after the other: 第一季度160人次, 第二季度180人次. */
interface Phased {
  readonly claim: Claim;
  readonly asking: NumberAsking;
  readonly source: Source;
  readonly shares: readonly Bearing[];
  readonly sum: Sense;
}

/**
 * Claims that the phases of a plan together promise another number of, where the same plan shows that its numbers are shares of the
 * year: those of another claim add up to its value exactly.
 *
 * @param sources of the form; plans alone are looked into
 */
export function phaseSums(claims: readonly Claim[], sources: readonly Source[]): readonly Disagreement[] {
  return sources
    .filter(({ role }) => role === 'plan')
    .flatMap((source) => {
      const phased = claims.flatMap((claim) => phasedBy(claim, source) ?? []);
      if (!phased.some(comesOut)) return [];
      return phased.filter((each) => !comesOut(each)).flatMap((each) => otherwise(each) ?? []);
    });
}

const comesOut = ({ asking: { bound }, sum }: Phased): boolean => sum.low?.eq(bound.low) === true;

/** More than the least that is asked for is allowed; it may be asked whether it is meant. */
function otherwise({ claim, asking, source, shares: [first], sum }: Phased): Disagreement | undefined {
  const certainty = sideOf(asking.bound, sum) === undefined ? 'asked' : 'probable';
  const judgement = judgementOf(asExact(asking), sum, source.role, certainty, 'sum');
  if (!first || !judgement) return undefined;
  const { start, end } = first.statement.amount;
  return { claim, source, judgement: { ...judgement, start, end } };
}

function phasedBy(claim: Claim, source: Source): Phased | undefined {
  const { asking } = claim;
  if (asking.type !== 'number' || asking.per.length > 0 || isUpper(asking)) return undefined;
  if (!asking.bound.low.eq(asking.bound.high)) return undefined;
  if (!addsUp(asking.unit) || claim.indicator.tree !== source.tree) return undefined;
  // Looked for first: how each number of a plan bears on each claim takes time, and most plans name most things once.
  if (source.text.statements.filter((statement) => namesThing(claim.thing, statement)).length < 2)
    return undefined;
  const shares = bearingsOn(claim, asking, source.text, source.role).filter(
    ({ fit, relation, statement: { mode, implied } }) =>
      fit === 'same' && relation !== 'other' && relation !== 'kind' && mode === 'promise' && !implied,
  );
  if (shares.length < 2 || !shares.every(isShare) || !areOfOnePhaseEach(shares)) return undefined;
  if (shares.some((share) => !isAlike(share, shares[0]) || !namesThing(claim.thing, share.statement)))
    return undefined;
  const sum = sumOf(shares.flatMap(({ senses }) => senses));
  return sum && isNear(asking, sum) ? { claim, asking, source, shares, sum } : undefined;
}

/** 开班3期 and 招聘会2场 are of two kinds, whatever both are called. */
const isAlike = ({ relation, statement: { amount } }: Bearing, first: Bearing | undefined): boolean =>
  relation === first?.relation && amount.unit?.name === first.statement.amount.unit?.name;

/** Of what is added up to a small part of the year, or to twice as much, the plan tells only some, or something else. */
const isNear = ({ bound }: NumberAsking, { low }: Sense): boolean =>
  low !== undefined && low.gt(bound.low.times(0.6)) && low.lt(bound.low.times(1.6));
const isShare = ({ senses, statement }: Bearing): boolean =>
  senses.length === 1 &&
  isSingle(statement.amount) &&
  statement.amount.comparison === undefined &&
  !statement.amount.about &&
  !statement.total &&
  !statement.part &&
  !statement.negative &&
  !REACHED.test(statement.lead);
/** 累计8场, 达到8场: all that is there by then. */
const REACHED = /累计|达到?$|增至|共有/;

const areOfOnePhaseEach = (shares: readonly Bearing[]): boolean =>
  new Set(shares.map(({ statement }) => statement.sentence)).size === shares.length;
