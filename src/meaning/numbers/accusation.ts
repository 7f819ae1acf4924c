import { isAnnounced } from '../../language/announced';
import { type Sense, sumOf } from '../../language/senses';
import type { Understood } from '../../language/statements';
import { isLower, type NumberAsking } from './asking';
import { type Bearing, speaks } from './bearing';
import { lasts } from '../../language/units';
import type { Claim } from '../claim';
import type { Judgement, Role } from '../judgement';
import { isOneList, listedWith, listOfOthers, runsOf } from './lists';
import { mayOverlap } from '../overlapping';
import { namesThing, surroundingsOf } from './surroundings';
import { judgementOf, sideOf } from './wording';

/** The strongest thing that the text says otherwise. */
export function accusing(
  claim: Claim,
  asking: NumberAsking,
  bearings: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  const spoken = bearings.filter(
    (bearing) => speaks(bearing) && bearing.fit === 'same' && bearing.senses.length > 0,
  );
  const same = spoken.filter(({ relation, statement }) => relation === 'same' && !statement.part);
  const list =
    role === 'explanation' && !spoken.some(({ statement }) => statement.total || statement.part)
      ? listOfOthers(spoken, asking)
      : undefined;
  if (list && list.length > same.length && same.length > 0)
    return fromSame(claim, asking, list, list, text, role);
  const totals = same.filter(({ statement }) => statement.total);
  const whole = totals.length === 0 ? sumOfAnnounced(spoken, text) : undefined;
  if (whole && asking.unit?.dimension !== 'share' && asking.per.length === 0)
    return judgementOf(asking, whole, role, 'probable', 'sum');
  const used = onceEach(totals.length > 0 ? totals : same);
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
  return fromWhole(asking, spoken, role) ?? fromKinds(asking, spoken, text, role);
}

/** 336万元，平均每批次3000元: what another number of the text works out to again is not added to it. */
const onceEach = (bearings: readonly Bearing[]): readonly Bearing[] =>
  bearings.filter(
    (bearing) =>
      !isWorkedOut(bearing) ||
      !bearings.some((other) => !isWorkedOut(other) && comeToTheSame(bearing, other)),
  );
const isWorkedOut = ({ senses: [sense], statement: { amount } }: Bearing): boolean =>
  sense?.way !== 'stated' || amount.worked === true;
const comeToTheSame = ({ senses: [one] }: Bearing, { senses: [other] }: Bearing): boolean =>
  other?.low !== undefined && one?.low?.eq(other.low) === true;

/** 分布在三个乡镇：42户、35户、51户: a list that is as long as was announced says how many there are in all. */
function sumOfAnnounced(spoken: readonly Bearing[], text: Understood): Sense | undefined {
  const listed = spoken.filter(({ relation }) => relation !== 'other');
  if (listed.length < 2 || listed.length !== spoken.length) return undefined;
  if (!spoken.every(({ statement }) => surroundingsOf(statement, text).announced)) return undefined;
  return sumOf(spoken.flatMap(({ senses }) => senses.slice(0, 1)));
}

