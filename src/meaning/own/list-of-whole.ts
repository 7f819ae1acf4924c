import { inBase } from '../../language/quantities';
import type { Statement, Understood } from '../../language/statements';
import { addsUp } from '../../language/units';
import { mayOverlap } from '../overlapping';
import { isAlike, listed } from '../numbers/plain-number';
import { isAddend, isMadeSomehow, isNear, isOff, sumOf, type Reckoned } from './reckoned';

/** The numbers of a text that a list right behind them takes apart into other parts. */
export const listsOfWholeOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((whole): readonly Reckoned[] => {
    if (!isAddend(whole) || whole.amount.worked || !addsUp(whole.amount.unit)) return [];
    const inBrackets = bracketBehind(whole, text);
    const used = inBrackets ?? listOf(whole, text);
    if (!used || used.length < 2 || mayOverlap(used)) return [];
    const made = sumOf(used);
    const reckoned: Reckoned = {
      kind: inBrackets ? 'total' : 'parts',
      result: whole,
      made,
      derivation: listed(used),
      used,
    };
    if (!isOff(reckoned) || !isNear(reckoned)) return [];
    const wrong = inBrackets ? !isMadeSomehow(whole, text, 2) : made.gt(inBase(whole.amount));
    return wrong ? [reckoned] : [];
  });

/** 4个（2023年1个、2024年3个）: all that the bracket holds is of one kind, and nothing says that more is left. */
function bracketBehind(whole: Statement, text: Understood): readonly Statement[] | undefined {
  const rest = text.text.slice(whole.amount.end);
  const bracket = BRACKET.exec(rest);
  if (!bracket || LEAVES_MORE.test(bracket[0])) return undefined;
  const [from, to] = [whole.amount.end, whole.amount.end + bracket[0].length];
  const inside = text.statements.filter(({ amount }) => amount.start > from && amount.end < to);
  if (!inside.every((each) => isAlike(each, whole) && isAddend(each) && !each.total)) return undefined;
  if (text.notUnderstood.some(({ start, end }) => start > from && end < to)) return undefined;
  return inside.every(({ mode }) => mode === inside[0]?.mode) ? inside : undefined;
}
const BRACKET = /^[(（][^()（）]+[)）]/;
const LEAVES_MORE = /其中|含|包括|等|[×*÷/=＝+＋－]|至|以上|余/;

/** 240人中，派出所168人、交警大队42人、巡特警大队30人: a list up to the end of the sentence. */
function listOf(whole: Statement, text: Understood): readonly Statement[] | undefined {
  if (!/^中$/.test(whole.tail.trim())) return undefined;
  const parts: Statement[] = [];
  for (const each of text.statements.slice(text.statements.indexOf(whole) + 1)) {
    if (each.sentence !== whole.sentence) break;
    if (text.clauses[each.clause]?.bracketed) continue;
    if (!isAlike(each, whole)) continue;
    if (!isAddend(each) || each.total || each.mode !== whole.mode) return undefined;
    parts.push(each);
  }
  return parts;
}
