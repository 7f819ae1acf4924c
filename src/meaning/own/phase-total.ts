import { inBase } from '../../language/quantities';
import type { Statement, Understood } from '../../language/statements';
import { addsUp } from '../../language/units';
import { isAlike, listed } from '../numbers/plain-number';
import { wordsBefore } from '../numbers/surroundings';
import { isAddend, isMadeSomehow, isNear, isOff, sumOf, type Reckoned } from './reckoned';

/** The totals of a text that are not the sum of its phases or points. */
export const phaseTotalsOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((total): readonly Reckoned[] => {
    if (!isTotal(total, text)) return [];
    const used = phasesBefore(total, text) ?? sameOfEachPoint(total, text);
    if (!used) return [];
    const reckoned: Reckoned = {
      kind: 'total',
      result: total,
      made: sumOf(used),
      derivation: listed(used),
      used,
    };
    return isOff(reckoned) && isNear(reckoned) && !isMadeSomehow(total, text) ? [reckoned] : [];
  });

const isTotal = (statement: Statement, text: Understood): boolean =>
  isAddend(statement) &&
  statement.amount.worked !== true &&
  !statement.part &&
  addsUp(statement.amount.unit) &&
  (statement.total || OF_ALL.test(wordsBefore(statement, text)) || isOfAllToo(statement, text));
/** 全年1980批次，158.4万元: the only number of its unit in a sentence that begins with all of the year. */
const isOfAllToo = (statement: Statement, text: Understood): boolean =>
  statement.lead.trim() === '' &&
  OF_ALL.test(text.clauses[statement.clause - 1]?.text ?? '') &&
  text.clauses[statement.clause - 1]?.sentence === statement.sentence &&
  isAloneInSentence(statement, text);
const isAloneInSentence = (statement: Statement, { statements }: Understood): boolean =>
  statements.every(
    (each) => each === statement || each.sentence !== statement.sentence || !isAlike(each, statement),
  );
const OF_ALL = /全年|合计|共计|总计|累计/;

const clauseOf = ({ clause }: Statement, { clauses }: Understood): string => clauses[clause]?.text ?? '';

/** 上半年82场、下半年102场 before 全年182场: one number for each phase, all of them up to the total. */
function phasesBefore(total: Statement, text: Understood): readonly Statement[] | undefined {
  const phases: Statement[] = [];
  for (const each of text.statements.slice(0, text.statements.indexOf(total)).reverse()) {
    if (!isAlike(each, total)) continue;
    if (each.total || each.part || each.mode === 'history' || !isAddend(each)) break;
    if (text.clauses[each.clause]?.bracketed) continue;
    if (phaseOf(each, text) === undefined) break;
    phases.unshift(each);
  }
  const marks = phases.map((each) => phaseOf(each, text));
  if (phases.length < 2 || new Set(marks).size !== phases.length) return undefined;
  return isRunningUp(phases, text) || !areOfOneThing([...phases, total]) ? undefined : phases;
}

/** What says which phase a number belongs to: in its own clause, or in its sentence where it is the only one of its kind there. */
function phaseOf(statement: Statement, text: Understood): string | undefined {
  const own = [...wordsBefore(statement, text).matchAll(PHASE)].at(-1)?.[0];
  if (own !== undefined) return own;
  if (!isAloneInSentence(statement, text)) return undefined;
  return text.clauses
    .filter(({ sentence }, at) => sentence === statement.sentence && at < statement.clause)
    .flatMap((clause) => [...clause.text.matchAll(PHASE)].at(-1)?.[0] ?? [])
    .at(-1);
}
const PHASE =
  /上半年|下半年|第?[一二三四1-4]季度|\d{1,2}月?\s*[-—~～至]\s*\d{1,2}月|\d{1,2}月(?:份|底|末|中旬|上旬|下旬)?|第[一二三四五六\d]+(?:期|批|次|阶段|轮)|预付款|首付款|进度款|结算款|尾款|余款/g;

/** 6月底前60户、9月底前100户: each may be all that is done by then. */
const isRunningUp = (phases: readonly Statement[], text: Understood): boolean =>
  phases.every(
    (each, at) =>
      BY_THEN.test(clauseOf(each, text)) &&
      !IN_TURN.test(clauseOf(each, text)) &&
      (at === 0 || inBase(each.amount).gt(inBase((phases[at - 1] ?? each).amount))),
  );
const BY_THEN = /[月底末]前|末/;
const IN_TURN = /再|又|剩余|其余|余款|尾款|支付|拨付/;

/** Numbers that have each a name of their own are of several things: 巡查60次、8月检修20次. */
function areOfOneThing(statements: readonly Statement[]): boolean {
  const names = statements.map(nounOf).filter((noun) => noun.length > 1);
  const [first = ''] = names;
  return names.every((name) => name.endsWith(first.slice(-2)) || first.endsWith(name.slice(-2)));
}

/** 柳林镇:农田5200亩…；三个乡镇合计:农田12000亩: what is called the same in each point of a list before. */
function sameOfEachPoint(total: Statement, text: Understood): readonly Statement[] | undefined {
  const noun = nounOf(total);
  if (noun.length < 2 || !isSummedUp(total, text)) return undefined;
  const points = text.statements.filter(
    (each) => each.sentence < total.sentence && isAlike(each, total) && nounOf(each) === noun,
  );
  const sentences = new Set(points.map(({ sentence }) => sentence));
  if (points.length < 2 || sentences.size !== points.length) return undefined;
  return points.every((each) => isAddend(each) && !each.part && each.mode === total.mode)
    ? points
    : undefined;
}
const isSummedUp = ({ sentence }: Statement, { clauses }: Understood): boolean =>
  clauses.some((clause) => clause.sentence === sentence && OF_ALL.test(clause.text));

/** What a number counts, by the words right before it: 农田 of 柳林镇:农田. */
const nounOf = ({ lead }: Statement): string =>
  (
    lead
      .trim()
      .split(/[:：、,，;；\s]/)
      .at(-1) ?? ''
  )
    .replace(/^.*(?:合计|共计|总计|累计|完成|支付|拨付)/, '')
    .replaceAll(PHASE, '');
