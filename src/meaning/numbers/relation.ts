import { VERB_AT_START } from '../../language/lexicon/actions';
import { namesOpposed, namesOtherRank } from '../../language/lexicon/opposed';
import { namesOtherOccasion } from '../../language/occasions';
import { samePeople } from '../../language/lexicon/populations';
import { namesOtherPlace } from '../../language/places';
import type { Statement, Understood } from '../../language/statements';
import { type Relation, relationOf, shareHeld, thingIn, withoutBases } from '../../language/things';
import { ofPeople } from '../../language/units';
import type { Claim } from '../claim';
import type { Role } from '../judgement';
import { exceeds, isMoreOf, type NumberAsking } from './asking';
import { isOpposite, namesOtherRate } from '../opposites';
import { isDoneToOthers } from './done-to';
import { NEW } from './increases';
import { type Ground, GROUNDS, GROUNDS_OF_EXPLANATION, PARTS } from './grounds';
import { pairsShared } from './shared-words';
import { isOtherStep } from './steps';
import { hasNoThing, type Surroundings, surroundingsOf } from './surroundings';

/** The relation of a statement to a claim. */
export function relationIn(
  claim: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): Relation {
  const around = surroundingsOf(statement, text);
  const plainly = byItsOwnWords(claim, asking, statement, text, role);
  if (plainly) return plainly;
  const own = relationOf(claim.thing, statement, around.governing);
  if (isItemOfCost(claim, asking, statement, text, around.context)) return 'kind';
  if (own === 'same') return isOfAllKinds(claim, asking, statement, text, role) ? 'whole' : own;
  if (isShareOfAsked(claim, statement)) return 'other';
  const leaning = around.leans ? relationOf(claim.thing, statement, around.context) : own;
  if (leaning !== 'same' && role !== 'explanation' && isOfOthers(claim, statement, around)) return 'other';
  const pairing = { ...around, claim, asking, role, statement, text, own, leaning };
  const holds = (ground: Ground): boolean => ground(pairing);
  if (GROUNDS.some(holds) || (role === 'explanation' && GROUNDS_OF_EXPLANATION.some(holds))) return 'same';
  return own === 'other' && PARTS.some(holds) ? 'kind' : own;
}

/** What a statement says of itself: something else, or one of several; undefined where its words leave it open. */
function byItsOwnWords(
  claim: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): Relation | undefined {
  const { context, clause } = surroundingsOf(statement, text);
  const said = `${hasNoThing(statement) ? context : ''}${clause}`;
  if (isNamedOther(claim, said, statement.lead) || namesOtherOccasion(claim.name, clause)) return 'other';
  if (isPlainlyOther(claim, asking, statement, text, role)) return 'other';
  if (role !== 'explanation' && isOfSeveralServices(claim, asking, statement)) return 'whole';
  return isOfOnePlace(claim, statement) || isOfSelected(claim, statement) ? 'kind' : undefined;
}

/** 为6.8万平方米办公区提供保洁、安保和绿化养护服务 for 绿化养护面积: it is more, and of all that is done there. */
const isOfSeveralServices = ({ thing }: Claim, asking: NumberAsking, statement: Statement): boolean =>
  asking.unit?.dimension !== 'share' &&
  exceeds(asking, statement) &&
  SEVERAL.test(statement.tail) &&
  statement.tail.includes(thing.text);
const SEVERAL = /[\u4e00-\u9fff]{2}、[^,。;]*(?:、|和|及|与)/;

/** A number that names nothing, where its sentence speaks of others. */
const isOfOthers = ({ name }: Claim, statement: Statement, { context, clause }: Surroundings): boolean =>
  hasNoThing(statement) && isDoneToOthers(name, `${context},${clause}`);

