import { DEED_WORDS } from '../language/lexicon/subjects';
import { isFollowUp } from '../language/lexicon/follow-ups';
import { FINISHED, MILESTONES, WHOLE_WORK } from '../language/lexicon/milestones';
import { foreignTo, namedIn } from '../language/foreign';
import { ofText } from '../language/of-text';
import { pairsOf, shareHeld, thingIn, type Thing } from '../language/things';
import type { Clause, Understood } from '../language/statements';
import type { Time } from '../language/times';
import type { Asking, Claim } from './claim';
import { datedTimes, WITHIN_A_YEAR, wordsOf } from './dated-clauses';
import type { Judgement, Role } from './judgement';

type Timed = Extract<Asking, { type: 'time' }>;

/** A time of a text as it bears on a claim. */
interface Bearing {
  readonly clause: Clause;
  readonly time: Time;
}

/** Whether a text sets the time of a claim otherwise: of the same work, and not a step before it. */
export function judgeTime(claim: Claim, asking: Timed, text: Understood, role: Role): Judgement | undefined {
  const bearings: Bearing[] = [];
  for (const clause of text.clauses)
    for (const time of clause.times) {
      if (time.past || /[比较]$/.test(clause.text.slice(0, time.start - clause.start)) || time.wholeYear)
        continue;
      if (clause.mode !== 'promise' || clause.negative || SCORED.test(clause.text)) continue;
      if (sameWork(claim, clause, text, role)) bearings.push({ clause, time });
    }
  if (bearings.length === 0) bearings.push(...onlyOfItsStep(claim, text, role));
  const begun = bearings.length === 0 ? begunTooLate(claim, asking, text) : undefined;
  if (begun) return judgementOf(begun);
  const lax = role === 'goal' ? dueEarlier(asking.time, bearings, text) : undefined;
  if (lax) return { ...judgementOf(lax), certainty: 'asked' };
  if (bearings.length === 0 || bearings.some(({ time }) => fits(asking.time, time, claim))) return undefined;
  const [first] = bearings;
  if (!first || text.times.some((time) => time.written === asking.time.written)) return undefined;
  return judgementOf(first.time);
}

/**
 * The only dated clause of a text about the step that a claim is about, where nothing else is named that it might be of: 补贴资金于第三季度
 * 全部发放到户 for 耕地地力保护补贴发放时间.
 */
function onlyOfItsStep(claim: Claim, text: Understood, role: Role): readonly Bearing[] {
  const step = lastStep(claim.name);
  if (step === undefined) return onlyByItsWord(claim, text);
  if (step === HOLDING) return [];
  const dated = text.clauses.filter((clause) => {
    const said = stepsIn(wordsOf(clause));
    return (
      said.includes(step) &&
      !isFollowUp(clause.text) &&
      (step === BEGINNING || !said.includes(BEGINNING)) &&
      datedTimes(clause).length > 0
    );
  });
  // 9月正式上线 for 上线时间: the very word, beside other words of the step.
  const literal = dated.filter(
    ({ text: words }) => claim.thing.last !== '' && words.includes(claim.thing.last),
  );
  const [clause, other] = literal.length === 1 ? literal : dated;
  const [time, more] = clause ? datedTimes(clause) : [];
  if (!clause || !time || other || more || SCORED.test(clause.text)) return [];
  if (literal.length !== 1 && lastStep(wordsOf(clause)) !== step) return [];
  const sure = role === 'explanation' || isOfNothingElse(claim, clause, step, literal.length === 1);
  return sure ? [{ clause, time }] : [];
}

/** 10月20日前配发到队 for 扑火装备配发时间: what is done by the very word of the name, to what the clauses before it named. */
function onlyByItsWord({ thing: { last } }: Claim, text: Understood): readonly Bearing[] {
  if (!DONE.has(last)) return [];
  const dated = text.clauses.filter(
    (clause) => wordsOf(clause).includes(last) && datedTimes(clause).length > 0,
  );
  const [clause, other] = dated;
  const [time, more] = clause ? datedTimes(clause) : [];
  if (!clause || !time || other || more || SCORED.test(clause.text) || isFollowUp(clause.text)) return [];
  const words = wordsOf(clause).replaceAll(BY_WHOM, '');
  return namedIn(words.slice(0, words.indexOf(last))).length === 0 ? [{ clause, time }] : [];
}
const DONE: ReadonlySet<string> = new Set(DEED_WORDS);

