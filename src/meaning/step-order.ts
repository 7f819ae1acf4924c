import { PROCESS } from '../language/lexicon/process';
import { oncePer } from '../language/once-per';
import { namedIn } from '../language/foreign';
import type { Clause, Understood } from '../language/statements';
import type { Time } from '../language/times';
import { datedTimes, WITHIN_A_YEAR } from './dated-clauses';

/** Two steps of one piece of work that a text times the wrong way round, or one that lies outside of the phase it is told in. */
export interface OutOfOrder {
  readonly kind: 'order' | 'phase';
  readonly first: Time;
  readonly second: Time;
  readonly start: number;
  readonly end: number;
}

/** The first two times of a text that cannot both hold: 9月底前设备到货；8月底前完成安装调试. */
export const stepsOutOfOrder = oncePer(
  (text: Understood): OutOfOrder | undefined => wrongOrder(text) ?? outsidePhase(text),
);

interface Step {
  readonly clause: Clause;
  readonly place: number;
  readonly time: Time;
}

function wrongOrder(text: Understood): OutOfOrder | undefined {
  const steps = text.clauses.flatMap(stepOf);
  for (const [at, one] of steps.entries())
    for (const other of steps.slice(at + 1)) {
      const [early, late] = [one.time.to, other.time.to];
      if (one.place >= other.place || early === undefined || late === undefined) continue;
      if (early <= late || early - late > WITHIN_A_YEAR || !areOfOneThing(one, other)) continue;
      // 第一批、第二批: another lot has its own steps.
      if (steps.some((each) => each !== one && each.place === one.place)) continue;
      return {
        kind: 'order',
        first: one.time,
        second: other.time,
        start: one.clause.start,
        end: Math.max(one.clause.end, other.clause.end),
      };
    }
  return undefined;
}

/** A clause with one deadline or month, and one step of the process. */
function stepOf(clause: Clause): readonly Step[] {
  const [time, more] = datedTimes(clause);
  if (!time || more || PART.test(clause.text) || time.vague || !(time.deadline || time.kind === 'point'))
    return [];
  const place = STEPS.findIndex((step) => clause.text.search(step) >= 0);
  return place < 0 ? [] : [{ clause, place, time }];
}
const STEPS = PROCESS.map(
  (words) => new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g'),
);
const PART = /第[一二三四五\d]+[批期次]|首批|部分|其余|剩余|质保|支付|付款|培训/;

/** The later step names nothing, or something that the earlier one names. */
function areOfOneThing(one: Step, other: Step): boolean {
  const names = namedIn(withoutSteps(other.clause, other.time));
  const words = one.clause.text;
  return names.every((name) =>
    [...name].some((sign) => words.includes(sign)) && name.length > 1
      ? [...name.matchAll(/(?=(..))/g)].some(([, pair = '']) => words.includes(pair))
      : name.length < 2,
  );
}
const withoutSteps = ({ text }: Clause, { written }: Time): string =>
  STEPS.reduce((words, step) => words.replaceAll(step, ''), text.replace(written, '')).replaceAll(
    /完成|组织|全部|通过|安装|调试|验收|并|及|和|进行|开展|[前底末]/g,
    '',
  );

/** 三季度：…10月31日前完成: a day after the phase that its sentence begins with. */
function outsidePhase(text: Understood): OutOfOrder | undefined {
  for (const [at, clause] of text.clauses.entries()) {
    const [phase] = clause.times;
    if (!phase || text.clauses[at - 1]?.sentence === clause.sentence) continue;
    if (!PHASE.test(clause.text.trimStart()) || phase.to === undefined || phase.from === undefined) continue;
    const told = text.clauses.filter(({ sentence }) => sentence === clause.sentence);
    const dated = told.flatMap(datedTimes);
    const { from, to } = phase;
    const late = dated.find(
      (time) =>
        time !== phase &&
        time.to !== undefined &&
        time.from !== undefined &&
        !time.ahead &&
        !time.vague &&
        time.kind === 'point' &&
        (time.from > to || time.to < from),
    );
    if (late)
      return {
        kind: 'phase',
        first: phase,
        second: late,
        start: clause.start,
        end: told.at(-1)?.end ?? clause.end,
      };
  }
  return undefined;
}
const PHASE = /^(?:第?[一二三四1-4]季度|[上下]半年)[:：]/;
