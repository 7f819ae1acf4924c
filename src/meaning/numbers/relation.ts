import { VERB_AT_START } from '../../language/lexicon/actions';
import { namesOpposed, namesOtherRank } from '../../language/lexicon/opposed';
import { samePeople } from '../../language/lexicon/populations';
import { namesOtherPlace } from '../../language/places';
import type { Statement, Understood } from '../../language/statements';
import { type Relation, relationOf, shareHeld, thingIn, withoutBases } from '../../language/things';
import { ofPeople } from '../../language/units';
import type { Claim } from '../claim';
import type { Role } from '../judgement';
import { isMoreOf, type NumberAsking } from './asking';
import { isOpposite, namesOtherRate } from '../opposites';
import { type Ground, GROUNDS, GROUNDS_OF_EXPLANATION, PARTS } from './grounds';
import { pairsShared } from './shared-words';
import { isOtherStep } from './steps';
import { hasNoThing, surroundingsOf } from './surroundings';

/** The relation of a statement to a claim. */
export function relationIn(
  claim: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): Relation {
  const around = surroundingsOf(statement, text);
  const said = `${hasNoThing(statement) ? around.context : ''}${around.clause}`;
  if (isNamedOther(claim, said, statement.lead)) return 'other';
  if (isPlainlyOther(claim, asking, statement, text, role)) return 'other';
  if (isOfOnePlace(claim, statement)) return 'kind';
  const own = relationOf(claim.thing, statement, around.governing);
  if (isItemOfCost(claim, asking, statement, text, around.context)) return 'kind';
  if (own === 'same') return isOfAllKinds(claim, asking, statement, text, role) ? 'whole' : own;
  if (isShareOfAsked(claim, statement)) return 'other';
  const leaning = around.leans ? relationOf(claim.thing, statement, around.context) : own;
  const pairing = { ...around, claim, asking, statement, text, own, leaning };
  const holds = (ground: Ground): boolean => ground(pairing);
  if (GROUNDS.some(holds) || (role === 'explanation' && GROUNDS_OF_EXPLANATION.some(holds))) return 'same';
  return own === 'other' && PARTS.some(holds) ? 'kind' : own;
}

/** 救助残疾儿童260人 for 听力残疾儿童救助人数 of 50: more, and called by the end of the name alone, it is of all kinds. */
function isOfAllKinds(
  { thing }: Claim,
  asking: NumberAsking,
  statement: Statement,
  text: Understood,
  role: Role,
): boolean {
  if (role === 'explanation' || !isMoreOf(asking, statement)) return false;
  if (!ofPeople(asking.unit) && !text.statements.some(({ part }) => part)) return false;
  const { context, clause } = surroundingsOf(statement, text);
  const said = thingIn(withoutBases(statement.thing, statement)).text.replace(VERB_AT_START, '');
  const kind = thing.text.slice(0, -said.length).replace(VERB_AT_START, '');
  return (
    said.length >= 2 &&
    kind.length >= 2 &&
    thing.text.endsWith(said) &&
    pairsShared(kind, `${context}${clause}`) === 0
  );
}

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
  name.includes('率') &&
  namesOtherRate(name, lead) &&
  !isOpposite(name, `${lead}${tail}`);

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

/** 全市新增85家，我区建立培育库: what the higher level does, beside what the text calls its own. */
const isOfWiderPlace = ({ name }: Claim, { clause }: Statement, { text, clauses }: Understood): boolean => {
  const wide = WIDE.exec(clauses[clause]?.text ?? '')?.[0];
  return wide !== undefined && !name.includes(wide) && OWN_PLACE.test(text);
};
const WIDE = /全[省市]/;
const OWN_PLACE = /[我本](?:区|县|街道|镇|乡|村|校|院|社区)/;

/** 总投资1260万元，建设期2023—2027年 for 年度平台建设成本: all years together. */
const isOfAllYears = ({ name }: Claim, { amount, lead }: Statement, { text }: Understood): boolean =>
  amount.unit?.dimension === 'money' &&
  /总投资|总?概算|投资总额/.test(lead) &&
  (/年度|当年|本年/.test(name) || /建设期|分年|跨年|\d{4}年?\s*[-—至]\s*\d{4}年/.test(text));

/** 电话回访不少于救助对象的5% for 救助对象满意度: how many of them are asked, not how many are satisfied. */
const isShareOfAsked = ({ name }: Claim, { amount, lead, tail }: Statement): boolean =>
  amount.unit?.dimension === 'share' &&
  name.includes('满意') &&
  lead.endsWith('的') &&
  !`${lead}${tail}`.includes('满意');