/** Whether a clause names before its step nothing but what the name has, or finishes all of it. */
function isOfNothingElse(claim: Claim, clause: Clause, step: number, literal: boolean): boolean {
  const words = wordsOf(clause).replaceAll(QUOTED, '').replaceAll(BY_WHOM, '');
  const at = Math.max(...(MILESTONES[step] ?? []).map((word) => words.lastIndexOf(word)));
  const subject = words.slice(0, at);
  const pairs = pairsOf(claim.name);
  if (foreignTo(pairs, subject).length > 0) return false;
  if (literal && namedIn(subject).length === 0) return true;
  return (
    [...pairsOf(subject)].some((pair) => pairs.has(pair)) || (FINISHING.includes(step) && WHOLLY.test(words))
  );
}
const QUOTED = /“[^”]*”/g;
/** 由财政所通过一卡通: who does it, and by what means, is not what is done. */
const BY_WHOM =
  /(?:由|通过|采取|委托|依托)[\u4e00-\u9fff]{2,12}?(?=将|把|一次性|统一|全部|直接|(?:拨付|发放|支付|完成|验收|开展|进行|实施))/g;
/** All of it is done, whatever it is called. */
const WHOLLY = /全部|全面|整体|如期|按期/;

/** 10月启动预案修订 for a value of 6月底前: what begins after its deadline cannot be done by then. */
function begunTooLate(claim: Claim, asking: Timed, text: Understood): Time | undefined {
  const due = asking.time.to;
  if (due === undefined || !asking.time.deadline || stepsIn(claim.name).includes(BEGINNING)) return undefined;
  for (const clause of text.clauses) {
    if (!BEGINS.test(clause.text) || shareHeld(claim.thing, clause.text) < 0.7) continue;
    const [time, more] = datedTimes(clause);
    if (time?.from !== undefined && !more && !time.deadline && time.from > due) return time;
  }
  return undefined;
}
const BEGINS = /启动|开始|开工|动工|着手/;

/** 9月30日前全部完工 beside 10月31日前: what the goal promises earlier is tested later. The only deadline that the goal sets for it. */
function dueEarlier(asked: Time, bearings: readonly Bearing[], text: Understood): Time | undefined {
  const [only, more] = bearings;
  if (!only || more || !asked.deadline || asked.to === undefined || asked.vague) return undefined;
  const { time } = only;
  if (!time.deadline || time.to === undefined || time.vague) return undefined;
  const later = asked.to - time.to;
  // A year that only one of them names may be another one.
  if (later < NEAR || later > WITHIN_A_YEAR) return undefined;
  return text.times.some(({ to }) => to === asked.to) ? undefined : time;
}

const SCORED = /扣|不得分|逾期|质保|保修|缺陷责任|有效期|保存/;

/** Groups of steps that words name. */
const stepsIn = ofText((words): readonly number[] => {
  const found: number[] = [];
  for (const [place, group] of MILESTONES.entries())
    if (group.some((word) => words.includes(word))) found.push(place);
  return found;
});