/** 救助残疾儿童260人 for 听力残疾儿童救助人数 of 50: more, and called by the end of the name alone, it is of all kinds. */
function isOfAllKinds(
  { thing }: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): boolean {
  if (role === 'explanation' || !isMoreOf(asking, statement)) return false;
  const { context, clause } = surroundingsOf(statement, text);
  if (ofTownAndCountry(thing.text, clause)) return true;
  if (!ofPeople(asking.unit) && !text.statements.some(({ part }) => part) && !LISTED.test(context + clause))
    return false;
  const said = thingIn(withoutBases(statement.thing, statement)).text.replace(VERB_AT_START, '');
  const kind = thing.text.slice(0, -said.length).replace(VERB_AT_START, '');
  return (
    said.length >= 2 &&
    kind.length >= 2 &&
    thing.text.endsWith(said) &&
    pairsShared(kind, `${context}${clause}`) === 0
  );
}

/** 城乡低保对象9800人 for 城市低保对象: those of the country are among them. */
const ofTownAndCountry = (name: string, said: string): boolean =>
  said.includes('城乡') && !name.includes('城乡') && /城市|城镇|农村|乡村/.test(name);
/** 为集贸市场、加油站、医疗机构检定2536台: of all that is listed. */
const LISTED = /[\u4e00-\u9fff]{2}(?:、[^、,。;]{2,12}){2}/;

/** 占用永久基本农田0亩 beside 建成高标准农田1.2万亩: what is not to be is called by its whole name. */
const isNoneOfOther = ({ thing }: Claim, { bound }: NumberAsking, words: string): boolean =>
  bound.low.eq(0) && bound.high.eq(0) && shareHeld(thing, words) < WHOLE_NAME;
const WHOLE_NAME = 0.7;

/** 城市低保1800人、农村低保4200人: each of a list is named by its own words. */
const isNamedOther = ({ name }: Claim, said: string, lead: string): boolean =>
  NAMES_OTHER.some((differs) => differs(name, said)) || namesOpposed(name, lead);
const NAMES_OTHER = [namesOtherPlace, namesOtherRank, namesOpposed];

/** What a statement says of itself makes it one of something else, whatever it shares with the claim. */
const isPlainlyOther = (
  claim: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): boolean =>
  isOfWiderPlace(claim, statement, text) ||
  isOtherStep(claim, statement, text) ||
  isOfAllYears(claim, statement, text) ||
  isWhereCounted(asking, statement, text) ||
  isAllOfThem(claim, statement, text) ||
  isTurnBesideViews(claim, statement) ||
  isOtherRate(claim, asking, statement) ||
  isOfOtherPeople(claim, statement) ||
  (role !== 'explanation' && isNoneOfOther(claim, asking, surroundingsOf(statement, text).clause));

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

/** 抽检覆盖率60% for 抽检合格率: another rate, and not its opposite. */
const isOtherRate = ({ name }: Claim, { unit }: NumberAsking, { amount, lead, tail }: Statement): boolean =>
  unit?.dimension === 'share' &&
  amount.unit?.dimension === 'share' &&
  ((name.includes('率') && namesOtherRate(name, lead) && !isOpposite(name, `${lead}${tail}`)) ||
    (QUALITY.test(name) && SHARE_OF.test(lead)));
/** 占全市耕地的80% for 验收合格率: how much of all there is, and not how good it is. */
const QUALITY = /(?:合格|达标|完好|优良|准确|及时|成活|办结|完成)[率度]$/;
const SHARE_OF = /占[^,。;]{2,24}的$/;

/** 教师满意率达到90% for 学生家长满意度: others are content with it. */
const isOfOtherPeople = ({ name }: Claim, { lead, amount }: Statement): boolean =>
  name.includes('满意') &&
  lead.includes('满意') &&
  amount.unit?.dimension === 'share' &&
  !samePeople(name, lead);

/** 该院新增床位60张 for 全县新增床位数: one of those that make up the whole. */
const isOfOnePlace = ({ name }: Claim, { lead }: Statement): boolean =>
  /全[省市县区镇乡]/.test(name) && ONE_PLACE.test(lead);
const ONE_PLACE = /(?:^|[,、])(?:该|本)(?:院|校|村|镇|乡|站|点|所|园|社区|小区|标段)/;

