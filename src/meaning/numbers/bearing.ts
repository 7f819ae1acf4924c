import { oncePer } from '../../forms/once-per';
import { ACTION_WORDS } from '../../language/lexicon/actions';
import type { Amount } from '../../language/quantities';
import { type Sense, sensesOf } from '../../language/senses';
import { namesOtherPlace } from '../../language/places';
import type { Statement, Understood } from '../../language/statements';
import { actsAlike, isPerson, type Relation, relationOf, thingIn, withoutBases } from '../../language/things';
import { type Compatibility, compatibility, counts, lasts, unitOf } from '../../language/units';
import type { Asking, Claim } from '../claim';
import type { Role } from '../judgement';
import { complementOf, stagesLast } from '../rates';

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
    const fit = fitOf(asking, statement);
    if (fit === undefined) continue;
    const relation = relationIn(claim, statement, text, role);
    const complement = complementOf(claim.name, statement, asking);
    const senses = complement
      ? [complement]
      : sensesOf(statement, text, { unit: asking.unit, per: asking.per });
    found.push({ statement, relation: complement ? 'same' : relation, fit, senses });
  }
  return found;
}

/** People of each of several sessions make visits: 每期50人 × 3期 = 150人次. */
function fitOf(asking: NumberAsking, { amount, bases, distribution }: Statement): Compatibility {
  const fit = compatibility(asking.unit, amount.unit);
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

/** The relation of a statement to a claim; in its own explanation a number without a thing of its own is that of the claim. */
function relationIn(claim: Claim, statement: Statement, text: Understood, role: Role): Relation {
  if (namesOtherPlace(claim.name, text.clauses[statement.clause]?.text ?? '')) return 'other';
  const own = relationOf(claim.thing, statement, governing(statement, text));
  if (own === 'same') return own;
  const context = contextOf(statement, text);
  const named = own === 'whole' && pairsShared(claim.thing.modifiers, context) > 0;
  if (named) return 'same';
  const lasting = lasts(statement.amount.unit);
  const inContext =
    lasting ||
    statement.part ||
    statement.bases.length > 0 ||
    hasNoThing(statement) ||
    GOES_ON.test(statement.lead)
      ? relationOf(claim.thing, statement, context)
      : own;
  if (inContext === 'same' || isOfSessions(claim, statement, context)) return 'same';
  // 春节前慰问60人 for 困难群众慰问人数: nothing is named, and the same is done.
  if (hasNoThing(statement) && actsAlike(claim.thing.actions, statement.actions)) return 'same';
  if (saysSameRate(claim, statement)) return 'same';
  if (role !== 'explanation') return own;
  if (WHOLE_COST.test(claim.name) && ALL_SPENT.test(statement.lead)) return 'same';
  if (lasting && isOnlyTerm(statement, text) && pairsShared(claim.name.slice(0, -2), text.text) > 0)
    return 'same';
  // 项目成本共计350万元 for 人居环境整治项目成本: in its own explanation the more general name is that of the claim.
  if (own === 'whole') return 'same';
  // 48小时内出具 for 检测报告出具时间: what is done in time is named, the rest goes without saying.
  return hasNoThing(statement) ||
    (lasting &&
      ((claim.thing.last.length === 2 && statement.tail.includes(claim.thing.last)) ||
        pairsShared(claim.name, text.clauses[statement.clause]?.text ?? '') >= FEW))
    ? 'same'
    : own;
}

/** 主体班6期，每期80人 for 主体班次培训学员: whoever is counted at each session of something takes part in it. */
function isOfSessions(claim: Claim, statement: Statement, context: string): boolean {
  const { amount, bases } = statement;
  const people = amount.unit?.dimension === 'person' || amount.unit?.dimension === 'visit';
  if (!people || !isPerson(claim.thing.head) || claim.thing.modifiers.length < 4) return false;
  if (!bases.some(({ word }) => ['turn', 'batch'].includes(unitOf(word)?.dimension ?? ''))) return false;
  return relationOf(thingIn(claim.thing.modifiers), statement, context) === 'same';
}

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
  return at >= 0 && lead.slice(0, at).replaceAll(NO_THING, '').length < 2;
}

/** The cost of the whole project, and words for all that is spent. */
const WHOLE_COST = /^项目(?:预算|总|成本|支出|经费|资金)|总成本|总支出|预算控制数/;
const ALL_SPENT = /总(?:支出|费用|成本|投资|经费)|全部费用/;

/** The only term that an explanation gives: 本年按22个工作日掌握. */
const isOnlyTerm = (statement: Statement, text: Understood): boolean =>
  statement.mode === 'promise' &&
  statement.bases.length === 0 &&
  !text.clauses[statement.clause - 1]?.text.endsWith('的') &&
  text.statements.every((other) => other === statement || !lasts(other.amount.unit));

/** How many pairs of neighbouring characters of one stand in the other. */
const pairsShared = (one: string, other: string): number =>
  [...one].filter((_, at) => at + 1 < one.length && other.includes(one.slice(at, at + 2))).length;
const FEW = 3;

/** What the sentence of a statement says before it; of one that is for each of something, the whole of it. */
function contextOf(statement: Statement, text: Understood): string {
  let words = '';
  for (let at = statement.clause - 1; at >= 0; at--) {
    const clause = text.clauses[at];
    if (!clause || clause.sentence !== statement.sentence) break;
    if (!clause.bracketed) words = `${clause.text}${words}`;
  }
  if (statement.bases.length > 0)
    for (const clause of text.clauses.slice(statement.clause + 1)) {
      if (clause.sentence !== statement.sentence) break;
      words += clause.text;
    }
  return words.slice(-90);
}

/** What goes on about the thing of the clauses before. */
const GOES_ON = /^(?:涉及|覆盖|惠及|包括|共|合计|受益|分布)/;

const NO_THING =
  /文件|规定|办法|通知|政策|有关|相关|要求|规范|批复|制度|合同|约定|举办|召开|开展|组织|实施|完成|安排|进行|达到|达|实现|不少于|不低于|不高于|不超过|至少|最多|合计|共计|总计|累计|每[\u4e00-\u9fff]?|各|均|共|约|仅|于|为|的|分|另|加开|提升至|提升到|压减至|提高到|控制在|保持在|力争|预计|计划|确保|以上|以内|折合|约合|相当于|测算|标准|执行|全年|年内|本年度?|每人|按|计算|发放|计|左右|标准|目标值|指标值|全[省市县区镇乡村校院]|建设规模|规模|面积|里程|数量|总投资|至|到|[,、:=≥≤*+\s()]/g;

/** Whether a statement names nothing that it counts. Asked of each for every indicator of the form. */
export const hasNoThing = oncePer(
  (statement: Statement): boolean =>
    withoutBases(`${statement.lead}${statement.tail}`, statement)
      .replaceAll(ANY_ACTION, '')
      .replaceAll(NO_THING, '').length < 2,
);

const ANY_ACTION = new RegExp(ACTION_WORDS, 'g');

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
