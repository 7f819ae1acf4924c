import Big from 'big.js';
import { ACTIONS } from '../language/lexicon/actions';
import { meeting, type Bound, type Meeting } from '../language/compare';
import { intervalOf, type Amount } from '../language/quantities';
import { sensesOf, sumOf, type Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { relationOf, type Relation } from '../language/things';
import { compatibility, counts, unitOf, type Compatibility } from '../language/units';
import type { Asking, Claim } from './claim';
import { durationsIn } from './durations';
import type { Comparing, Judgement, Role } from './judgement';
import { complementOf, isGrowth, quotientsFor, stagesLast } from './rates';

type Number = Extract<Asking, { type: 'number' }>;

/** A statement as it bears on a claim. */
interface Bearing {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly fit: Compatibility;
  readonly senses: readonly Sense[];
}

/**
 * Whether a text says another number than a claim asks for. Nobody is accused where any fitting sense of any statement meets
 * the claim (acquittal before accusation), or where the sentence holds a number that is not understood.
 */
export function judgeNumber(
  claim: Claim,
  asking: Number,
  text: Understood,
  role: Role,
): Judgement | undefined {
  const bearings = bearingsOn(claim, asking, text, role);
  const none = notDone(claim, asking, text);
  if (bearings.length === 0)
    return none ?? byDuration(claim, asking, text, role) ?? byQuotient(claim, asking, text, role);
  const opposed = role === 'explanation' ? againstDirection(asking, bearings) : undefined;
  if (opposed) return opposed;
  const session = role === 'explanation' ? ofOneSession(asking, bearings) : undefined;
  if (session) return session;
  if (acquits(claim, asking, bearings, text, role))
    return role === 'explanation' ? severalKinds(asking, bearings) : farAbove(asking, bearings);
  if (text.products.some(({ wrong }) => wrong)) return undefined;
  const accused = accusing(claim, asking, bearings, text, role);
  if (!accused) return none ?? byQuotient(claim, asking, text, role);
  const sentences = new Set(
    accused.senses.flatMap(({ statements }) => statements.map(({ sentence }) => sentence)),
  );
  if (text.notUnderstood.some(({ sentence }) => sentences.has(sentence))) return undefined;
  return accused;
}

function bearingsOn(claim: Claim, asking: Number, text: Understood, role: Role): readonly Bearing[] {
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
function fitOf(asking: Number, { amount, bases, distribution }: Statement): Compatibility {
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
  const own = relationOf(claim.thing, statement, governing(statement, text));
  if (own === 'same') return own;
  const context = contextOf(statement, text);
  const named = own === 'whole' && sharesPair(claim.thing.modifiers, context);
  if (named) return 'same';
  const lasting =
    statement.amount.unit?.dimension === 'time' || statement.amount.unit?.dimension === 'workday';
  const inContext =
    lasting || statement.bases.length > 0 || hasNoThing(statement) || GOES_ON.test(statement.lead)
      ? relationOf(claim.thing, statement, context)
      : own;
  if (inContext === 'same') return inContext;
  if (role !== 'explanation') return own;
  // 48小时内出具 for 检测报告出具时间: what is done in time is named, the rest goes without saying.
  return hasNoThing(statement) ||
    (lasting && claim.thing.last.length === 2 && statement.tail.includes(claim.thing.last))
    ? 'same'
    : own;
}

/** 建设乡镇服务站8个、村级服务站12个: the verb of a list is that of each of its items. */
function governing(statement: Statement, text: Understood): string {
  const clause = text.clauses[statement.clause];
  const [first] = clause?.amounts ?? [];
  if (!clause || !first || first.start >= statement.amount.start || statement.actions.length > 0) return '';
  return ANY_ACTION_ONCE.exec(clause.text.slice(0, first.start - clause.start))?.[0] ?? '';
}

/** Whether two neighbouring characters of one stand in the other. */
const sharesPair = (one: string, other: string): boolean =>
  [...one].some((_, at) => at + 1 < one.length && other.includes(one.slice(at, at + 2)));

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
  /文件|规定|办法|通知|政策|有关|相关|要求|规范|批复|制度|合同|约定|举办|召开|开展|组织|实施|完成|安排|进行|达到|达|实现|不少于|不低于|不高于|不超过|至少|最多|合计|共计|总计|累计|每[\u4e00-\u9fff]?|各|均|共|约|仅|于|为|的|分|另|加开|提升至|提升到|压减至|提高到|控制在|保持在|力争|预计|计划|确保|以上|以内|折合|约合|相当于|测算|标准|执行|全年|年内|本年度?|每人|按|计算|发放|计|左右|标准|至|到|[,、:=≥≤*+\s()]/g;
const hasNoThing = ({ lead, tail }: Statement): boolean =>
  `${lead}${tail}`.replaceAll(ANY_ACTION, '').replaceAll(NO_THING, '').length < 2;
const ACTION_WORDS = ACTIONS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const ANY_ACTION = new RegExp(ACTION_WORDS, 'g');
const ANY_ACTION_ONCE = new RegExp(ACTION_WORDS);

/** The number of the value itself, a ceiling here and a floor there, whatever else the explanation says. */
function againstDirection(asking: Number, bearings: readonly Bearing[]): Judgement | undefined {
  const [up, down] = [isLower(asking), isUpper(asking)];
  if (!up && !down) return undefined;
  const repeated = bearings.filter(
    ({ fit, statement: { amount, mode, negative } }) =>
      fit === 'same' &&
      mode === 'promise' &&
      !negative &&
      amount.low.eq(amount.high) &&
      amount.low.times(amount.unit?.factor ?? 1).eq(asking.bound.low),
  );
  const opposite = repeated.find(({ statement: { amount } }) => (up ? isCeiling(amount) : isFloor(amount)));
  if (!opposite || repeated.some(({ statement: { amount } }) => !(up ? isCeiling(amount) : isFloor(amount))))
    return undefined;
  const { amount } = opposite.statement;
  const interval = intervalOf(amount);
  return judgementOf(
    asking,
    {
      ...interval,
      derivation: amount.written,
      statements: [opposite.statement],
      way: 'stated',
      about: false,
    },
    'explanation',
    'certain',
    'direction',
  );
}

/** 2次座谈，每次34人 for a value of 34: the number of one session stands where that of the year belongs. */
function ofOneSession(asking: Number, bearings: readonly Bearing[]): Judgement | undefined {
  if (
    asking.per.length > 0 ||
    asking.unit?.dimension === 'time' ||
    asking.unit?.dimension === 'share' ||
    asking.unit?.dimension === 'money'
  )
    return undefined;
  const equal = bearings.filter(
    ({ fit, statement: { amount, mode, negative } }) =>
      fit !== undefined &&
      mode === 'promise' &&
      !negative &&
      amount.low.times(amount.unit?.factor ?? 1).eq(asking.bound.low),
  );
  const [only] = equal;
  if (
    !only ||
    equal.length > 1 ||
    !only.statement.bases.some(
      ({ word, time }) => time === undefined && ['turn', 'batch'].includes(unitOf(word)?.dimension ?? ''),
    )
  )
    return undefined;
  const product = only.senses.find(
    ({ low, high, way }) => way === 'derived' && (low ?? high)?.gt(asking.bound.low) === true,
  );
  if (!product || bearings.some(({ statement }) => statement.total)) return undefined;
  return {
    certainty: 'probable',
    comparing: 'turns',
    derivation: product.derivation,
    result: shown(product, asking.unit, asking.per),
    start: only.statement.amount.start,
    end: only.statement.amount.end,
    senses: [product],
  };
}

const isFloor = ({ comparison }: Amount): boolean => comparison === '≥' || comparison === '>';
const isCeiling = ({ comparison }: Amount): boolean => comparison === '≤' || comparison === '<';

/** Ways of speaking in which a number is no promise of the year. */
const speaks = ({ statement }: Bearing): boolean =>
  (statement.mode === 'promise' || statement.mode === 'sample' || statement.mode === 'stock') &&
  !statement.negative;

/** A goal of 80 beside a value of ≥50: both hold, but which of them is meant may be asked. */
function farAbove(asking: Number, bearings: readonly Bearing[]): Judgement | undefined {
  if (!isLower(asking) || asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const same = bearings.filter(
    (bearing) =>
      speaks(bearing) &&
      bearing.relation === 'same' &&
      bearing.fit === 'same' &&
      bearing.statement.mode === 'promise' &&
      !bearing.statement.part &&
      bearing.senses.length > 0,
  );
  const [only] = same;
  const sense = only?.senses[0];
  if (same.length !== 1 || !sense?.low || !sense.high || sense.low.lt(asking.bound.low.times(FAR)))
    return undefined;
  return {
    certainty: 'asked',
    comparing: 'number',
    derivation: sense.derivation,
    result: shown(sense, asking.unit, asking.per),
    start: only?.statement.amount.start ?? 0,
    end: only?.statement.amount.end ?? 0,
    senses: [sense],
  };
}
const FAR = 1.4;

/** 人代会不超过7天、常委会不超过3天 for ≤7天: two numbers of two kinds, one of which is the value. Which is meant may be asked. */
function severalKinds(asking: Number, bearings: readonly Bearing[]): Judgement | undefined {
  if (asking.unit?.dimension === 'share' || bearings.some(({ relation }) => relation === 'same'))
    return undefined;
  const kinds = bearings.filter(
    (bearing) =>
      bearing.relation === 'kind' &&
      bearing.fit === 'same' &&
      bearing.statement.mode === 'promise' &&
      !bearing.statement.part &&
      bearing.statement.bases.length === 0 &&
      bearing.statement.amount.comparison === asking.bound.comparison,
  );
  const value = ({ statement: { amount } }: Bearing): Big => amount.low.times(amount.unit?.factor ?? 1);
  const [first] = kinds;
  if (
    !first ||
    kinds.length < 2 ||
    kinds.length > 4 ||
    !kinds.some((each) => value(each).eq(asking.bound.low)) ||
    kinds.every((each) => value(each).eq(asking.bound.low))
  )
    return undefined;
  const senses = kinds.flatMap(({ senses: [sense] }) => sense ?? []);
  const derivation = kinds.map(({ statement }) => statement.amount.written).join('、');
  return {
    certainty: 'asked',
    comparing: 'number',
    derivation,
    result: derivation,
    start: first.statement.amount.start,
    end: kinds.at(-1)?.statement.amount.end ?? first.statement.amount.end,
    senses,
  };
}

/** Whether any fitting sense meets what is asked. */
function acquits(
  claim: Claim,
  asking: Number,
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
    ({ relation, statement }) =>
      statement.mode !== 'scoring' &&
      !statement.negative &&
      statement.mode !== 'planned-before' &&
      (!exact ||
        relation === 'same' ||
        hasNoThing(statement) ||
        (role === 'explanation' && (relation === 'kind' || !share))),
  );
  const considered = fitting.filter(
    ({ statement }) => statement.mode !== 'history' && statement.mode !== 'condition',
  );
  const explicit = considered.some(
    ({ relation, senses, statement }) => relation === 'same' && !statement.implied && senses.length > 0,
  );
  const meets = (sense: Sense): boolean =>
    meeting(asking.bound, sense) === 'meets' ||
    (!explicit && isMultiple(asking, sense)) ||
    isOpen(asking, sense);
  // 280 of the members beside 65 others: one of a list does not meet what is asked of all.
  const list =
    isUpper(asking) || asking.bound.comparison === '=' || asking.bound.comparison === undefined
      ? wholeList(considered, asking, role)
      : undefined;
  for (const bearing of considered) if (!list?.includes(bearing) && bearing.senses.some(meets)) return true;
  if (!share && asking.per.length === 0) {
    const added = considered.filter(({ statement }) => !statement.total);
    for (const run of runsOf(added)) for (const sum of sumsOf(run)) if (meets(sum) && !list) return true;
    for (const sum of sumsOf(
      added.filter(({ relation, statement }) => relation !== 'other' && statement.mode === 'promise'),
    ))
      if (meets(sum) && !list) return true;
  }
  if (quotientsFor(claim, asking, text).some(meets)) return true;
  if (durationsIn(asking, text).some(meets)) return true;
  if (
    text.products.some(({ factors }) =>
      factors.some(
        (factor) =>
          compatibility(asking.unit, factor.unit) === 'same' &&
          asking.bound.low.eq(factor.low.times(factor.unit?.factor ?? 1)),
      ),
    )
  )
    return true;
  return !list && rawEqual(asking, fitting, asking.unit?.dimension === 'money' && PRICE.test(claim.name));
}

const isUpper = ({ bound }: Number): boolean => bound.comparison === '≤' || bound.comparison === '<';
const isLower = ({ bound }: Number): boolean => bound.comparison === '≥' || bound.comparison === '>';

/** 每月不少于2次 for ≥30次: at least 24, and more is allowed. */
const isOpen = (asking: Number, { way, low, high }: Sense): boolean =>
  way === 'derived' && ((isLower(asking) && high === undefined) || (isUpper(asking) && low === undefined));

/** 逐月开展采样 for 144次: each time at several places, how many is not said. */
const isMultiple = ({ bound }: Number, { statements: [first], low }: Sense): boolean =>
  first?.implied === true && low !== undefined && low.gt(0) && bound.low.gt(low) && bound.low.mod(low).eq(0);

/** Names of prices and standards: what they are for one of need not be said. */
const PRICE = /均|单价|标准|单位|每|定额|价格|工资|补贴|津贴|报酬/;

/** The number itself stands there, whatever it is for one of. */
const rawEqual = ({ bound, per }: Number, bearings: readonly Bearing[], priced: boolean): boolean =>
  bearings.some(({ statement, fit, relation, senses }) => {
    if (fit !== 'same' || relation === 'other' || statement.mode === 'scoring') return false;
    // 每季度1次 for 1次 is no acquittal where the year's total can be told.
    if (senses.length > 0 && statement.bases.length > 0 && per.length === 0 && !priced) return false;
    if (senses.length > 0 && statement.distribution && !statement.distribution.open) return false;
    const factor = statement.amount.unit?.factor ?? 1;
    return statement.amount.comparison === undefined && bound.low.eq(statement.amount.low.times(factor));
  });

/** Runs of statements of one unit that stand side by side in a sentence. */
function runsOf(bearings: readonly Bearing[]): readonly (readonly Bearing[])[] {
  const runs: Bearing[][] = [];
  for (const bearing of bearings) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (
      last &&
      before &&
      before.statement.sentence === bearing.statement.sentence &&
      before.statement.amount.unit?.group === bearing.statement.amount.unit?.group &&
      !bearing.statement.total
    )
      last.push(bearing);
    else runs.push([bearing]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Sums of all stretches of a run; of long runs only of the whole. */
function sumsOf(run: readonly Bearing[]): readonly Sense[] {
  const firsts = run.map(({ senses }) => senses[0]);
  if (run.length > 10) {
    const whole = sumOf(firsts.filter((sense) => sense !== undefined));
    return whole ? [whole] : [];
  }
  const sums: Sense[] = [];
  for (let from = 0; from < run.length; from++)
    for (let to = from + 2; to <= run.length; to++) {
      const senses = firsts.slice(from, to);
      if (senses.some((sense) => sense === undefined)) continue;
      const sum = sumOf(senses.filter((sense) => sense !== undefined));
      if (sum) sums.push(sum);
    }
  return sums;
}

/** The list that says together how many there are: numbers of one unit side by side, none of them the whole. */
function wholeList(bearings: readonly Bearing[], asking: Number, role: Role): readonly Bearing[] | undefined {
  if (asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const own = bearings.filter(({ fit, statement }) => fit === 'same' && statement.mode === 'promise');
  if (own.some(({ statement }) => statement.total)) return undefined;
  if (!isUpper(asking) && own.some(({ relation }) => relation === 'same')) return undefined;
  const named = runsOf(
    own.filter(({ relation, statement }) => (relation === 'same' || relation === 'kind') && !statement.part),
  ).find((run) => run.every(isPlain));
  return (role === 'explanation' ? listOfOthers(own, asking) : undefined) ?? named;
}

/** A number without a word of comparing, resolved. */
const isPlain = ({ senses, statement }: Bearing): boolean =>
  senses.length > 0 && statement.amount.comparison === undefined;

/** The strongest thing that the text says otherwise. */
function accusing(
  claim: Claim,
  asking: Number,
  bearings: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  const spoken = bearings.filter(
    (bearing) =>
      speaks(bearing) &&
      bearing.fit === 'same' &&
      bearing.senses.length > 0 &&
      !(bearing.statement.mode === 'stock') &&
      !(bearing.statement.mode === 'sample'),
  );
  const same = spoken.filter(({ relation, statement }) => relation === 'same' && !statement.part);
  const list =
    role === 'explanation' && !spoken.some(({ statement }) => statement.total || statement.part)
      ? listOfOthers(spoken, asking)
      : undefined;
  if (list && list.length > same.length && same.length > 0)
    return fromSame(claim, asking, list, list, text, role);
  const totals = same.filter(({ statement }) => statement.total);
  const used = totals.length > 0 ? totals : same;
  // 600批次，每批次350元: the only money that an explanation works out is that of the value.
  const [money, more] = spoken.filter(({ statement }) => statement.amount.unit?.dimension === 'money');
  if (
    used.length === 0 &&
    role === 'explanation' &&
    money &&
    !more &&
    asking.per.length === 0 &&
    money.senses.length === 1 &&
    money.senses[0]?.way === 'derived' &&
    spoken.length === 1
  )
    return fromSame(claim, asking, [money], spoken, text, role);
  if (used.length > 0) return fromSame(claim, asking, used, spoken, text, role);
  return fromKinds(asking, spoken, role);
}

/** Words by which a list says that it is the whole of it. */
const CLOSED = /全部(?:完成|收尾|竣工|结束)|任务完成|无其他|仅此/;

function fromSame(
  claim: Claim,
  asking: Number,
  same: readonly Bearing[],
  spoken: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  const [first, ...rest] = same;
  if (!first) return undefined;
  if (rest.length === 0) {
    const sense = first.senses[0];
    if (!sense) return undefined;
    // 完成36个政府投资项目结算审计 beside ≥60 审计项目: one task of several.
    if (
      role === 'task' &&
      sideOf(asking.bound, sense) === 'less' &&
      !`${first.statement.lead}${first.statement.tail}`.includes(claim.thing.text)
    )
      return undefined;
    // A list beside it may hold the rest: only more than asked is certain then.
    return judgementOf(
      asking,
      sense,
      role,
      first.statement.implied
        ? 'probable'
        : sense.way === 'stated' && role === 'explanation'
          ? 'certain'
          : 'probable',
    );
  }
  const sum = sumOf(same.flatMap(({ senses }) => senses.slice(0, 1)));
  if (!sum || asking.unit?.dimension === 'share' || asking.per.length > 0) {
    // Several rates or standards: which of them is meant is open, unless all of them differ in one way.
    return asking.unit?.dimension === 'share' && same.every(({ statement }) => statement.times.length === 0)
      ? undefined
      : undefined;
  }
  const side = sideOf(asking.bound, sum);
  const near = runsOf(same).some((run) => run.length === same.length);
  const most = same.some(({ senses }) => senses.some((sense) => sideOf(asking.bound, sense) === 'more'));
  if (side === 'more' && (near || most)) return judgementOf(asking, sum, role, 'probable', 'sum');
  const closed = near || CLOSED.test(text.text);
  if (side === 'less' && closed && spoken.length === same.length)
    return judgementOf(asking, sum, role, 'probable', 'sum');
  return side === 'more' ? judgementOf(asking, sum, role, 'probable', 'sum') : undefined;
}

/** Kinds and parts of what is asked: they may not be more than the whole; a closed list may not be less. */
function fromKinds(asking: Number, spoken: readonly Bearing[], role: Role): Judgement | undefined {
  if (asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const floor = isLower(asking);
  const parts = spoken.filter(
    ({ statement, relation }) => statement.part && (relation !== 'other' || role === 'explanation'),
  );
  if (parts.length > 1 && !floor) {
    const run = runsOf(parts).find((each) => each.length === parts.length);
    const sum = run && sumOf(run.flatMap(({ senses }) => senses.slice(0, 1)));
    if (sum && sideOf(asking.bound, sum) === 'more')
      return judgementOf(asking, sum, role, 'probable', 'parts');
  }
  const kinds = spoken.filter(({ statement, relation }) => !statement.part && relation === 'kind');
  const listed =
    kinds.length > 1 ? kinds : role === 'explanation' ? (listOfOthers(spoken, asking) ?? []) : [];
  if (listed.length > 1) {
    const sum = sumOf(listed.flatMap(({ senses }) => senses.slice(0, 1)));
    const side = sum && sideOf(asking.bound, sum);
    if (sum && side === 'more' && !floor) return judgementOf(asking, sum, role, 'probable', 'sum');
    const near = runsOf(listed).some((run) => run.length === listed.length);
    if (sum && side === 'less' && near && role === 'explanation' && listed.length === spoken.length)
      return judgementOf(asking, sum, role, 'probable', 'sum');
    return undefined;
  }
  const [only] = kinds;
  const sense = only?.senses[0];
  if (
    sense &&
    !floor &&
    sideOf(asking.bound, sense) === 'more' &&
    only.statement.amount.unit?.group === asking.unit?.group
  )
    return judgementOf(asking, sense, role, 'asked');
  return undefined;
}

/** An explanation that is nothing but a list in the unit asked for says together how many there are. */
function listOfOthers(spoken: readonly Bearing[], asking: Number): readonly Bearing[] | undefined {
  const own = spoken.filter(({ statement }) => !statement.part && statement.bases.length === 0);
  if (own.length < 2 || own.length !== spoken.length) return undefined;
  const [run] = runsOf(own);
  return run?.length === own.length &&
    run.every(({ statement }) => statement.clause === run[0]?.statement.clause) &&
    own.every((bearing) => isPlain(bearing) && bearing.statement.amount.unit?.group === asking.unit?.group)
    ? own
    : undefined;
}

/** On which side of what is asked a sense lies; undefined where it meets. */
function sideOf(bound: Bound, sense: Sense): 'more' | 'less' | undefined {
  if (meeting(bound, sense) !== 'number') return undefined;
  if (sense.low !== undefined && sense.low.gt(bound.high)) return 'more';
  return 'less';
}

/** The text says that it is not done at all. */
function notDone(claim: Claim, asking: Number, text: Understood): Judgement | undefined {
  const { bound } = asking;
  if (
    bound.low.lte(0) ||
    bound.comparison === '≤' ||
    bound.comparison === '<' ||
    asking.unit?.dimension === 'share' ||
    asking.unit?.dimension === 'time'
  )
    return undefined;
  const clause = text.clauses.find(
    (each) =>
      /不再|未安排|未列|没有安排|取消(?!原)|暂缓|停办/.test(each.text) &&
      each.negative &&
      notDoneIsOf(claim, each.text),
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

function notDoneIsOf(claim: Claim, words: string): boolean {
  let held = 0;
  for (const pair of claim.thing.pairs) if (words.includes(pair)) held++;
  return claim.thing.pairs.size > 0 && held / claim.thing.pairs.size >= 0.6;
}

const TERM = /时长|工期|建设期|施工期|天数|周期|服务期/;

/** Start and end of the work, counted in days, against a term. */
function byDuration(claim: Claim, asking: Number, text: Understood, role: Role): Judgement | undefined {
  const spans = durationsIn(asking, text);
  const [first] = spans;
  if (
    !first ||
    (role !== 'explanation' && !TERM.test(claim.name)) ||
    spans.some((sense) => meeting(asking.bound, sense) === 'meets')
  )
    return undefined;
  return judgementOf(asking, first, role, 'probable', 'duration');
}

/** A share or price that two numbers of the text make. */
function byQuotient(claim: Claim, asking: Number, text: Understood, role: Role): Judgement | undefined {
  const made = quotientsFor(claim, asking, text).filter(({ about }) => !about);
  const [first] = made;
  if (!first || made.length !== 1 || meeting(asking.bound, first) === 'meets' || isGrowth(claim.name))
    return undefined;
  return judgementOf(asking, first, role, 'probable', asking.unit?.dimension === 'share' ? 'rate' : 'cost');
}

function judgementOf(
  asking: Number,
  sense: Sense,
  role: Role,
  certainty: Judgement['certainty'],
  comparing?: Comparing,
): Judgement | undefined {
  const found: Meeting = meeting(asking.bound, sense);
  if (found === 'meets') return undefined;
  const starts = sense.statements.map(({ amount }) => amount.start);
  const ends = sense.statements.map(({ amount }) => amount.end);
  return {
    certainty:
      found === 'direction' ? 'certain' : sense.about || role === 'measures' ? lowered(certainty) : certainty,
    comparing:
      found === 'direction' ? 'direction' : (comparing ?? (sense.way === 'derived' ? 'turns' : 'number')),
    derivation: sense.derivation,
    result: shown(sense, asking.unit ?? sense.statements[0]?.amount.unit, asking.per),
    start: Math.min(...starts),
    end: Math.max(...ends),
    senses: [sense],
  };
}

const lowered = (certainty: Judgement['certainty']): Judgement['certainty'] =>
  certainty === 'certain' ? 'probable' : certainty;

/** A sense as people write it: 2次, 44至53次. */
export function shown(
  sense: Pick<Sense, 'low' | 'high'>,
  unit: Amount['unit'],
  per: readonly string[],
): string {
  const factor = unit?.factor ?? new Big(1);
  const write = (value: Big | undefined): string =>
    value === undefined ? '' : value.div(factor).round(4).toFixed();
  const [low, high] = [write(sense.low), write(sense.high)];
  const name = `${unit?.name ?? ''}${per.length > 0 ? `/${per.join('·')}` : ''}`;
  if (low === high) return `${low}${name}`;
  if (high === '') return `不低于${low}${name}`;
  return low === '' ? `不超过${high}${name}` : `${low}至${high}${name}`;
}