/** 评选先进网格员12名 for 网格员人数: the best of them. */
const isOfSelected = ({ name }: Claim, { lead }: Statement): boolean => {
  const quality = SELECTED.exec(lead)?.groups?.['quality'];
  return quality !== undefined && !name.includes(quality);
};
const SELECTED =
  /(?:评选|评出|评定|表彰|表扬|选树|推选|推荐|奖励|命名|选拔)[^,。;]{0,8}?(?<quality>先进|优秀|最美|模范|标兵|示范|十佳|骨干|星级|能手)/;

/** 全市新增85家，我区建立培育库: what the higher level does, beside what the text calls its own. */
const isOfWiderPlace = ({ name }: Claim, { clause }: Statement, { text, clauses }: Understood): boolean => {
  const wide = WIDE.exec(clauses[clause]?.text ?? '')?.[0];
  return wide !== undefined && !name.includes(wide) && OWN_PLACE.test(text);
};
const WIDE = /全[省市]/;
const OWN_PLACE = /[我本](?:区|县|街道|镇|乡|村|校|院|社区)/;

/** 总投资1260万元，建设期2023—2027年 for 年度平台建设成本, 用三年时间改造12座: all years together. */
const isOfAllYears = ({ name, indicator }: Claim, statement: Statement, text: Understood): boolean =>
  (indicator.tree === 'annual' && isWithinYears(statement, text)) ||
  (statement.amount.unit?.dimension === 'money' &&
    /总投资|总?概算|投资总额/.test(statement.lead) &&
    (/年度|当年|本年/.test(name) || /建设期|分年|跨年|\d{4}年?\s*[-—至]\s*\d{4}年/.test(text.text)));
const isWithinYears = ({ sentence, amount }: Statement, { clauses, text }: Understood): boolean => {
  const first = clauses.find((clause) => clause.sentence === sentence);
  return first !== undefined && YEARS_OF_WORK.test(text.slice(first.start, amount.start));
};
const YEARS_OF_WORK = /用[两二三四五]年(?:左右)?(?:时间)?|[两二三四五]年(?:时间|内|期间)/;

/** 年末会员预计达到1206人 for 新发展会员: all that there are then. */
const isAllOfThem = (
  { thing, name }: Claim,
  { lead, clause, changedFrom }: Statement,
  { clauses }: Understood,
): boolean =>
  changedFrom === undefined &&
  ((NEW.test(thing.text) && ALL_THEN.test(clauses[clause]?.text ?? '') && !lead.includes('新')) ||
    (THEREAFTER.test(lead) && !OF_ALL.test(name)));
/** 改造后总数为7间, 新增后累计500千瓦: with what was there before. */
const THEREAFTER = /后(?:的)?(?:总[数量额]|累计|共有?|总计)[^,。;]{0,4}$/;
const OF_ALL = /累计|总|存量|规模|年末/;
const ALL_THEN = /(?:年末|年底|期末)[^,。;]*(?:达到?|共|为|有)|累计达到?|总[数量]/;

/** 宣传8场 for 短视频播放量: how often it is watched, and not how often it is shown. */
const isTurnBesideViews = ({ name }: Claim, { amount }: Statement): boolean =>
  VIEWS.test(name) && amount.unit?.dimension === 'turn' && amount.unit.name !== '次';
const VIEWS = /(?:播放|阅读|浏览|点击|访问|观看|下载)(?:总)?量$/;

/** 检定38个集贸市场电子秤2400台 for 台: what stands between both is counted by the second, the first says where. */
function isWhereCounted({ unit }: NumberAsking, statement: Statement, { statements }: Understood): boolean {
  const { amount, clause, tail } = statement;
  const next = statements[statements.indexOf(statement) + 1];
  return (
    unit?.dimension === 'thing' &&
    amount.unit?.name !== unit.name &&
    next?.amount.unit?.name === unit.name &&
    next.clause === clause &&
    tail.length > 1 &&
    next.lead === tail
  );
}

/** 电话回访不少于救助对象的5% for 救助对象满意度: how many of them are asked, not how many are satisfied. */
const isShareOfAsked = ({ name }: Claim, { amount, lead, tail }: Statement): boolean =>
  amount.unit?.dimension === 'share' &&
  name.includes('满意') &&
  lead.endsWith('的') &&
  !`${lead}${tail}`.includes('满意');