/** Whether a clause speaks of the work and the step that a claim is about. */
function sameWork(claim: Claim, clause: Clause, text: Understood, role: Role): boolean {
  const words = wordsOf(clause);
  const [asked, said] = [stepsIn(claim.name), stepsIn(words)];
  if (WHOLE_WORK.test(claim.name))
    return (
      (WHOLE.test(words) && !isOfPayment(claim, words)) ||
      (role === 'explanation' && said.length === 0 && FINISHED.test(words))
    );
  if (saysAllOf(claim, clause, text, asked, said)) return true;
  const step = asked.length > 0 ? asked : claim.name.includes('完成') ? FINISHING : [];
  const meets =
    step.some((place) => said.includes(place)) ||
    (said.length === 0 && FINISHED.test(words)) ||
    (step.length === 0 && FINISHED.test(words));
  if (!meets) return false;
  if (step.some((place) => FINISHING.includes(place)) && WHOLE_DONE.test(words)) return true;
  if (said.includes(BEGINNING) && !asked.includes(BEGINNING)) return false;
  const last = lastStep(claim.name);
  if (last !== undefined && said.length > 0 && !said.includes(last)) return false;
  const held = heldShare(claim, words);
  if (held >= 0.5) return true;
  const before = text.clauses
    .filter(({ sentence, start }) => sentence === clause.sentence && start < clause.start)
    .map((each) => each.text)
    .join('');
  const rest = words
    .replaceAll(/[\u4e00-\u9fff]*?(?:前|底|将|于|全部|组织|进行|通过|完成|开展|按时|按期|及时)/g, '')
    .replaceAll(/按照?|根据|依据|合同|约定|规定|要求|计划|方案|节点|进度|文件|批复/g, '');
  const bare =
    rest.replaceAll(ALL_STEPS, '').replaceAll(/[^\u4e00-\u9fff]|到|户|各|村|社区|给|的/g, '').length <= 2;
  // 签订施工合同 is another step than 施工, though it names it.
  const onlyThis = said.every((step) => step === HOLDING || asked.includes(step));
  if (role === 'explanation') return bare || heldShare(claim, before + words) >= 0.5;
  const around = heldShare(claim, `${before}${words}`);
  if (onlyThis && said.length > 0 && around >= 0.75) return true;
  return bare && onlyThis && (around >= 0.5 || (said.length > 0 && heldShare(claim, text.text) >= 0.3));
}

/** 7月底前全部设备到货 for 设备到货时间: the very words of the name, steps and all, in one clause of the text. */
function saysAllOf(
  { thing }: Claim,
  clause: Clause,
  text: Understood,
  asked: readonly number[],
  said: readonly number[],
): boolean {
  const holds = ({ text: words }: Clause): boolean => holdsAll(thing, words);
  const [time, more] = datedTimes(clause);
  if (!holds(clause) || !time || more || time.vague || PART_OF_ALL.test(clause.text)) return false;
  if (said.includes(BEGINNING) && !asked.includes(BEGINNING)) return false;
  return text.clauses.every((other) => other === clause || !holds(other) || datedTimes(other).length === 0);
}
const holdsAll = ({ text, last, modifiers }: Thing, words: string): boolean =>
  text.length >= 2 &&
  !TOO_COMMON.test(text) &&
  (words.includes(text) ||
    (last.length >= 2 && modifiers.length >= 2 && words.includes(last) && words.includes(modifiers)));
const TOO_COMMON = /^(?:项目|工作|任务|资金|建设|实施|完成|培训|采购|验收|检查|改造|施工|发放|支付|拨付)$/;
/** 首批到货, 完成其余3个: not all of it. */
const PART_OF_ALL = /首批|第[一二三四五\d]+[批期次]|其余|剩余|部分|其中|\d+%/;

/** 12月底前拨付全部补助 for 全部建设任务完成时间: all of the money, and not all of the work. */
const isOfPayment = ({ name }: Claim, words: string): boolean => PAID.test(words) && !PAID.test(name);
const PAID = /拨付|支付|付清|付款|兑付|发放|结算|清算/;

const BEGINNING = 0;
/** 组织, 开展: whatever the step is. */
const HOLDING = 12;
/** A clause of a text whose work another text gives another time. */
export interface OtherTime {
  readonly own: Clause;
  readonly time: Time;
  /** What it is about, times left out. */
  readonly work: string;
  readonly judgement: Judgement;
}

/**
 * Two texts that give one piece of work different times: 上半年完成 in the plan, 9月至10月 in an explanation. Any clause of the
 * other text about the same work that fits acquits.
 */
export function judgeTimes(own: Understood, other: Understood): OtherTime | undefined {
  for (const clause of own.clauses) {
    const [time, ...more] = datedTimes(clause);
    if (!time || more.length > 0) continue;
    const work = wordsOf(clause);
    const thing = thingIn(work);
    if (thing.pairs.size < FEW_PAIRS) continue;
    const said = other.clauses.flatMap((their) => {
      const [first, ...rest] = datedTimes(their);
      return first && rest.length === 0 && isSameWork(thing, clause, their) ? [first] : [];
    });
    const [first] = said;
    if (first && !said.some((each) => overlaps(time, each)))
      return { own: clause, time, work, judgement: judgementOf(first) };
  }
  return undefined;
}

