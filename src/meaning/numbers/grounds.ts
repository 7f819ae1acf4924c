import { namedIn } from '../../language/foreign';
import { ACTION_WORDS, VERBS_AT_END } from '../../language/lexicon/actions';
import { isStandardOfCompletion } from '../../language/lexicon/modes';
import { namesOpposed } from '../../language/lexicon/opposed';
import { basisName } from '../../language/senses';
import { actionsIn, type Statement, type Understood } from '../../language/statements';
import { actsAlike, isPerson, relationOf, thingIn, type Relation } from '../../language/things';
import { lasts, ofPeople, unitOf } from '../../language/units';
import type { Claim } from '../claim';
import type { Role } from '../judgement';
import { isMoreOf, type NumberAsking } from './asking';
import { isJoinedTo } from './lists';
import { pairsShared, touches } from './shared-words';
import { endsAsNamed } from './steps';
import { hasNoThing, sentenceOf, type Surroundings } from './surroundings';

/** A statement beside the claim it may be about, and what it stands among. */
export interface Pairing extends Surroundings {
  readonly claim: Claim;
  readonly asking: NumberAsking;
  readonly statement: Statement;
  readonly text: Understood;
  readonly role: Role;
  /** How its own words are related to the claim, and how together with the context where they lean on it. */
  readonly own: Relation;
  readonly leaning: Relation;
}

/** Why a number is that of a claim although its own words do not name the thing of the claim in full. */
export type Ground = (pairing: Pairing) => boolean;

/** Grounds in any text. */
export const GROUNDS: readonly Ground[] = [
  ({ leaning }) => leaning === 'same',
  // 接到故障报修后4小时内响应 for 监控系统故障响应时间: the more general name, and the same beside it.
  ({ claim, asking, own, leaning, statement, clause, context }) =>
    (own === 'whole' || leaning === 'whole') &&
    !isMoreOf(asking, statement) &&
    (!lasts(statement.amount.unit) ||
      endsAsNamed(claim, statement) ||
      statement.lead.endsWith(claim.thing.head)) &&
    touches(claim.thing.modifiers, `${context}|${clause}`),
  ({ claim, asking, statement, context }) => isOfSessions(claim, asking, statement, context),
  // 涉及楼栋61栋、居民2038户 for …惠及户数: the only number in the unit that the name itself asks for.
  ({ claim, asking, statement, text }) =>
    asking.unit?.dimension === 'thing' &&
    statement.amount.unit?.name === asking.unit.name &&
    claim.name.endsWith(`${asking.unit.name}数`) &&
    statement.bases.length === 0 &&
    isOnlyOfItsUnit(statement, text) &&
    !OF_SOME.test(sentenceOf(text, statement)) &&
    pairsShared(claim.thing.text, sentenceOf(text, statement)) > 1,
  // 每班招收学员120名 for …培训人次: the only people of a text, at sessions of the very training.
  ({ claim, asking, statement, text }) =>
    ofPeople(asking.unit) &&
    ofPeople(statement.amount.unit) &&
    claim.name.includes('培训') &&
    LEARNERS.test(statement.lead) &&
    statement.bases.some(({ word }) => ['turn', 'batch'].includes(unitOf(word)?.dimension ?? '')) &&
    text.statements.every((other) => other === statement || !ofPeople(other.amount.unit)),
  // 春节前慰问60人 for 困难群众慰问人数: nothing is named, and the same is done.
  ({ claim, role, statement }) =>
    hasNoThing(statement) &&
    // Another form does the same with others.
    role !== 'project' &&
    !PART_OF_MORE.test(claim.name) &&
    actsAlike(claim.thing.actions, statement.actions),
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
    !PART_OF_MORE.test(claim.name) &&
    actsAlike(claim.thing.actions, actionsIn(context)) &&
    pairsShared(claim.name, context) > 0,
  // 生态护林员补助按每人每月600元 for 护林员补助标准: the only price for one of the same.
  ({ claim, asking, own, statement, text }) =>
    (own === 'kind' || own === 'whole') &&
    isPricedAlike(asking, statement) &&
    isOnlyPrice(claim, statement, text),
  // 2025年完成工程总量的60% for 工程当年完成率: so much of all the work.
  ({ claim, asking, statement, text }) =>
    asking.unit?.dimension === 'share' &&
    PROGRESS.test(claim.name) &&
    OF_ALL_WORK.test(statement.lead) &&
    pairsShared(claim.thing.text, text.text) > 1,
  // 对河段每半个月巡查一次 for 河道巡查频次: how often the same is done, told once.
  ({ claim, asking, statement, text }) =>
    asking.per.some((word) => lasts(unitOf(word))) &&
    statement.amount.unit?.dimension === 'turn' &&
    statement.bases.some(({ time }) => time !== undefined) &&
    (actsAlike(claim.thing.actions, statement.actions) || statement.lead.includes(claim.thing.last)) &&
    pairsShared(claim.thing.text, text.clauses[statement.clause]?.text ?? '') > 0 &&
    text.statements.every(
      (other) => other === statement || other.amount.unit?.dimension !== 'turn' || other.mode !== 'promise',
    ),
  // 服务期半年 for 项目实施周期: the term of the project itself.
  ({ claim, statement }) =>
    claim.thing.text === '项目' && lasts(statement.amount.unit) && WHOLE_TERM.test(statement.lead),
  // 按销售价格的15%给予补贴 for 以旧换新补贴比例: the only share of a text, and the same is done with something of the name.
  ({ claim, asking, statement, text }) =>
    asking.unit?.dimension === 'share' &&
    !statement.lead.includes('率') &&
    isOnlyOfItsKind(statement, text) &&
    actsAlike(claim.thing.actions, statement.actions) &&
    pairsShared(claim.thing.text, text.text) > 0,
];

