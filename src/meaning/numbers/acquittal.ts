import { isCeiling } from '../../language/lexicon/comparisons';
import { inBase } from '../../language/quantities';
import type { Mode } from '../../language/lexicon/modes';
import { meeting } from '../../language/compare';
import { sumOf, type Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { compatibility } from '../../language/units';
import { isLower, isUpper, type NumberAsking } from './asking';
import type { Bearing } from './bearing';
import { wordPairsShared } from './shared-words';
import { hasNoThing, sentenceOf, wordsBefore } from './surroundings';
import { isAlike } from './plain-number';
import type { Claim } from '../claim';
import { durationsIn } from '../durations';
import type { Role } from '../judgement';
import { listsIn, runsOf, sumsOf, wholeList } from './lists';
import { namesOtherRate } from '../opposites';
import { quotientsFor } from '../rates';

/** Whether any fitting sense meets what is asked. */
export function acquits(
  claim: Claim,
  asking: NumberAsking,
  bearings: readonly Bearing[],
  text: Understood,
  role: Role,
): boolean {
  const share = asking.unit?.dimension === 'share';
  const exact = bearings.some(
    (bearing) =>
      bearing.relation === 'same' &&
      bearing.fit === 'same' &&
      bearing.senses.length > 0 &&
      bearing.statement.mode === 'promise',
  );
  const fitting = bearings.filter(
    ({ relation, statement, fit, senses }) =>
      // 惠及3100户 meets nothing where 20个 are spoken of.
      (!exact || fit === 'same') &&
      statement.mode !== 'scoring' &&
      !statement.negative &&
      statement.mode !== 'planned-before' &&
      !(share && relation === 'other' && namesOtherRate(claim.name, statement.lead)) &&
      (!exact ||
        relation === 'same' ||
        hasNoThing(statement) ||
        isNamedPart(claim, { statement }, bearings, text) ||
        (relation === 'kind' && !statement.part && senses.some(isExactly(asking, role))) ||
        (role === 'explanation' && (relation === 'kind' || !share))),
  );
  const considered = fitting.filter(
    (bearing) =>
      bearing.statement.mode !== 'history' &&
      bearing.statement.mode !== 'condition' &&
      !isOnlyPart(claim, bearing, fitting, text) &&
      // 包括采购费28万元、安装费9万元: none of them keeps the ceiling of all.
      !(
        (role === 'explanation' || asking.unit?.dimension === 'money') &&
        isUpper(asking) &&
        asking.per.length === 0 &&
        bearing.statement.part
      ),
  );
  const explicit = considered.some(
    ({ relation, senses, statement }) => relation === 'same' && !statement.implied && senses.length > 0,
  );
  const stated =
    share &&
    considered.some(
      ({ relation, statement, senses }) =>
        relation === 'same' && senses.length > 0 && statement.amount.unit?.dimension === 'share',
    );
  const meets = (sense: Sense): boolean =>
    meeting(asking.bound, sense) === 'meets' ||
    (!explicit && isMultiple(asking, sense)) ||
    isAtSeveralPlaces(asking, sense, text) ||
    isOpen(asking, sense);
  // 280 of the members beside 65 others: one of a list does not meet what is asked of all.
  const list =
    isUpper(asking) || asking.bound.comparison === '=' || asking.bound.comparison === undefined
      ? wholeList(considered, asking, role)
      : undefined;
  for (const bearing of considered)
    if (bearing.senses.some(list?.includes(bearing) ? isExactly(asking, role) : meets)) return true;
  if (!share && asking.per.length === 0) {
    const added = considered.filter(({ statement }) => !statement.total);
    for (const run of runsOf(added))
      for (const sum of sumsIn(run, role)) if (meets(sum) && !list) return true;
    for (const sum of sumsOf(
      added.filter(({ relation, statement }) => relation !== 'other' && statement.mode === 'promise'),
    ))
      if (meets(sum) && !list) return true;
  }
  // Where the text states the rate itself, other pairs of numbers in it say nothing: 发放300份、收回290份、满意261份, 满意度90%.
  if (!share && asking.per.length === 0 && addsUpExactly(asking, bearings, text)) return true;
  if (!share && OF_ALL_YEARS.test(claim.name) && addsUpWithHistory(asking, bearings)) return true;
  if (quotientsFor(claim, asking, text).some((made) => meets(made) && !(stated && made.about))) return true;
  if (durationsIn(asking, text).some(meets)) return true;
  if (
    text.products.some(({ factors }) =>
      factors.some(
        (factor) => compatibility(asking.unit, factor.unit) === 'same' && asking.bound.low.eq(inBase(factor)),
      ),
    )
  )
    return true;
  if (role !== 'explanation' && saysItByName(claim, asking, text)) return true;
  return !list && rawEqual(asking, fitting, asking.unit?.dimension === 'money' && PRICE.test(claim.name));
}

/**
 * 对县道212公里、乡道348公里…共计1260公里实施养护 for 县道养护里程 of 212公里, 分别为3600人次、720人次 for either: the very number stands in the text,
 * called by a word of the name or as one of several in their turn.
 */
const saysItByName = ({ name }: Claim, { bound, unit }: NumberAsking, text: Understood): boolean =>
  text.statements.some((statement) => {
    const { amount, lead, tail, mode, bases, total } = statement;
    return (
      mode === 'promise' &&
      bases.length === 0 &&
      bound.low.eq(bound.high) &&
      amount.unit?.group === unit?.group &&
      inBase(amount).eq(bound.low) &&
      ((!total && wordPairsShared(`${lead}|${tail}`, name) > 0 && isAddedUp(statement, text)) ||
        isOneOfEach(statement, text) ||
        OF_ALL_YEAR.test(wordsBefore(statement, text)))
    );
  });
/** 每日3班巡逻全年不少于8760班次: said of all of the year. */
const OF_ALL_YEAR = /全年(?:不少于|不低于|共|累计|合计|达到?)*\s*$/;
const isAddedUp = (one: Statement, { statements }: Understood): boolean =>
  statements.some((each) => each.total && each.sentence === one.sentence && isAlike(each, one));
const isOneOfEach = (one: Statement, text: Understood): boolean => sentenceOf(text, one).includes('分别');

/**
 * 储备稻谷2万吨 in a list of several goods, for =2万吨: the very number, and too large a one to stand there by chance. An explanation
 * means all that it lists.
 */
const isExactly =
  ({ bound }: NumberAsking, role: Role) =>
  ({ low, high, way }: Sense): boolean =>
    role !== 'explanation' &&
    bound.low.gte(BY_CHANCE) &&
    way === 'stated' &&
    !isCeiling(bound) &&
    low?.eq(bound.low) === true &&
    high?.eq(bound.low) === true;

const BY_CHANCE = 100;

/** Sums of all stretches of a run; the parts of a whole that an explanation lists belong together. */
function sumsIn(run: readonly Bearing[], role: Role): readonly Sense[] {
  if (role !== 'explanation' || !run.every(({ statement }) => statement.part)) return sumsOf(run);
  const whole = sumOf(run.flatMap(({ senses }) => senses.slice(0, 1)));
  return whole ? [whole] : [];
}

/** 各配10台、交警大队配20台、余下10台 for =150台: numbers of one sentence that make exactly what is asked belong together, whatever each is called. */
function addsUpExactly({ bound }: NumberAsking, bearings: readonly Bearing[], text: Understood): boolean {
  const promised = bearings.filter(
    ({ fit, statement: { mode, negative, total } }) =>
      fit === 'same' && mode === 'promise' && !negative && !total,
  );
  return [promised, ...runsOf(promised).flatMap((run) => [run, ...listsIn(run, text)])].some((run) => {
    const unit = run[0]?.statement.amount.unit;
    const senses = run.flatMap(({ statement, senses: [first] }) =>
      first && statement.amount.unit === unit ? [first] : [],
    );
    const sum = sumOf(senses);
    return sum?.low?.eq(bound.low) === true && sum.high?.eq(bound.high) === true;
  });
}

/** 2021—2024年630户，2025年150户 for 累计…户数: what was done before counts as well. */
function addsUpWithHistory({ bound }: NumberAsking, bearings: readonly Bearing[]): boolean {
  const all = bearings.filter(
    ({ fit, statement: { negative, part, bases } }) =>
      fit === 'same' && !negative && !part && bases.length === 0,
  );
  return sumOf(all.flatMap(({ senses: [first] }) => first ?? []))?.low?.eq(bound.low) === true;
}
const OF_ALL_YEARS = /累计|总[数量]|共/;

/**
 * 改造7个，其中乡镇级5个: where the whole is named in so many words, one of its parts meets nothing, unless what is asked for is that
 * part (其中市级资金安排6座 for 市级资金安排的…数).
 */
function isOnlyPart(claim: Claim, part: Bearing, bearings: readonly Bearing[], text: Understood): boolean {
  if (!part.statement.part) return false;
  const whole = bearings.find(
    ({ statement, relation, fit }) =>
      relation === 'same' &&
      fit === 'same' &&
      !statement.part &&
      statement.mode === 'promise' &&
      statement.sentence === part.statement.sentence &&
      statement.amount.start < part.statement.amount.start &&
      statement.amount.unit?.group === part.statement.amount.unit?.group,
  );
  if (!whole) return false;
  if (isNamedPart(claim, part, bearings, text)) return false;
  const own = `${part.statement.lead}${part.statement.tail}`;
  const said = text.clauses[whole.statement.clause]?.text ?? '';
  return ![...claim.thing.pairs].some((pair) => own.includes(pair) && !said.includes(pair));
}

/** 宣传24场（反诈14场、禁毒10场） for 禁毒宣传场次: of the parts, the one that the name names. */
function isNamedPart(
  { name }: Claim,
  { statement }: Pick<Bearing, 'statement'>,
  bearings: readonly Bearing[],
  text: Understood,
): boolean {
  const isNamed = ({ statement: { lead } }: Bearing): boolean => {
    const word = lead.replace(/^(?:其中|包括|含)/, '').trim();
    return word.length >= 2 && name.includes(word);
  };
  const parts = bearings.filter(
    ({ statement: { part, clause, sentence } }) =>
      sentence === statement.sentence && (part || text.clauses[clause]?.bracketed === true),
  );
  return (
    parts.filter(isNamed).length === 1 && parts.some((each) => each.statement === statement && isNamed(each))
  );
}

/** 每月不少于2次 for ≥30次: at least 24, and more is allowed. */
const isOpen = (asking: NumberAsking, { way, low, high }: Sense): boolean =>
  way === 'derived' &&
  asking.unit?.dimension !== 'share' &&
  ((isLower(asking) && high === undefined) || (isUpper(asking) && low === undefined));

/** 逐月开展采样 for 144次: each time at several places, how many is not said. */
const isMultiple = ({ bound }: NumberAsking, { statements: [first], low }: Sense): boolean =>
  first?.implied === true && low !== undefined && low.gt(0) && bound.low.gt(low) && bound.low.mod(low).eq(0);

/** 每季度检测1次，每次52处 for 208次: each time at so many places. */
const isAtSeveralPlaces = (
  { bound, unit }: NumberAsking,
  { statements: [first], low }: Sense,
  text: Understood,
): boolean =>
  unit?.dimension === 'turn' &&
  first !== undefined &&
  low !== undefined &&
  text.statements.some(
    (each) =>
      each.sentence === first.sentence &&
      each !== first &&
      each.bases.some(({ word }) => word === first.amount.unit?.name) &&
      bound.low.eq(low.times(inBase(each.amount))),
  );

/** Names of prices and standards: what they are for one of need not be said. */
const PRICE = /均|单价|标准|单位|每|定额|价格|工资|补贴|津贴|报酬/;

/** The number itself stands there, whatever it is for one of. */
const rawEqual = ({ bound }: NumberAsking, bearings: readonly Bearing[], priced: boolean): boolean =>
  bearings.some(({ statement, fit, relation, senses }) => {
    if (fit !== 'same' || relation === 'other' || NO_PROMISE.has(statement.mode)) return false;
    // 每季度1次 for 1次 is no acquittal where the year's total can be told.
    if (senses.length > 0 && statement.bases.length > 0 && !priced) return false;
    if (senses.length > 0 && statement.distribution && !statement.distribution.open) return false;
    const factor = statement.amount.unit?.factor ?? 1;
    return statement.amount.comparison === undefined && bound.low.eq(statement.amount.low.times(factor));
  });
/** Last year's number is no acquittal where it is this year's, copied. */
const NO_PROMISE: ReadonlySet<Mode> = new Set(['scoring', 'history']);
