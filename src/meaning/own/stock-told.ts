import { inBase } from '../../language/quantities';
import type { Statement, Understood } from '../../language/statements';
import { wordPairsShared } from '../numbers/shared-words';
import { wordsBefore } from '../numbers/surroundings';
import { isAlike, listed } from '../numbers/plain-number';
import { isAddend, isMadeSomehow, isNear, isOff, sumOf, type Reckoned } from './reckoned';

/** 现有30台，本年增配18台，年末达到58台: totals at the end that what there was and what came do not make. */
export const stocksOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((result): readonly Reckoned[] => {
    if (!isAddend(result) || result.changedFrom || !isReached(result, text)) return [];
    const told = toldBefore(result, text);
    if (!told) return [];
    const { base, flow } = told;
    const reckoned: Reckoned = {
      kind: 'balance',
      result,
      made: sumOf([base, flow]),
      derivation: listed([base, flow]),
      used: [base, flow],
    };
    return isOff(reckoned) && isNear(reckoned) && !isMadeSomehow(result, text) ? [reckoned] : [];
  });

/** What there was, and the one number that says what came on top of it. */
function toldBefore(
  result: Statement,
  text: Understood,
): { readonly base: Statement; readonly flow: Statement } | undefined {
  const earlier = text.statements
    .slice(0, text.statements.indexOf(result))
    .filter((each) => isAlike(each, result));
  const base = earlier.filter(({ mode }) => mode === 'stock' || mode === 'history').at(-1);
  if (!base || !isAddend(base) || base.part || isStockTotal(base) || !isOfSame(base, result))
    return undefined;
  if (result.sentence - base.sentence > 1 || hasTimeAhead(base, result, text)) return undefined;
  const flow = flowOf(earlier.slice(earlier.indexOf(base) + 1));
  return flow && isAddend(flow) && inBase(base.amount).lt(inBase(result.amount)) ? { base, flow } : undefined;
}

/** 累计, 年末达到, 总数达到: all there is, not only what came. */
const isReached = (statement: Statement, text: Understood): boolean =>
  !statement.part &&
  (ALL_THERE_IS.test(statement.lead.trim()) || AT_END.test(wordsBefore(statement, text).trim()));
const ALL_THERE_IS = /(?:累计|总数(?:为|达到?)?|总量(?:为|达到?)?|共有)$/;
const AT_END = /(?:年末|年底|届时|建成后|改造后)[^,，。;；]{0,8}(?:达到?|共有?|增至|为|增加到)$/;

const isStockTotal = ({ lead }: Statement): boolean => /全长|总长|总数|总量|共$/.test(lead);

/** What came: all of it where a sum is said, or the only number of its unit. */
function flowOf(between: readonly Statement[]): Statement | undefined {
  const told = between.filter(({ mode, part }) => mode === 'promise' && !part);
  if (told.length !== between.length) return undefined;
  const sums = told.filter(({ total }) => total);
  const [only, more] = sums.length > 0 ? sums : told;
  return more ? undefined : only;
}

/** Nothing else is named where the total is said, or the same as where it began. */
function isOfSame(base: Statement, result: Statement): boolean {
  const named = result.lead.replaceAll(
    /累计|总数|总量|达到?|年末|年底|共有?|为|增至|增加到|后|[,，:：\s]/g,
    '',
  );
  return named.length < 2 || wordPairsShared(named, base.lead) > 0;
}

const hasTimeAhead = (base: Statement, result: Statement, { clauses }: Understood): boolean =>
  clauses.slice(base.clause, result.clause + 1).some(({ times }) => times.some(({ ahead }) => ahead));
