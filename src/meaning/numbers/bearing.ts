import type { Amount } from '../../language/quantities';
import { type Sense, sensesOf } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import type { Relation } from '../../language/things';
import { type Compatibility, compatibility, counts, unitOf } from '../../language/units';
import type { Claim } from '../claim';
import type { Role } from '../judgement';
import { complementOf } from '../opposites';
import { increaseTo } from '../rates';
import type { NumberAsking } from './asking';
import { isOneList, runsOf } from './lists';
import { relationIn } from './relation';
import { shareOfCount } from './share-of-count';
import { stagesLast } from './stages';
import { hasNoThing } from './surroundings';

/** A statement as it bears on a claim. */
export interface Bearing {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly fit: Compatibility;
  readonly senses: readonly Sense[];
}

/** The statements of a text whose numbers may be held against what a claim asks for, each with how it bears on it. */
export function bearingsOn(
  claim: Claim,
  asking: NumberAsking,
  text: Understood,
  role: Role,
): readonly Bearing[] {
  const statements = stagesLast(
    text.statements.filter(
      ({ amount }) =>
        !(amount.unit === undefined && asking.unit?.dimension !== undefined && !counts(asking.unit)),
    ),
    asking,
    text,
  );
  const found: Bearing[] = [];
  for (const statement of statements) {
    const fit = fitOf(claim, asking, statement);
    if (fit === undefined) continue;
    const relation = relationIn(claim, asking, statement, text, role);
    const known = complementOf(claim.name, statement, asking) ?? increaseTo(claim, asking, statement, text);
    const working = known ? undefined : hoursOfWorkdays(asking, statement);
    const share = (known ?? working) ? undefined : shareOfCount(claim, statement, text);
    const instead = known ?? working ?? share;
    const sure = known ?? (relation === 'kind' ? share : undefined);
    const senses = instead ? [instead] : sensesOf(statement, text, { unit: asking.unit, per: asking.per });
    found.push({
      statement,
      relation: sure || continuesSame(found.at(-1), statement) ? 'same' : relation,
      fit: working ? 'same' : fit,
      senses,
    });
  }
  return asListed(saidOnce(found), text);
}

/** 每千人4批次，据此测算需2000批次: what is worked out and then said counts once, as what is the nearer to the thing. */
function saidOnce(bearings: readonly Bearing[]): readonly Bearing[] {
  const again = new Map<Bearing, Bearing>();
  for (const bearing of bearings) {
    const worked = bearings.find((other) => isWorkedOutAs(other, bearing));
    if (worked) again.set(bearing, worked);
  }
  if (again.size === 0) return bearings;
  const same = new Set([...again].flatMap(([{ relation }, worked]) => (relation === 'same' ? [worked] : [])));
  return bearings
    .filter((bearing) => !again.has(bearing))
    .map((bearing) => (same.has(bearing) ? { ...bearing, relation: 'same' } : bearing));
}

/** Whether the number of one is what the other says after it was worked out. */
function isWorkedOutAs({ relation, senses, statement: from }: Bearing, said: Bearing): boolean {
  const [made, more] = senses;
  const [sense] = said.senses;
  if (!made || more || made.way !== 'derived' || relation === 'other') return false;
  if (sense?.way !== 'stated' || sense.low === undefined || !saysAgain(said.statement)) return false;
  const nearby = from.sentence === said.statement.sentence && said.relation === 'same';
  return (
    (relation === said.relation || nearby || hasNoThing(said.statement)) && made.low?.eq(sense.low) === true
  );
}

const SAYS_AGAIN = /据此|测算|合计|折合|即/;
const saysAgain = ({ total, lead, times }: Statement): boolean =>
  total || SAYS_AGAIN.test(lead) || (times.some(({ wholeYear }) => wholeYear) && !/[另再加]/.test(lead));

/**
 * 312公里县道、468公里乡道、526公里村道: in a list without a break each item is of the kind that most of them plainly are, unless one of
 * them is the thing itself.
 */
function asListed(bearings: readonly Bearing[], text: Understood): readonly Bearing[] {
  const kinds = new Set<Bearing>();
  for (const run of runsOf(bearings)) {
    const listed = run.every(({ relation }) => relation !== 'same') && isOneList(run, text);
    const known = run.filter(({ relation }) => relation !== 'other');
    if (listed && known.length * 2 > run.length) for (const each of run) kinds.add(each);
  }
  return kinds.size === 0
    ? bearings
    : bearings.map((each) =>
        kinds.has(each) && each.relation === 'other' ? { ...each, relation: 'kind' } : each,
      );
}

/** 由8个工作日压减至5个工作日: what it is brought to is of the same thing as what it was. */
const continuesSame = (before: Bearing | undefined, { changedFrom }: Statement): boolean =>
  changedFrom !== undefined && before?.relation === 'same' && before.statement.amount === changedFrom;

/** 1个工作日 for ≤2小时: a working day has eight hours at least. */
function hoursOfWorkdays({ unit }: NumberAsking, statement: Statement): Sense | undefined {
  const { amount, bases } = statement;
  if (unit?.dimension !== 'time' || unit.factor.gte(DAY) || amount.unit?.dimension !== 'workday')
    return undefined;
  if (bases.length > 0) return undefined;
  return {
    low: amount.low.times(amount.unit.factor).times(WORKDAY),
    high: amount.high.times(amount.unit.factor).times(WORKDAY),
    derivation: amount.written,
    statements: [statement],
    way: 'derived',
    about: false,
  };
}
/** In minutes. */
const DAY = 1440;
const WORKDAY = 480;

/** People of each of several sessions make visits: 每期50人 × 3期 = 150人次. */
function fitOf(
  claim: Claim,
  asking: NumberAsking,
  { amount, bases, distribution }: Statement,
): Compatibility {
  const fit = compatibility(asking.unit, amount.unit);
  // 12个行政村 for 行政村数量 15个.
  if (asking.unit?.name === '个' && amount.unit !== undefined && amount.unit.name === claim.thing.head)
    return 'same';
  if (fit !== 'loose' || asking.unit?.dimension !== 'visit') return fit;
  const repeated = bases.some(({ word }) => unitOf(word)?.dimension === 'turn') || distribution !== undefined;
  const ofPeople =
    amount.unit?.dimension === 'turn' &&
    bases.some(
      ({ word, classifier }) =>
        unitOf(word)?.dimension === 'person' || unitOf(classifier ?? '')?.dimension === 'person',
    );
  return (amount.unit?.dimension === 'person' && repeated) || ofPeople ? 'same' : fit;
}

export const isFloor = ({ comparison }: Amount): boolean => comparison === '≥' || comparison === '>';

export const isCeiling = ({ comparison }: Amount): boolean => comparison === '≤' || comparison === '<';

/** Whether a number is promised for the year. */
export const speaks = ({ statement }: Bearing): boolean =>
  statement.mode === 'promise' && !statement.negative;
