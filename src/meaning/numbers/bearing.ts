import Big from 'big.js';
import { type Sense, sensesOf } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import type { Relation } from '../../language/things';
import { type Compatibility, compatibility, counts, lasts, unitOf } from '../../language/units';
import type { Claim } from '../claim';
import type { Role } from '../judgement';
import { complementOf } from '../opposites';
import { shareOfBase } from '../said-shares';
import type { NumberAsking } from './asking';
import { differenceTo, increaseTo, raisedBy } from './increases';
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
  // 占全县残疾人1620人的13%: what something is a share of is not what is asked for.
  const base = role === 'explanation' ? shareOfBase(text)?.base : undefined;
  // 在6个村各建1个: what something is repeated over is spoken for.
  const repeatedOver = new Set(text.statements.flatMap(({ distribution }) => distribution?.by ?? []));
  for (const statement of statements) {
    const fit = statement === base ? undefined : fitOf(claim, asking, statement);
    if (fit === undefined || (repeatedOver.has(statement.amount) && statement.tail.length > 0)) continue;
    const relation = relationIn(claim, asking, statement, text, role);
    const increase = increaseTo(claim, asking, statement, text);
    const raised = increase ? undefined : raisedBy(claim, asking, statement, text);
    const known = complementOf(claim.name, statement, asking) ?? increase ?? raised;
    const working = known ? undefined : ofWorkdays(asking, statement);
    const share = (known ?? working) ? undefined : shareOfCount(claim, statement, text);
    const instead = known ?? working ?? share;
    const sure = known ?? (relation === 'kind' ? share : undefined);
    const grown = instead ? undefined : differenceTo(asking.unit, statement, text);
    const senses = instead
      ? [instead]
      : [...sensesOf(asEach(claim, statement), text, asking), ...(grown ? [grown] : [])];
    found.push({
      // 总数达到800个 for 新增…: what it is brought to is promised, though it is a stock.
      statement: increase || raised ? { ...statement, mode: 'promise' } : statement,
      relation: sure ? 'same' : (asBefore(found.at(-1), statement) ?? relation),
      fit: working ? 'same' : fit,
      senses,
    });
  }
  return asListed(saidOnce(found), text);
}

/** 各馆开放310天 for 各馆年开放天数: the name asks for the number of each. */
const asEach = ({ name }: Claim, statement: Statement): Statement =>
  name.includes('各') && statement.distribution?.count === undefined
    ? { ...statement, distribution: undefined }
    : statement;

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
  if (isSaidOtherwise(from, said.statement))
    return made?.low !== undefined && sense?.low?.eq(made.low) === true;
  if (!made || more || made.way !== 'derived' || relation === 'other') return false;
  if (sense?.way !== 'stated' || sense.low === undefined || !saysAgain(said.statement)) return false;
  const nearby = from.sentence === said.statement.sentence && said.relation === 'same';
  return (
    (relation === said.relation || nearby || hasNoThing(said.statement)) && made.low?.eq(sense.low) === true
  );
}

/** 750对夫妇，即1500人: the very number in another unit. */
const isSaidOtherwise = (from: Statement, said: Statement): boolean =>
  from.sentence === said.sentence &&
  from.amount.end < said.amount.start &&
  /^\s*(?:即|合|折合|合计即)$/.test(said.lead);

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

/** 知晓率由91%提高到92%: what it is brought to is of the same thing as what it was, or of the same other one. */
const asBefore = (before: Bearing | undefined, { changedFrom }: Statement): Relation | undefined =>
  changedFrom !== undefined &&
  before?.statement.amount === changedFrom &&
  (before.relation === 'same' || (before.relation === 'other' && !hasNoThing(before.statement)))
    ? before.relation
    : undefined;

/**
 * Working days against hours and days: 1个工作日 for ≤2小时 has eight hours at least, 20个工作日 for ≤15个自然日 take twenty days at least,
 * and 60个自然日 hold no more than sixty working days.
 */
function ofWorkdays({ unit }: NumberAsking, statement: Statement): Sense | undefined {
  const { amount, bases } = statement;
  if (!lasts(unit) || !lasts(amount.unit) || bases.length > 0) return undefined;
  if (unit?.dimension === amount.unit?.dimension) return undefined;
  const factor = amount.unit?.factor ?? 1;
  const [low, high] = [amount.low.times(factor), amount.high.times(factor)];
  const sense = {
    derivation: amount.written,
    statements: [statement],
    way: 'derived',
    about: false,
  } as const;
  if (unit?.dimension === 'workday') return { ...sense, low: workdaysIn(low.div(DAY)), high: high.div(DAY) };
  // Between two working days lies a night.
  return unit?.factor.lt(DAY) === true
    ? { ...sense, low: elapsed(low), high: elapsed(high) }
    : { ...sense, low: low.times(DAY), high: high.times(2).plus(LONGEST_HOLIDAY).times(DAY) };
}
/** In minutes. */
const DAY = 1440;
const WORKDAY = 480;
const elapsed = (workdays: Big): Big =>
  workdays.gt(1) ? workdays.minus(1).times(DAY).plus(WORKDAY) : workdays.times(WORKDAY);
/** Days that may be without work at a stretch: a holiday week with its weekend. */
const LONGEST_HOLIDAY = 9;
/** The least number of working days among so many days. */
const workdaysIn = (days: Big): Big => {
  const worked = days.minus(LONGEST_HOLIDAY).times(5).div(7).round(0, 0);
  return worked.gt(0) ? worked : new Big(0);
};

/** People of each of several sessions make visits: 每期50人 × 3期 = 150人次. */
function fitOf(claim: Claim, asking: NumberAsking, statement: Statement): Compatibility {
  const { amount, bases, distribution } = statement;
  const fit = compatibility(asking.unit, amount.unit);
  // 12个行政村 for 行政村数量 15个.
  if (asking.unit?.name === '个' && amount.unit !== undefined && amount.unit.name === claim.thing.head)
    return 'same';
  if (fit === 'loose' && isNumberedThing(claim, asking, statement)) return 'same';
  // 每人只参加一期: nobody comes twice, and nothing is counted.
  if (asking.unit?.dimension === 'visit' && comesOnce(statement)) return undefined;
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

/** 新建助餐点1处 for 助餐点数量 8个: with the thing named beside it, it is the same by whatever word it is counted. */
const isNumberedThing = (
  { thing }: Claim,
  { unit }: NumberAsking,
  { amount, lead, tail }: Statement,
): boolean =>
  BY_ANY_WORD.has(unit?.name ?? '') &&
  BY_ANY_WORD.has(amount.unit?.name ?? '') &&
  thing.head.length > 1 &&
  (lead.endsWith(thing.head) || new RegExp(`^[\\u4e00-\\u9fff]{0,6}${escaped(thing.head)}`).test(tail));
const BY_ANY_WORD: ReadonlySet<string> = new Set([
  '个',
  '处',
  '座',
  '所',
  '家',
  '间',
  '块',
  '条',
  '项',
  '套',
  '台',
]);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const comesOnce = ({ amount, bases }: Statement): boolean =>
  amount.low.eq(1) &&
  amount.high.eq(1) &&
  ['turn', 'batch'].includes(amount.unit?.dimension ?? '') &&
  bases.some(({ word }) => unitOf(word)?.dimension === 'person');

/** Whether a number is promised for the year. */
export const speaks = ({ statement }: Bearing): boolean =>
  statement.mode === 'promise' && !statement.negative;
