import Big from 'big.js';
import { meeting, type Bound, type Meeting } from '../language/compare';
import type { Amount } from '../language/quantities';
import { sensesOf, sumOf, type Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { relationOf, type Relation } from '../language/things';
import { compatibility, unitOf, type Compatibility, type Unit } from '../language/units';
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
    return none ?? byDuration(asking, text, role) ?? byQuotient(claim, asking, text, role);
  if (acquits(claim, asking, bearings, text, role)) return undefined;
  const accused = accusing(asking, bearings, role);
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
const counts = (unit: Unit): boolean =>
  ['turn', 'batch', 'person', 'visit', 'thing', 'lesson'].includes(unit.dimension);

/** People of each of several sessions make visits: 每期50人 × 3期 = 150人次. */
function fitOf(asking: Number, { amount, bases, distribution }: Statement): Compatibility {
  const fit = compatibility(asking.unit, amount.unit);
  if (fit !== 'loose' || asking.unit?.dimension !== 'visit') return fit;
  const repeated = bases.some(({ word }) => unitOf(word)?.dimension === 'turn') || distribution !== undefined;
  return amount.unit?.dimension === 'person' && repeated ? 'same' : fit;
}

/** The relation of a statement to a claim; in its own explanation a number without a thing of its own is that of the claim. */
function relationIn(claim: Claim, statement: Statement, text: Understood, role: Role): Relation {
  const own = relationOf(claim.thing, statement);
  if (own === 'same') return own;
  const context = contextOf(statement, text);
  const inContext =
    statement.bases.length > 0 || hasNoThing(statement) || GOES_ON.test(statement.lead)
      ? relationOf(claim.thing, statement, context)
      : own;
  if (inContext === 'same') return inContext;
  return role === 'explanation' && hasNoThing(statement) ? 'same' : own;
}

/** What the sentence of a statement says before it. */
function contextOf(statement: Statement, text: Understood): string {
  let words = '';
  for (let at = statement.clause - 1; at >= 0; at--) {
    const clause = text.clauses[at];
    if (!clause || clause.sentence !== statement.sentence) break;
    if (!clause.bracketed) words = `${clause.text}${words}`;
  }
  return words.slice(-60);
}

/** What goes on about the thing of the clauses before. */
const GOES_ON = /^(?:涉及|覆盖|惠及|包括|共|合计|受益|分布)/;
const NO_THING =
  /举办|召开|开展|组织|实施|完成|安排|进行|达到|达|实现|不少于|不低于|不高于|不超过|至少|最多|合计|共计|总计|累计|每[\u4e00-\u9fff]?|各|均|共|约|仅|于|为|的|分|另|加开|提升至|提升到|压减至|提高到|控制在|保持在|力争|预计|计划|确保|以上|以内|折合|约合|相当于|测算|标准|执行|全年|年内|本年度?|每人|按|计算|发放|计|左右|标准|至|到|[,、:=≥≤*+\s()]/g;
const hasNoThing = ({ lead, tail }: Statement): boolean =>
  `${lead}${tail}`.replaceAll(NO_THING, '').length < 2;

/** Ways of speaking in which a number is no promise of the year. */
const speaks = ({ statement }: Bearing): boolean =>
  (statement.mode === 'promise' || statement.mode === 'sample' || statement.mode === 'stock') &&
  !statement.negative;

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
      (!exact || relation === 'same' || (role === 'explanation' && (relation === 'kind' || !share))),
  );
  const considered = fitting.filter(
    ({ statement }) => statement.mode !== 'history' && statement.mode !== 'condition',
  );
  const meets = (sense: Sense): boolean => meeting(asking.bound, sense) === 'meets';
  // 280 of the members beside 65 others: one of a list does not meet what is asked of all.
  const list = isUpper(asking) ? wholeList(considered, asking, role) : undefined;
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
  return !list && rawEqual(asking, fitting);
}

const isUpper = ({ bound }: Number): boolean => bound.comparison === '≤' || bound.comparison === '<';

/** The number itself stands there, whatever it is for one of. */
const rawEqual = ({ bound, per }: Number, bearings: readonly Bearing[]): boolean =>
  bearings.some(({ statement, fit, relation, senses }) => {
    if (fit !== 'same' || relation === 'other' || statement.mode === 'scoring') return false;
    // 每季度1次 for 1次 is no acquittal where the year's total can be told.
    if (senses.length > 0 && statement.bases.length > 0 && per.length === 0) return false;
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
  const named = runsOf(
    own.filter(({ relation, statement }) => (relation === 'same' || relation === 'kind') && !statement.part),
  ).find((run) => run.every(isPlain));
  return named ?? (role === 'explanation' ? listOfOthers(own, asking) : undefined);
}

/** A number without a word of comparing, resolved. */
const isPlain = ({ senses, statement }: Bearing): boolean =>
  senses.length > 0 && statement.amount.comparison === undefined;

/** The strongest thing that the text says otherwise. */
function accusing(asking: Number, bearings: readonly Bearing[], role: Role): Judgement | undefined {
  const spoken = bearings.filter(
    (bearing) =>
      speaks(bearing) &&
      bearing.fit === 'same' &&
      bearing.senses.length > 0 &&
      !(bearing.statement.mode === 'stock') &&
      !(bearing.statement.mode === 'sample'),
  );
  const same = spoken.filter(({ relation, statement }) => relation === 'same' && !statement.part);
  const totals = same.filter(({ statement }) => statement.total);
  const used = totals.length > 0 ? totals : same;
  if (used.length > 0) return fromSame(asking, used, spoken, role);
  return fromKinds(asking, spoken, role);
}

function fromSame(
  asking: Number,
  same: readonly Bearing[],
  spoken: readonly Bearing[],
  role: Role,
): Judgement | undefined {
  const [first, ...rest] = same;
  if (!first) return undefined;
  if (rest.length === 0) {
    const sense = first.senses[0];
    if (!sense) return undefined;
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
  if (side === 'less' && near && spoken.length === same.length)
    return judgementOf(asking, sum, role, 'probable', 'sum');
  return side === 'more' ? judgementOf(asking, sum, role, 'probable', 'sum') : undefined;
}

/** Kinds and parts of what is asked: they may not be more than the whole; a closed list may not be less. */
function fromKinds(asking: Number, spoken: readonly Bearing[], role: Role): Judgement | undefined {
  if (asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const floor = asking.bound.comparison === '≥' || asking.bound.comparison === '>';
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

/** Start and end of the work, counted in days, against a term. */
function byDuration(asking: Number, text: Understood, role: Role): Judgement | undefined {
  const spans = durationsIn(asking, text);
  const [first] = spans;
  if (!first || spans.some((sense) => meeting(asking.bound, sense) === 'meets')) return undefined;
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
  if (high === '') return `不少于${low}${name}`;
  return low === '' ? `不超过${high}${name}` : `${low}至${high}${name}`;
}
