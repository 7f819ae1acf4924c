import { leavesOut, MODES, takesForCompletion, type Mode } from '../lexicon/modes';
import type { Amount } from '../quantities';
import { counts, type Unit } from '../units';
import type { Clause } from './understood';

/** 由400批次降到360批次: the first is how it was, the second how it is to be. */
export function changeMode(
  clause: Clause,
  previous: Amount | undefined,
  amount: Amount,
  next: Amount | undefined,
): Mode | undefined {
  if (next && isChange(clause, amount, next)) return 'history';
  return previous && isChange(clause, previous, amount) && !SCORED.test(clause.text) ? 'promise' : undefined;
}
/** Whether a number is what another one is brought to: 由400批次降到360批次. */
export const isChange = ({ text, start }: Clause, from: Amount, to: Amount): boolean =>
  from.unit?.group === to.unit?.group && CHANGED_TO.test(text.slice(from.end - start, to.start - start));
const CHANGED_TO =
  /^[^,;。]{0,10}?(?:增加|增长|增|提高|提升|上升|升|扩大|发展|扩|降低|下降|压降|降|减少|压减|减|缩短|压缩|调整|压)(?:到|至|为)/;
const SCORED = /得分|扣分|不得分/;

/** What a number is said for, as the words around it and the times of its sentence tell. */
export function modeOf(
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
  unit: Unit | undefined,
  before: string,
  after: string,
): Mode {
  for (const { mode, where, words } of MODES) {
    // What is paid for each 户籍老人 is no stock.
    if (mode === 'stock' && !counts(unit) && unit?.dimension !== 'area' && unit?.dimension !== 'length')
      continue;
    // 对在册的680名优抚对象逐户走访: none of them is left out.
    if (mode === 'stock' && NONE_LEFT_OUT.test(after)) continue;
    if (where === 'before' && words.test(before)) return mode;
    if (where === 'after' && words.test(after)) return mode;
    if (where === 'clause' && words.test(clause.text)) return mode;
  }
  const following = clauses[index + 1];
  const next = following?.sentence === clause.sentence ? following.text : '';
  if (takesForCompletion(next)) return 'standard';
  if (leavesOut(next)) return 'condition';
  if (/^(?:不得分|得满分|按比例|不予|视为|扣(?!除[^,。;\d]{2,14}后|缴))/.test(next)) return 'scoring';
  return modeOfTime(clauses, clause, index, clause.end - after.length);
}

const NONE_LEFT_OUT = /^[^,;。]{0,14}(?:逐[户人一个件家]|全部|全覆盖|普遍)(?!率)/;

/** 较上年, 根据上年度: what is compared with or rested on is not what is spoken of. */
const COMPARED = /(?:[比较]|根据|按照?|参照|参考|依据|结合|比照|以)$/;

/** 对2012年档案3200卷开展数字化: when the things come from that something is done to now. */
const isOfObject = (before: string, after: string): boolean =>
  OBJECT_BEFORE.test(before) && DONE_TO_IT.test(after);
const OBJECT_BEFORE = /(?:对|将|把)[^,。;]{0,8}$/;
const DONE_TO_IT = /^[^,。;]*(?:开展|进行|实施|予以|全部)/;

/** What the nearest time before says, in the clause or the clauses of its sentence before it: past years and years to come promise nothing for this one. */
function modeOfTime(clauses: readonly Clause[], clause: Clause, index: number, place: number): Mode {
  for (let at = index; at >= 0; at--) {
    const earlier = clauses[at];
    if (!earlier || earlier.sentence !== clause.sentence) return 'promise';
    const dated = earlier.times.filter(
      ({ kind, since, start, end }) =>
        kind !== 'recurring' &&
        !since &&
        !COMPARED.test(earlier.text.slice(0, start - earlier.start)) &&
        !isOfObject(earlier.text.slice(0, start - earlier.start), earlier.text.slice(end - earlier.start)),
    );
    // 由2024年末的40家增加到2025年末的44家: each number has the time before it.
    const last = dated.filter(({ start }) => start < place).at(-1) ?? dated.at(-1);
    // 前年督查过多，全年达11次: all of that year.
    if (last?.wholeYear && !last.ownYear && !last.past && isOfPastYear(clauses, earlier, at))
      return 'history';
    if (last) return last.past ? 'history' : last.ahead ? 'outlook' : 'promise';
    if (earlier.bracketed && !clause.bracketed) continue;
  }
  return 'promise';
}

/** Whether a sentence speaks of a past year, and of no other, before a clause. */
function isOfPastYear(clauses: readonly Clause[], { sentence, text }: Clause, index: number): boolean {
  if (OF_THIS_YEAR.test(text)) return false;
  const before = clauses.slice(0, index).filter((clause) => clause.sentence === sentence);
  const last = before
    .flatMap(({ times }) => times)
    .filter(({ kind }) => kind !== 'recurring')
    .at(-1);
  return last?.past === true && !last.since;
}
const OF_THIS_YEAR = /今年|本年|当年|年内|计划|力争|预计/;