/** Grounds in the indicator's own explanation, which is about it from the first word on. */
export const GROUNDS_OF_EXPLANATION: readonly Ground[] = [
  ({ claim, statement }) => WHOLE_COST.test(claim.name) && ALL_SPENT.test(statement.lead),
  // 项目成本共计350万元 for 人居环境整治项目成本: the more general name is that of the claim.
  ({ own }) => own === 'whole',
  ({ statement }) => hasNoThing(statement),
  // 常住45万人×6份/千人 for 检测份数: the only number of its kind that an explanation works out is the value.
  ({ statement, text }) =>
    text.formulas.some(({ start }) => start === statement.amount.start) && isOnlyOfItsKind(statement, text),
  ({ claim, statement }) => endsLikeName(claim, statement),
  // 达到85%以上即视为完成指标: what the explanation is content with is of its own indicator.
  ({ statement, text }) =>
    isStandardOfCompletion(statement.tail) &&
    (namedIn(statement.lead).length === 0 ||
      text.statements.every((other) => other === statement || !isStandardOfCompletion(other.tail))),
  // 每季度集中举办2场 for …培训场次: the only turns of an explanation, and how often they come.
  ({ asking, statement, text }) =>
    asking.unit?.dimension === 'turn' &&
    statement.amount.unit?.dimension === 'turn' &&
    statement.bases.some(({ time }) => time !== undefined) &&
    isOnlyOfItsKind(statement, text),
  // 路灯合计1.06万盏 for 路灯维护数量: the only number of its kind, of what the work is done to.
  ({ claim, statement, text }) =>
    isOnlyOfItsKind(statement, text) && namesObjectOf(claim, `${statement.lead}${statement.tail}`),
  // 满意份数占比达到90% for 受益群众满意度: the only share, of those who are content.
  ({ claim, asking, statement, text }) =>
    asking.unit?.dimension === 'share' &&
    isOnlyOfItsKind(statement, text) &&
    claim.name.includes('满意') &&
    statement.lead.includes('满意'),
  // 民事、刑事案件统一按每件1800元发放 for 案件补贴标准: the only number of its kind, and the same is done.
  ({ claim, asking, statement, text }) =>
    isOnlyOfItsKind(statement, text) &&
    (lasts(statement.amount.unit)
      ? pairsShared(claim.name.slice(0, -2), text.text) > 0
      : actsAlike(claim.thing.actions, statement.actions) || isPricedAlike(asking, statement)),
  ({ claim, statement }) => lasts(statement.amount.unit) && endsAsNamed(claim, statement),
];

/** Grounds on which a number is one of those that what is asked for is made of. */
export const PARTS: readonly Ground[] = [
  // 监测费28万元，评审费5.6万元，以上两项构成全部支出 for 项目总成本: whatever each is called, all of the cost.
  ({ claim, statement, announced }) =>
    announced && WHOLE_COST.test(claim.name) && statement.amount.unit?.dimension === 'money',
  // 工程分三段实施：东线22公里、西线18公里、环湖线15公里: as many as are announced.
  ({ claim, statement, clause, context, announced }) =>
    announced && (hasNoThing(statement) || touches(claim.thing.text, `${context}${clause}`)),
  // 由人工造林4000亩、封山育林5000亩组成: what it is made of, under names of which one has something of the claim's.
  ({ claim, clause }) => CONSISTS_OF.test(clause) && touches(claim.thing.text, clause),
  // 集中视察1次、专题调研1次 for 视察调研次数: one of two things that the name joins.
  ({ claim, statement }) => {
    const acts = JOINED_ACTS.exec(claim.thing.text);
    return (
      acts !== null &&
      statement.amount.unit?.dimension === 'turn' &&
      [acts[1], acts[2]].some(
        (act) => act !== undefined && `${statement.lead}${statement.tail}`.includes(act),
      )
    );
  },
  // 共印制折页2万份、海报0.5万份 for 宣传品印制数量: the same is done to all of a list.
  ({ claim, statement, text }) => {
    const clause = text.clauses[statement.clause];
    const [first] = clause?.amounts ?? [];
    if (!clause || !first) return false;
    const before = clause.text.slice(0, first.start - clause.start);
    return (
      /[共计][\u4e00-\u9fff]{2,4}/.test(before) &&
      actsAlike(claim.thing.actions, actionsIn(before)) &&
      isJoinedTo(first, statement, text)
    );
  },
];