const judgementOf = ({ written, start, end }: Time): Judgement => ({
  certainty: 'probable',
  comparing: 'time',
  derivation: written,
  result: written,
  start,
  end,
  senses: [],
});

const NEAR = 16;
const isCoarse = ({ kind, from, to }: Time): boolean =>
  kind === 'point' && from !== undefined && to !== undefined && to - from > COARSE;

const FEW_PAIRS = 3;

/** The same thing and the same step: preparing is not finishing. */
function isSameWork(thing: Thing, one: Clause, other: Clause): boolean {
  const words = wordsOf(other);
  if (shareHeld(thing, words) < 0.7) return false;
  const [a, b] = [stepsIn(wordsOf(one)), stepsIn(words)].map((steps) =>
    steps.filter((step) => step !== HOLDING),
  );
  return a?.length === b?.length && a?.every((step) => b?.includes(step)) === true;
}

/** Whether two times can be of one piece of work: a deadline and what ends by it, spans that meet. */
function overlaps(one: Time, other: Time): boolean {
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined)
    return true;
  const [oneFrom, otherFrom] = [one.deadline ? -Infinity : one.from, other.deadline ? -Infinity : other.from];
  if (one.deadline && other.deadline) return one.to === other.to;
  // 上半年 beside 7月底前: part of a year ends as a deadline does.
  if (one.deadline !== other.deadline && (isCoarse(one) || isCoarse(other)))
    return Math.abs(one.to - other.to) < NEAR;
  if (one.deadline) return other.to <= one.to || other.from <= one.to - COARSE;
  if (other.deadline) return one.to <= other.to || one.from <= other.to - COARSE;
  return oneFrom <= other.to && otherFrom <= one.to;
}

const FINISHING = [9, 10, 11];
/** The work as a whole is said to be done, whatever it is called. */
const WHOLE_DONE = /(?:整体|全面|全部工程)(?:完工|竣工|完成)|完成全部(?:工程|任务|建设|施工)/;
const WHOLE =
  /整体(?:完工|竣工|完成|交付)|全部|整个项目|本项目|项目(?:全面)?完成|各项(?:任务|工作)|全面完成|所有/;
const ALL_STEPS = new RegExp(MILESTONES.flat().join('|'), 'g');

/** The last step that a name speaks of: 政策汇编发放时限 is about handing out, not about printing. */
const lastStep = ofText((name): number | undefined => {
  let best: { readonly at: number; readonly place: number } | undefined;
  for (const [place, group] of MILESTONES.entries())
    for (const word of group) {
      const at = name.lastIndexOf(word);
      if (at >= 0 && (!best || at > best.at)) best = { at, place };
    }
  return best?.place;
});

/** A name that is nothing but a measure is of whatever the text speaks of. */
const heldShare = ({ thing }: Claim, words: string): number =>
  thing.text === '' ? 1 : shareHeld(thing, words);

const MONTH = 31;
/** Days of a span that only names the part of the year. */
const COARSE = 60;
const HELD = /举办|召开|活动|开幕|开展|启动|开学/;

/** Whether a time of the text can hold together with the time asked for. */
function fits(asked: Time, said: Time, claim: Claim): boolean {
  if (asked.monthDay !== undefined || said.monthDay !== undefined)
    return asked.monthDay === undefined || said.monthDay === undefined || said.monthDay <= asked.monthDay;
  if (said.to === undefined || said.from === undefined || asked.to === undefined || asked.from === undefined)
    return true;
  // Before the season or the festival: the day before it at the latest.
  const end = said.deadline && said.vague ? said.from - 1 : said.to;
  const ends = asked.to;
  // 秋季开学前 for 8月25日: a day shortly before it keeps it.
  if (said.deadline && said.vague && ends <= end && end - ends <= MONTH) return true;
  if (end <= ends && (asked.deadline || !HELD.test(claim.name))) return true;
  // 上半年 for a deadline in May: the half-year is no nearer time.
  if (said.to - said.from > COARSE && asked.to >= said.from && asked.to <= said.to) return true;
  if (asked.deadline) return said.from <= ends && !said.deadline && said.kind !== 'point';
  return said.from <= asked.to && end >= asked.from;
}
