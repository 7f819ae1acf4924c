import type Big from 'big.js';
import { inBase } from '../../language/quantities';
import type { Statement, Understood } from '../../language/statements';
import { isAlike, isFixed } from '../numbers/plain-number';
import { wordPairsShared } from '../numbers/shared-words';
import { isOff } from './reckoned';

/** What there was, what came on top of it or went, and what a text says there is then. */
export interface Balance {
  readonly base: Statement;
  readonly changes: readonly { readonly statement: Statement; readonly sign: 1 | -1 }[];
  readonly result: Statement;
  /** In the base of the unit. */
  readonly made: Big;
}

/** The first balance of a text that does not come out: 2024年底已有50个，新建8个后达到60个. */
export function balanceOff(text: Understood): Balance | undefined {
  for (const result of text.statements) {
    const way = reachedBy(result);
    const balance = way && (balanceOf(result, way, text) ?? changedWith(result, text));
    if (balance && isOff({ ...balance, used: usedIn(balance) })) return balance;
  }
  return undefined;
}

/** What a balance is worked out from. */
export const usedIn = ({ base, changes }: Balance): readonly Statement[] => [
  base,
  ...changes.map(({ statement }) => statement),
];

type Way = 'up' | 'down' | 'any';

const UP =
  /(?:新增|净增|再增|增加|增设|增配|新建|新发展|新培育|新认定|新开通|扩建|补招|吸纳|提高|上升)(?<noun>[^,。;]{0,6})$/;
const DOWN = /(?:减少|净减|核减|报废|关停|拆除|撤销|退出|淘汰|下降|降低|压减|化解)(?<noun>[^,。;]{0,6})$/;
/** Up or down, as what is left says. */
const EITHER = /(?:更新|改造|整治|达标|销号|完成)(?<noun>[^,。;]{0,6})$/;
const REACHED_UP = /(?:增至|增[加长][到至]|扩大[到至]|提[高升][到至]|上升[到至])$/;
const REACHED_DOWN = /(?:减至|减少[到至]|降至|降到|下降[到至]|降低[到至]|压减[到至])$/;
const REACHED = /(?:达到|达|累计|累计有|总数为?|总量为?|后共有?)$/;

/** How a number is said to be reached. */
function reachedBy({ lead }: Statement): Way | undefined {
  const words = lead.trim().replace(/的$/, '');
  if (REACHED_UP.test(words)) return 'up';
  if (REACHED_DOWN.test(words)) return 'down';
  return REACHED.test(words) ? 'any' : undefined;
}

const isExact = (statement: Statement): boolean =>
  isFixed(statement) &&
  statement.amount.unit !== undefined &&
  statement.amount.worked !== true &&
  statement.bases.length === 0 &&
  !statement.part;

/** What was there before: told of an earlier time, or called what is already there. */
const isBase = ({ mode, lead }: Statement): boolean =>
  mode === 'stock' || mode === 'history' || BASE.test(lead.trim());
const BASE = /(?:已有|原有|现有|已建成?|基数为?)$/;

/** Going back from what is reached over what came or went to what was there; undefined where any number between is something else. */
function balanceOf(result: Statement, way: Way, text: Understood): Balance | undefined {
  if (!isExact(result) || result.changedFrom) return undefined;
  const at = text.statements.indexOf(result);
  const changes: Balance['changes'][number][] = [];
  for (const statement of text.statements.slice(0, at).reverse()) {
    if (statement.sentence < result.sentence - 1) return undefined;
    if (!isAlike(statement, result)) continue;
    const sign = signOf(statement, way);
    if (sign !== undefined && isExact(statement)) {
      changes.unshift({ statement, sign });
      continue;
    }
    const told = isBase(statement) || (statement.part && statement.sentence !== result.sentence);
    const found = changes.length > 0 && told && isWhole(statement);
    return found && belong(statement, changes, result, text)
      ? balanced(statement, changes, result)
      : undefined;
  }
  return undefined;
}
/** A part of something is a base as well: 共138台，其中满8年的41台. */
const isWhole = (statement: Statement): boolean => isExact({ ...statement, part: false });

function signOf({ lead }: Statement, way: Way): 1 | -1 | undefined {
  const words = lead.trim();
  if (UP.test(words)) return way === 'down' ? undefined : 1;
  if (DOWN.test(words)) return way === 'up' ? undefined : -1;
  return EITHER.test(words) && way === 'down' ? -1 : undefined;
}

/** Whether they are of one thing and of one time: nothing lies in years to come, and what came has no name of its own. */
function belong(base: Statement, changes: Balance['changes'], result: Statement, text: Understood): boolean {
  const clauses = text.clauses.slice(base.clause, result.clause + 1);
  if (clauses.some(({ times }) => times.some(({ ahead }) => ahead))) return false;
  const words = clauses.map((clause) => clause.text).join('|');
  if (base.sentence !== result.sentence && wordPairsShared(wordsOf(base, text), wordsOf(result, text)) < 2)
    return false;
  return changes.every(({ statement: { lead, tail } }) => {
    const noun =
      [UP, DOWN, EITHER].map((verbs) => verbs.exec(lead.trim())?.groups?.['noun']).find(Boolean) ?? '';
    const named = `${noun}${/^[\u4e00-\u9fff]{2,4}/.exec(tail)?.[0] ?? ''}`.replace(/后.*$/, '');
    return named.length < 2 || wordPairsShared(named, words.replace(noun, '')) > 0;
  });
}
const wordsOf = ({ clause }: Statement, { clauses }: Understood): string => clauses[clause]?.text ?? '';

/** 完成6个改造，使标准化作业点由17个增加到23个 and 由17个增加到23个，新增6个. */
function changedWith(result: Statement, text: Understood): Balance | undefined {
  const at = text.statements.indexOf(result);
  const base = text.statements[at - 1];
  if (!base || base.amount !== result.changedFrom || !isExact(result) || !isExact(base)) return undefined;
  const down = base.amount.low.gt(result.amount.low);
  const told = [text.statements[at + 1]].filter((after) => isToldAfter(after, result, down));
  const made = [text.statements[at - 2]].filter((before) => isMadeBefore(before, base, text));
  const [change, more] = [...told, ...made].flatMap((each) => each ?? []);
  if (!change || more || !isExact(change) || !isAlike(change, result)) return undefined;
  const balance = balanced(base, [{ statement: change, sign: down ? -1 : 1 }], result);
  // 由40家增加到44家，新增6家: two may have gone.
  const some = balance.made.gt(inBase(result.amount)) === !down && !NET.test(change.lead.trim());
  return some ? undefined : balance;
}
const NET = /(?:净增|净减|增加|减少|提高|降低|下降|上升)$/;

const isToldAfter = (after: Statement | undefined, result: Statement, down: boolean): boolean =>
  after?.sentence === result.sentence &&
  after.clause === result.clause + 1 &&
  (down ? DOWN : UP).test(after.lead.trim());
const isMadeBefore = (before: Statement | undefined, base: Statement, text: Understood): boolean =>
  before?.sentence === base.sentence &&
  before.clause === base.clause - 1 &&
  MADE_SO.test(wordsOf(base, text));
const MADE_SO = /^\s*(?:从而)?使/;

const balanced = (base: Statement, changes: Balance['changes'], result: Statement): Balance => ({
  base,
  changes,
  result,
  made: changes.reduce(
    (sum, { statement, sign }) => sum.plus(inBase(statement.amount).times(sign)),
    inBase(base.amount),
  ),
});
