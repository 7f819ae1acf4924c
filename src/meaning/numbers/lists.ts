import { type Sense, sumOf } from '../../language/senses';
import { isUpper, type NumberAsking } from './asking';
import type { Bearing } from './bearing';
import type { Amount } from '../../language/quantities';
import type { Statement, Understood } from '../../language/statements';
import type { Role } from '../judgement';

/** Runs of statements of one unit that stand side by side in a sentence. */
export function runsOf(bearings: readonly Bearing[]): readonly (readonly Bearing[])[] {
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
export function sumsOf(run: readonly Bearing[]): readonly Sense[] {
  const most = Math.min(MOST_SENSES, ...run.map(({ senses }) => senses.length));
  return Array.from({ length: Math.max(1, most) }, (_, at) => at).flatMap((at) => sumsAt(run, at));
}
/** Of statements that can mean several things, what the same reading of all of them makes. */
const MOST_SENSES = 6;

function sumsAt(run: readonly Bearing[], at: number): readonly Sense[] {
  const firsts = run.map(({ senses }) => senses[at]);
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
export function wholeList(
  bearings: readonly Bearing[],
  asking: NumberAsking,
  role: Role,
): readonly Bearing[] | undefined {
  if (asking.unit?.dimension === 'share' || asking.per.length > 0) return undefined;
  const own = bearings.filter(({ fit, statement }) => fit === 'same' && statement.mode === 'promise');
  if (own.some(({ statement }) => statement.total || LEFT_OVER.test(statement.lead))) return undefined;
  if (!isUpper(asking) && own.some(({ relation }) => relation === 'same')) return undefined;
  const named = runsOf(
    own.filter(({ relation, statement }) => (relation === 'same' || relation === 'kind') && !statement.part),
  ).find((run) => run.every(isPlain));
  return (role === 'explanation' ? listOfOthers(own, asking) : undefined) ?? named;
}

/** 存量12座，改造5座后剩余7座: what is left is no part of a list. */
const LEFT_OVER = /(?:剩余|剩下|结余|尚余|还有|余)$/;

/** A number without a word of comparing, resolved. */
const isPlain = ({ senses, statement }: Bearing): boolean =>
  senses.length > 0 && statement.amount.comparison === undefined;

/** An explanation that is nothing but a list in the unit asked for says together how many there are. */
export function listOfOthers(
  spoken: readonly Bearing[],
  asking: NumberAsking,
): readonly Bearing[] | undefined {
  const own = spoken.filter(({ statement }) => !statement.part && statement.bases.length === 0);
  if (own.length < 2 || own.length !== spoken.length) return undefined;
  const [run] = runsOf(own);
  return run?.length === own.length &&
    (run.every(({ statement }) => statement.clause === run[0]?.statement.clause) || isEnumerated(run)) &&
    own.every((bearing) => isPlain(bearing) && bearing.statement.amount.unit?.group === asking.unit?.group)
    ? own
    : undefined;
}

/** 第一批80万尾，第二批70万尾: counted through. */
const isEnumerated = (run: readonly Bearing[]): boolean =>
  run.every(({ statement: { lead } }, at) => lead.includes(`第${'一二三四五六七八九'.charAt(at)}`));

/** The numbers that stand with one in a list without a break: 成人图书9000册、少儿图书6000册. */
export function listedWith(one: Bearing, spoken: readonly Bearing[], text: Understood): readonly Bearing[] {
  const run = runsOf(spoken).find((each) => each.includes(one)) ?? [];
  const at = run.indexOf(one);
  let [from, to] = [at, at];
  while (from > 0 && isJoined(run[from - 1]?.statement, run[from]?.statement, text)) from--;
  while (to + 1 < run.length && isJoined(run[to]?.statement, run[to + 1]?.statement, text)) to++;
  return run.slice(from, to + 1);
}

/** The stretches of a run that stand in a list without a break: 续建9个、新建6个 before 完工11个. */
export function listsIn(run: readonly Bearing[], text: Understood): readonly (readonly Bearing[])[] {
  const lists: Bearing[][] = [];
  for (const bearing of run) {
    const list = lists.at(-1);
    if (list && isJoined(list.at(-1)?.statement, bearing.statement, text)) list.push(bearing);
    else lists.push([bearing]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** Whether nothing but a mark or an "and" of a list stands between two numbers of a clause. */
export const isJoined = (
  before: Statement | undefined,
  after: Statement | undefined,
  text: Understood,
): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.clause === after.clause &&
  JOINS.test(text.text.slice(before.amount.end, after.amount.start));
const JOINS = /、|和|及|与/;

/** Whether numbers stand in one list without a break. */
export const isOneList = (bearings: readonly Bearing[], text: Understood): boolean =>
  bearings.every(({ statement }, at) => at === 0 || isJoined(bearings[at - 1]?.statement, statement, text));

/** Whether all that stands between a number of a clause and a later one is a list. */
export function isJoinedTo(first: Amount, statement: Statement, text: Understood): boolean {
  const clause = text.clauses[statement.clause];
  const between = clause?.amounts.filter(
    ({ start }) => start >= first.start && start <= statement.amount.start,
  );
  return (
    between?.[0] === first &&
    between.every((amount, at) => {
      const before = between[at - 1];
      return before === undefined || JOINS.test(text.text.slice(before.end, amount.start));
    })
  );
}
