import { oncePer } from '../../forms/once-per';
import { ACTION_WORDS } from '../../language/lexicon/actions';
import { namedIn } from '../../language/foreign';
import type { Amount } from '../../language/quantities';
import { basisName, type Sense, sensesOf } from '../../language/senses';
import { namesOpposed, namesOtherRank } from '../../language/lexicon/opposed';
import { namesOtherPlace } from '../../language/places';
import { actionsIn, type Statement, type Understood } from '../../language/statements';
import { isAnnounced } from '../../language/announced';
import {
  actsAlike,
  isPerson,
  type Relation,
  relationOf,
  shareHeld,
  thingIn,
  withoutBases,
} from '../../language/things';
import { type Compatibility, compatibility, counts, lasts, unitOf, type Unit } from '../../language/units';
import type { Asking, Claim } from '../claim';
import type { Role } from '../judgement';
import { complementOf, increaseTo, stagesLast } from '../rates';
import { isJoined, isJoinedTo, runsOf } from './lists';
import { shareOfCount } from './share-of-count';

export type NumberAsking = Extract<Asking, { type: 'number' }>;

/** A statement as it bears on a claim. */
export interface Bearing {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly fit: Compatibility;
  readonly senses: readonly Sense[];
}

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
  );
  const found: Bearing[] = [];
  for (const statement of statements) {
    const fit = fitOf(claim, asking, statement);
    if (fit === undefined) continue;
    const relation = relationIn(claim, asking, statement, text, role);
    const complement = complementOf(claim.name, statement, asking);
    const increase = increaseTo(claim, asking, statement, text);
    const working = hoursOfWorkdays(asking, statement);
    const share = shareOfCount(claim, statement, text);
    const instead = complement ?? increase ?? working ?? share;
    const sure = complement ?? increase ?? (relation === 'kind' ? share : undefined);
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

/** 每千人4批次，据此测算需2000批次: what is worked out and then said counts once. */
const saidOnce = (bearings: readonly Bearing[]): readonly Bearing[] =>
  bearings.filter(
    ({ relation, statement, senses: [sense] }) =>
      sense?.way !== 'stated' ||
      sense.low === undefined ||
      !saysAgain(statement) ||
      !bearings.some(
        (other) =>
          other.relation === relation &&
          other.senses.length === 1 &&
          other.senses[0]?.way === 'derived' &&
          sense.low !== undefined &&
          other.senses[0].low?.eq(sense.low) === true,
      ),
  );

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
    const listed = run.every(
      ({ statement, relation }, at) =>
        relation !== 'same' && (at === 0 || isJoined(run[at - 1]?.statement, statement, text)),
    );
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

/** A statement beside the claim it may be about. */
interface Pairing {
  readonly claim: Claim;
  readonly asking: NumberAsking;
  readonly statement: Statement;
  readonly text: Understood;
  /** What its sentence says before it. */
  readonly context: string;
  /** How its own words are related to the claim, and how together with the context where they lean on it. */
  readonly own: Relation;
  readonly leaning: Relation;
}

/** Why a number is that of a claim although its own words do not name the thing of the claim in full. */
type Ground = (pairing: Pairing) => boolean;

/** Grounds in any text. */
const GROUNDS: readonly Ground[] = [
  ({ leaning }) => leaning === 'same',
  // 接到故障报修后4小时内响应 for 监控系统故障响应时间: the more general name, and the same beside it.
  ({ claim, own, leaning, statement, text, context }) =>
    (own === 'whole' || leaning === 'whole') &&
    (!lasts(statement.amount.unit) || endsAsNamed(claim, statement)) &&
    touches(claim.thing.modifiers, `${context}|${text.clauses[statement.clause]?.text ?? ''}`),
  ({ claim, asking, statement, context }) => isOfSessions(claim, asking, statement, context),
  // 春节前慰问60人 for 困难群众慰问人数: nothing is named, and the same is done.
  ({ claim, statement }) => hasNoThing(statement) && actsAlike(claim.thing.actions, statement.actions),
  ({ claim, statement }) => saysSameRate(claim, statement),
  // 自接单之日起10个工作日内办结 for 工单办结时限: the only term of the step asked for.
  ({ claim, statement, text }) =>
    lasts(statement.amount.unit) &&
    endsAsNamed(claim, statement) &&
    pairsShared(claim.thing.text, text.text) > 0 &&
    text.statements.every(
      (other) => other === statement || !lasts(other.amount.unit) || !endsAsNamed(claim, other),
    ),
  // 按季度安排检查，一季度100家次、二季度150家次 for 检查家次: nothing is named but what is done to all of them.
  ({ claim, statement, context }) =>
    hasNoThing(statement) &&
    actsAlike(claim.thing.actions, actionsIn(context)) &&
    pairsShared(claim.name, context) > 0,
  // 生态护林员补助按每人每月600元 for 护林员补助标准: the only price for one of the same.
  ({ claim, asking, own, statement, text }) =>
    own === 'kind' && isPricedAlike(asking, statement) && isOnlyPrice(claim, statement, text),
  // 按销售价格的15%给予补贴 for 以旧换新补贴比例: the only share of a text, and the same is done with something of the name.
  ({ claim, asking, statement, text }) =>
    asking.unit?.dimension === 'share' &&
    !statement.lead.includes('率') &&
    isOnlyOfItsKind(statement, text) &&
    actsAlike(claim.thing.actions, statement.actions) &&
    pairsShared(claim.thing.text, text.text) > 0,
];

/** Grounds in the indicator's own explanation, which is about it from the first word on. */
const GROUNDS_OF_EXPLANATION: readonly Ground[] = [
  ({ claim, statement }) => WHOLE_COST.test(claim.name) && ALL_SPENT.test(statement.lead),
  // 项目成本共计350万元 for 人居环境整治项目成本: the more general name is that of the claim.
  ({ own }) => own === 'whole',
  ({ statement }) => hasNoThing(statement),
  // 民事、刑事案件统一按每件1800元发放 for 案件补贴标准: the only number of its kind, and the same is done.
  ({ claim, asking, statement, text }) =>
    isOnlyOfItsKind(statement, text) &&
    (lasts(statement.amount.unit)
      ? pairsShared(claim.name.slice(0, -2), text.text) > 0
      : actsAlike(claim.thing.actions, statement.actions) || isPricedAlike(asking, statement)),
  ({ claim, statement }) => lasts(statement.amount.unit) && endsAsNamed(claim, statement),
];

/** The relation of a statement to a claim. */
function relationIn(
  claim: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): Relation {
  const context = contextOf(statement, text);
  const said = `${hasNoThing(statement) ? context : ''}${text.clauses[statement.clause]?.text ?? ''}`;
  if ([namesOtherPlace, namesOtherRank, namesOpposed].some((differs) => differs(claim.name, said)))
    return 'other';
  if (isOtherStep(claim, statement, text)) return 'other';
  const own = relationOf(claim.thing, statement, governing(statement, text));
  if (isItemOfCost(claim, asking, statement, text, context)) return 'kind';
  if (own === 'same') return own;
  if (isShareOfAsked(claim, statement)) return 'other';
  const leaning = leansOnContext(statement, text) ? relationOf(claim.thing, statement, context) : own;
  const pairing = { claim, asking, statement, text, context, own, leaning };
  const holds = (ground: Ground): boolean => ground(pairing);
  if (GROUNDS.some(holds) || (role === 'explanation' && GROUNDS_OF_EXPLANATION.some(holds))) return 'same';
  return own === 'other' && PARTS.some(holds) ? 'kind' : own;
}

/** Grounds on which a number is one of those that what is asked for is made of. */
const PARTS: readonly Ground[] = [
  // 工程分三段实施：东线22公里、西线18公里、环湖线15公里: as many as are announced.
  ({ claim, statement, text, context }) =>
    isAnnounced(statement, text) &&
    (hasNoThing(statement) ||
      touches(claim.thing.text, `${context}${text.clauses[statement.clause]?.text ?? ''}`)),
  // 由人工造林4000亩、封山育林5000亩组成: what it is made of, under names of which one has something of the claim's.
  ({ claim, statement, text }) => {
    const words = text.clauses[statement.clause]?.text ?? '';
    return CONSISTS_OF.test(words) && touches(claim.thing.text, words);
  },
  // 共印制折页2万份、海报0.5万份 for 宣传品印制数量: the same is done to all of a list.
  ({ claim, statement, text }) => {
    const clause = text.clauses[statement.clause];
    const [first] = clause?.amounts ?? [];
    const before = first === undefined ? '' : (clause?.text.slice(0, first.start - clause.start) ?? '');
    return (
      first !== undefined &&
      /[共计][\u4e00-\u9fff]{2,4}/.test(before) &&
      actsAlike(claim.thing.actions, actionsIn(before)) &&
      (first === statement.amount || isJoinedTo(first, statement, text))
    );
  },
];

const CONSISTS_OF = /^由.*(?:构成|组成)$/;

/** 承办运动会，场地18万元，食宿22万元 for 运动会总成本: one of several costs told of where the thing is named. */
const isItemOfCost = (
  { name, thing }: Claim,
  { unit }: NumberAsking,
  { amount, bases, total, part, lead, sentence }: Statement,
  text: Understood,
  context: string,
): boolean =>
  unit?.dimension === 'money' &&
  amount.unit?.dimension === 'money' &&
  TOTAL_COST.test(name) &&
  bases.length === 0 &&
  !total &&
  !/[总共]/.test(lead) &&
  (shareHeld(thing, context) >= 0.6 || (part && pairsShared(name, text.text) > 1)) &&
  text.statements.some(
    (other) =>
      other.amount !== amount && other.sentence === sentence && other.amount.unit?.dimension === 'money',
  );
const TOTAL_COST = /总(?:成本|费用|支出|投资|经费)$/;

/** 每平方米每月0.95元 for 元/平方米·年: money for one of the same. */
const isPricedAlike = ({ unit, per }: NumberAsking, { amount, bases }: Statement): boolean =>
  unit?.dimension === 'money' &&
  amount.unit?.dimension === 'money' &&
  bases.some(({ word, time }) => time === undefined && per.map(basisName).includes(basisName(word)));

const isOnlyPrice = (claim: Claim, statement: Statement, text: Understood): boolean =>
  statement.mode === 'promise' &&
  text.statements.every(
    (other) =>
      other === statement ||
      other.amount.unit?.dimension !== 'money' ||
      other.bases.length === 0 ||
      namesOpposed(claim.name, text.clauses[other.clause]?.text ?? ''),
  );

/** 4小时内响应 for 响应时间: what is to be done in time stands behind the number. */
const endsAsNamed = ({ thing: { last } }: Claim, { tail }: Statement): boolean =>
  last.length === 2 && (tail.includes(last) || actsAlike(actionsIn(last), actionsIn(tail)));

/** 1个工作日内派单，10个工作日内办结 for 办结时限: the one is the term asked for, so the other is that of another step. */
const isOtherStep = (claim: Claim, statement: Statement, text: Understood): boolean =>
  lasts(statement.amount.unit) &&
  !endsAsNamed(claim, statement) &&
  text.statements.some((other) => lasts(other.amount.unit) && endsAsNamed(claim, other));

/** 公益广告牌布点：城区80块，出入口12块: what stands before the colon is what all numbers of the sentence are of. */
const isHeaded = ({ sentence, amount }: Statement, text: Understood): boolean => {
  const head = text.clauses.find((clause) => clause.sentence === sentence);
  const colon = head === undefined ? -1 : head.text.indexOf(':');
  const [first] = head?.amounts ?? [];
  return (
    head !== undefined &&
    colon > 0 &&
    head.start + colon < amount.start &&
    (first === undefined || first.start > head.start + colon)
  );
};

/** 电话回访不少于救助对象的5% for 救助对象满意度: how many of them are asked, not how many are satisfied. */
const isShareOfAsked = ({ name }: Claim, { amount, lead, tail }: Statement): boolean =>
  amount.unit?.dimension === 'share' &&
  name.includes('满意') &&
  lead.endsWith('的') &&
  !`${lead}${tail}`.includes('满意');

/** Whether what a number counts is looked for in the clauses before it as well. */
const leansOnContext = (statement: Statement, text: Understood): boolean =>
  isHeaded(statement, text) ||
  sourceOfAll(statement, text) !== '' ||
  lasts(statement.amount.unit) ||
  statement.part ||
  statement.bases.length > 0 ||
  hasNoThing(statement) ||
  GOES_ON.test(statement.lead);

/** 主体班6期，每期80人 for 主体班次培训学员: whoever is counted at each session of something takes part in it. */
function isOfSessions(claim: Claim, asking: NumberAsking, statement: Statement, context: string): boolean {
  const { amount, bases } = statement;
  if (!isOfPeople(amount.unit) || claim.thing.modifiers.length < 4) return false;
  if (!isPerson(claim.thing.head) && !isOfPeople(asking.unit)) return false;
  if (!bases.some(({ word }) => ['turn', 'batch'].includes(unitOf(word)?.dimension ?? ''))) return false;
  return relationOf(thingIn(claim.thing.modifiers), statement, context) === 'same';
}

const isOfPeople = (unit: Unit | undefined): boolean =>
  unit?.dimension === 'person' || unit?.dimension === 'visit';

/** 建设乡镇服务站8个、村级服务站12个: the verb of a list is that of each of its items. */
function governing(statement: Statement, text: Understood): string {
  const clause = text.clauses[statement.clause];
  const [first] = clause?.amounts ?? [];
  if (!clause || !first || first.start >= statement.amount.start || statement.actions.length > 0) return '';
  return ANY_ACTION_ONCE.exec(clause.text.slice(0, first.start - clause.start))?.[0] ?? '';
}

/** 按期办结率达到98% for 信访事项按期办结率: the same rate, and nothing else is named before it. */
function saysSameRate({ name }: Claim, { amount, lead }: Statement): boolean {
  const rate = amount.unit?.dimension === 'share' ? /[\u4e00-\u9fff]{4}率$/.exec(name)?.[0] : undefined;
  const at = rate === undefined ? -1 : lead.indexOf(rate);
  return at >= 0 && namedIn(lead.slice(0, at)).every((piece) => piece.length <= 2 && touches(piece, name));
}

/** The cost of the whole project, and words for all that is spent. */
const WHOLE_COST = /^项目(?:预算|总|成本|支出|经费|资金)|总成本|总支出|预算控制数/;
const ALL_SPENT = /总(?:支出|费用|成本|投资|经费)|全部费用/;

/** The only promise of a text in its unit: no other number can be meant. */
const isOnlyOfItsKind = (statement: Statement, text: Understood): boolean =>
  statement.mode === 'promise' &&
  !statement.part &&
  !text.clauses[statement.clause - 1]?.text.endsWith('的') &&
  text.statements.every(
    (other) =>
      other === statement ||
      other.mode === 'history' ||
      (statement.bases.length === 0 && other.bases.length > 0) ||
      other.amount.unit?.dimension !== statement.amount.unit?.dimension,
  );

/** Whether words hold something of modifiers: a pair of characters, of very short ones a character. */
const touches = (modifiers: string, said: string): boolean =>
  modifiers.length <= 2
    ? [...modifiers].some((sign) => said.includes(sign))
    : pairsShared(modifiers, said) > 0;

/** How many pairs of neighbouring characters of one stand in the other. */
const pairsShared = (one: string, other: string): number =>
  [...one].filter((_, at) => at + 1 < one.length && other.includes(one.slice(at, at + 2))).length;

/** What the sentence of a statement says before it; of one that is for each of something, the whole of it. */
function contextOf(statement: Statement, text: Understood): string {
  let words = '';
  for (let at = statement.clause - 1; at >= 0; at--) {
    const clause = text.clauses[at];
    if (!clause || clause.sentence !== statement.sentence) break;
    if (!clause.bracketed) words = `${clause.text}${words}`;
  }
  words += objectOf(statement, text) + sourceOfAll(statement, text);
  if (statement.bases.length > 0)
    for (const clause of text.clauses.slice(statement.clause + 1)) {
      if (clause.sentence !== statement.sentence) break;
      words += clause.text;
    }
  return words.slice(-90);
}

/** 项目总投入65万元，全部由县级财政安排: what all of it comes from. */
function sourceOfAll({ clause, sentence }: Statement, text: Understood): string {
  const next = text.clauses[clause + 1];
  return next?.sentence === sentence && ALL_OF_IT.test(next.text) ? next.text : '';
}
const ALL_OF_IT = /^(?:全部|全额|均|都)(?:由|为|从|来自|来源|通过|使用|纳入|列入|实施)/;

/** 上门走访120户样本户一次: what the number before it in the clause is of is what is done so often. */
function objectOf({ clause: place, amount }: Statement, text: Understood): string {
  const clause = text.clauses[place];
  const before = clause?.amounts.filter(({ end }) => end <= amount.start).at(-1);
  if (!clause || !before || amount.unit?.dimension !== 'turn') return '';
  const between = text.text.slice(before.end, amount.start);
  return /[、和及]/.test(between) ? '' : clause.text.slice(0, amount.start - clause.start);
}

/** What goes on about the thing of the clauses before. */
const GOES_ON = /^(?:涉及|覆盖|惠及|包括|共|合计|受益|分布)/;

/** Whether a statement names nothing that it counts. Asked of each for every indicator of the form. */
export const hasNoThing = oncePer(
  (statement: Statement): boolean =>
    namedIn(withoutBases(`${statement.lead} ${statement.tail}`, statement)).length === 0,
);

const ANY_ACTION_ONCE = new RegExp(ACTION_WORDS);

export const isFloor = ({ comparison }: Amount): boolean => comparison === '≥' || comparison === '>';

export const isCeiling = ({ comparison }: Amount): boolean => comparison === '≤' || comparison === '<';

/** Whether a number is promised for the year. */
export const speaks = ({ statement }: Bearing): boolean =>
  statement.mode === 'promise' && !statement.negative;

export const isUpper = ({ bound }: NumberAsking): boolean =>
  bound.comparison === '≤' || bound.comparison === '<';

export const isLower = ({ bound }: NumberAsking): boolean =>
  bound.comparison === '≥' || bound.comparison === '>';