/** 全年值班约100天 for 窗口值班天数 ≥240天: what is less as a whole is less in each of its kinds. */
function fromWhole(asking: NumberAsking, spoken: readonly Bearing[], role: Role): Judgement | undefined {
  // A project is one of several that a department's value may be made of.
  if (role === 'project' || role === 'task' || !isLower(asking)) return undefined;
  if (asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const wholes = spoken.filter(({ relation, statement }) => relation === 'whole' && !statement.part);
  const [only, more] = wholes;
  const sense = only?.senses[0];
  return sense && !more && sideOf(asking.bound, sense) === 'less' && sense.high !== undefined
    ? judgementOf(asking, sense, role, 'probable')
    : undefined;
}

/** Words by which a list says that it is the whole of it. */
const CLOSED =
  /(?:^|[,。;])由[^,。;]*(?:组成|构成)|全部(?:完成|收尾|竣工|结束)|任务完成|合并计算|按此(?:安排|执行|计划)|无其他|不再(?:安排|采购|新增|增加)?其他|仅此|(?:全年|年内|本年|今年)?[仅只](?:采购|安排|举办|开展|组织|建设|新建|购置|培训|印制|发放|完成)/;

function fromSame(
  claim: Claim,
  asking: NumberAsking,
  same: readonly Bearing[],
  spoken: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  const [first, ...rest] = same;
  if (!first) return undefined;
  const added = rest.length === 0 && role === 'explanation' ? addedTo(first, spoken) : [];
  if (added.length > 0) return fromSame(claim, asking, [first, ...added], [first, ...added], text, role);
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
    // 上半年17500人，其余在下半年完成: the rest has no number.
    if (
      first.statement.times.length > 0 &&
      REST_OPEN.test(text.text.slice(first.statement.amount.end)) &&
      sideOf(asking.bound, sense) === 'less'
    )
      return undefined;
    // A list beside it may hold the rest: where even the whole of it is less, that is what is said.
    const whole = sumOf(listedWith(first, spoken, text).flatMap(({ senses }) => senses.slice(0, 1)));
    if (whole && sideOf(asking.bound, whole) === 'less')
      return judgementOf(asking, whole, role, 'probable', 'sum');
    return judgementOf(
      asking,
      sense,
      role,
      first.statement.implied
        ? 'probable'
        : sense.way === 'stated' && role === 'explanation' && first.statement.amount.unit !== undefined
          ? 'certain'
          : 'probable',
    );
  }
  // 受理2个工作日、现场核查5个工作日、审批3个工作日: the steps of one case.
  if (lasts(asking.unit) && !FOLLOWING.test(text.text) && !isOneList(same, text))
    return longest(asking, same, role);
  // 培训15次，编印1期 of a plan: what is counted in other words is another thing.
  if (role !== 'explanation' && !(isCountedAlike(same) && areNamedEach(claim, same))) return undefined;
  const sum = sumOf(same.flatMap(({ senses }) => senses.slice(0, 1)));
  if (!sum || asking.unit?.dimension === 'share' || asking.per.length > 0) {
    // Several rates or standards: which of them is meant is open, unless all of them differ in one way.
    return undefined;
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

const REST_OPEN =
  /^[^。\n]*?(?:其余|剩余|余下|其它的?|其他的)[^\d,。;不未无没]{0,12}(?:完成|进行|实施|安排|开展|在|于)/;

const isCountedAlike = (bearings: readonly Bearing[]): boolean =>
  new Set(bearings.flatMap(({ statement: { amount, implied } }) => (implied ? [] : [amount.unit?.name])))
    .size <= 1;

/** 分别补助160人次 in another sentence than 走访慰问: what is added up over sentences is named in each of them. */
const areNamedEach = ({ thing }: Claim, bearings: readonly Bearing[]): boolean =>
  bearings.every(({ statement }) => statement.sentence === bearings[0]?.statement.sentence) ||
  bearings.every(
    ({ statement, senses: [sense] }) =>
      statement.implied || sense?.way === 'derived' || namesThing(thing, statement),
  );

/** One term after the other: they are added up. */
const FOLLOWING = /先.*再|随后再|之后再/;

/** Several terms, each of its own case: only where none of them keeps what is asked is it said otherwise. */
function longest(asking: NumberAsking, same: readonly Bearing[], role: Role): Judgement | undefined {
  const senses = same.flatMap(({ senses: [sense] }) => sense ?? []);
  const [first] = senses;
  const sides = new Set(senses.map((sense) => sideOf(asking.bound, sense)));
  return first && sides.size === 1 && (sides.has('more') || sides.has('less'))
    ? judgementOf(asking, first, role, 'probable')
    : undefined;
}

/** 另在县城演出10场: what an explanation adds to the number before it. */
const addedTo = (first: Bearing, spoken: readonly Bearing[]): readonly Bearing[] =>
  spoken.filter(
    ({ statement: { lead, amount, sentence } }) =>
      /^\s*(?:另|此外|再加|加上)/.test(lead) &&
      amount.unit?.group === first.statement.amount.unit?.group &&
      sentence === first.statement.sentence,
  );

/** Kinds and parts of what is asked: they may not be more than the whole; a closed list may not be less. */
function fromKinds(
  asking: NumberAsking,
  spoken: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  if (asking.unit?.dimension === 'share') return undefined;
  if (asking.per.length > 0) return fromParts(asking, spoken, text, role);
  const floor = isLower(asking);
  const parts = spoken.filter(
    ({ statement, relation }) => statement.part && (relation !== 'other' || role === 'explanation'),
  );
  if (parts.length > 1 && !mayOverlap(parts.map(({ statement }) => statement))) {
    const run = runsOf(parts).find((each) => each.length === parts.length);
    const sum = run && sumOf(run.flatMap(({ senses }) => senses.slice(0, 1)));
    const all = CLOSED.test(text.text) || parts.every(({ statement }) => isAnnounced(statement, text));
    if (sum && (all || sideOf(asking.bound, sum) === 'more'))
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
    const whole =
      role === 'explanation' ||
      CLOSED.test(text.text) ||
      listed[0]?.statement.total === true ||
      listed.every(({ statement }) => isAnnounced(statement, text));
    if (sum && side === 'less' && near && whole && listed.length === spoken.length)
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

/** 由三部分构成：承担30元，承担40元，自付20元: the parts of a price, all of them there, make the whole. */
function fromParts(
  asking: NumberAsking,
  spoken: readonly Bearing[],
  text: Understood,
  role: Role,
): Judgement | undefined {
  const parts = spoken.filter(({ statement }) => statement.part && statement.bases.length === 0);
  const count = PARTS_TOLD.exec(text.text)?.groups?.['count'];
  if (
    count === undefined ||
    parts.length !== spoken.length ||
    parts.length !== ' 两三四五六'.indexOf(count) + 1
  )
    return undefined;
  const sum = sumOf(parts.flatMap(({ senses }) => senses.slice(0, 1)));
  return sum && judgementOf(asking, sum, role, 'probable', 'sum');
}
const PARTS_TOLD = /由(?<count>[两三四五六])(?:个)?(?:部分|方面|块|项)(?:构成|组成)/;