/** 其中：食用农产品抽检批次: one of several that a number without a name may be of. */
const PART_OF_MORE = /^其中/;

/** 路灯 of 路灯维护. */
function namesObjectOf({ thing: { text } }: Claim, words: string): boolean {
  const object = text.replace(VERBS_AT_END, '');
  return object.length >= 2 && object.length < text.length && words.includes(object);
}
const JOINED_ACTS = new RegExp(`(${ACTION_WORDS})(${ACTION_WORDS})$`);
const LEARNERS = /学员|参训|培训|招收|招生/;
const PROGRESS = /(?:完成|进度|进展)(?:率|比例|情况)?$/;
const OF_ALL_WORK = /完成[^,。;]{0,8}(?:总量|工程量|任务量?|总任务|投资|总进度|形象进度)(?:的|达到?|至)?$/;

const WHOLE_TERM = /(?:服务|建设|实施|合同|项目)(?:期限?|周期|时间)|工期$/;

const CONSISTS_OF = /^由.*(?:构成|组成)$/;

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

/** 主体班6期，每期80人 for 主体班次培训学员: whoever is counted at each session of something takes part in it. */
function isOfSessions(claim: Claim, asking: NumberAsking, statement: Statement, context: string): boolean {
  const { amount, bases } = statement;
  if (!ofPeople(amount.unit) || claim.thing.modifiers.length < 4) return false;
  if (!isPerson(claim.thing.head) && !ofPeople(asking.unit)) return false;
  if (!bases.some(({ word }) => ['turn', 'batch'].includes(unitOf(word)?.dimension ?? ''))) return false;
  return relationOf(thingIn(claim.thing.modifiers), statement, context) === 'same';
}

/** 按期办结率达到98% for 信访事项按期办结率: the same rate, and nothing else is named before it. */
function saysSameRate({ name }: Claim, { amount, lead }: Statement): boolean {
  const rate = amount.unit?.dimension === 'share' ? /[\u4e00-\u9fff]{4}率$/.exec(name)?.[0] : undefined;
  const at = rate === undefined ? -1 : lead.indexOf(rate);
  return at >= 0 && namedIn(lead.slice(0, at)).every((piece) => piece.length <= 2 && touches(piece, name));
}

/** 年削减量为73吨 for 化学需氧量年削减量: an explanation calls its own indicator by the end of its name. */
function endsLikeName({ name }: Claim, { lead }: Statement): boolean {
  const end = name.slice(-SHORT_NAME);
  const at = name.length > SHORT_NAME ? lead.lastIndexOf(end) : -1;
  return at >= 0 && namedIn(lead.slice(0, at)).every((piece) => touches(piece, name));
}
const SHORT_NAME = 3;

/** The cost of the whole project, and words for all that is spent. */
const WHOLE_COST = /^项目(?:预算|总|成本|支出|经费|资金)|总成本|总支出|预算控制数/;
const ALL_SPENT = /总(?:支出|费用|成本|投资|经费)|全部费用/;

/** The first of several, and the others come later. */
const OF_SOME = /首批|第[一二三][批期]|[一二]期|其余|部分|先行|剩余/;
const isOnlyOfItsUnit = ({ amount: { unit }, mode, part }: Statement, { statements }: Understood): boolean =>
  mode === 'promise' &&
  !part &&
  statements.filter(({ amount }) => amount.unit?.group === unit?.group).length === 1;

/** The only promise of a text in its unit: no other number can be meant. */
const isOnlyOfItsKind = (statement: Statement, text: Understood): boolean =>
  statement.mode === 'promise' &&
  !statement.part &&
  !text.clauses[statement.clause - 1]?.text.endsWith('的') &&
  text.statements.every(
    (other) =>
      other === statement ||
      other.part ||
      other.mode === 'history' ||
      other.mode === 'outlook' ||
      (statement.bases.length === 0 && other.bases.length > 0) ||
      other.amount.unit?.dimension !== statement.amount.unit?.dimension,
  );
