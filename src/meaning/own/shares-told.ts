import Big from 'big.js';
import { inBase, isSingle } from '../../language/quantities';
import { roundingInBase, roundingOf } from '../../language/rounding';
import type { Statement, Understood } from '../../language/statements';
import { counts } from '../../language/units';
import { HUNDRED, isAlike, listed } from '../numbers/plain-number';
import { isAddend, type Reckoned } from './reckoned';

const isShare = ({ amount, negative }: Statement): boolean =>
  amount.unit?.dimension === 'share' && isSingle(amount) && !negative;
const isCounted = (statement: Statement): boolean =>
  isAddend(statement) && (counts(statement.amount.unit) || statement.amount.unit?.dimension === 'money');

/** 9860人，其中3944人，占45%: shares that no two numbers of the text make. */
export const sharesOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((share, at): readonly Reckoned[] => {
    const part = text.statements[at - 1];
    if (!part || !isShare(share) || !IS_SHARE.test(share.lead.trim()) || !isCounted(part)) return [];
    if (part.sentence !== share.sentence) return [];
    const wholes = text.statements
      .slice(0, at - 1)
      .filter((each) => each.sentence === part.sentence && isAlike(each, part) && isLarger(each, part));
    const [whole] = wholes;
    if (!whole || wholes.length > 1 || !isAddend(whole) || whole.amount.worked) return [];
    // 住宅252台（占70%）、公共场所108台（占30%）: parts of one whole, each with its share.
    const next = text.statements[text.statements.indexOf(whole) + 1];
    if ((next && isShare(next)) || isShareOfAny(share, text)) return [];
    const made = inBase(part.amount).div(inBase(whole.amount)).times(HUNDRED);
    const derivation = listed([part, whole], '÷');
    return [{ kind: 'ratio', result: share, made: made.round(2), derivation, used: [whole, part] }];
  });
const IS_SHARE = /^(?:约?占(?:比|总数|全部|总量)?(?:的)?(?:约|为|达到?)?)$/;

const isLarger = (one: Statement, other: Statement): boolean => inBase(one.amount).gt(inBase(other.amount));

/** Whether any two numbers of the text make the share, the one as a part of the other or as what is left of it. */
function isShareOfAny(share: Statement, { statements }: Understood): boolean {
  const wanted = share.amount.low.times(share.amount.unit?.factor ?? 1);
  const slack = new Big(roundingOf(share.amount).eq(0) ? 1 : roundingInBase(share.amount));
  const numbers = statements.filter(
    (each) => each.sentence <= share.sentence && !isShare(each) && each.amount.low.gt(0),
  );
  return numbers.some((whole) =>
    numbers.some((part) => {
      if (!isAlike(whole, part)) return false;
      const made = inBase(part.amount).div(inBase(whole.amount)).times(HUNDRED);
      return [made, HUNDRED.minus(made)].some((each) => each.minus(wanted).abs().lte(slack));
    }),
  );
}

interface Pair {
  readonly amount: Statement;
  readonly share: Statement;
}

/** 45万元（10%）；180万元（40%）；270万元（70%）: of amounts with their shares all but one are of the same whole. */
export function oddShare(text: Understood): readonly Reckoned[] {
  const pairs = pairsIn(text);
  const [first] = pairs;
  if (!first || pairs.length < 2 || !pairs.every(({ amount }) => isAlike(amount, first.amount))) return [];
  const found = pairs.length > 2 ? amongMany(pairs) : besideWhole(pairs, text);
  if (!found) return [];
  const { wrong, like } = found;
  return [
    {
      kind: 'share',
      result: wrong.amount,
      made: wholeOf(like).times(wrong.share.amount.low).div(HUNDRED).round(0),
      derivation: `${like.amount.amount.written} ÷ ${like.share.amount.written} × ${wrong.share.amount.written}`,
      used: [like.amount, like.share, wrong.share],
    },
  ];
}

/** One that is not a share of what all the others are shares of. */
function amongMany(pairs: readonly Pair[]): { readonly wrong: Pair; readonly like: Pair } | undefined {
  const odd = pairs.filter((pair) => !pairs.some((other) => other !== pair && areOfOne(pair, other)));
  const [wrong, more] = odd;
  const right = pairs.filter((pair) => pair !== wrong);
  const [like] = right;
  if (!wrong || more || !like) return undefined;
  return right.every((pair) => pair === like || areOfOne(pair, like)) ? { wrong, like } : undefined;
}

/** 合计54万元，付30%即16.2万元，付70%即36.8万元: of two that make up the whole, the one that is not its share of the sum that is written. */
function besideWhole(
  pairs: readonly Pair[],
  { statements }: Understood,
): { readonly wrong: Pair; readonly like: Pair } | undefined {
  const [one, other] = pairs;
  if (!one || !other || areOfOne(one, other)) return undefined;
  if (!one.share.amount.low.plus(other.share.amount.low).eq(HUNDRED)) return undefined;
  const isWritten = (pair: Pair): boolean =>
    statements.some(
      (each) =>
        each !== pair.amount &&
        isAlike(each, pair.amount) &&
        isCounted(each) &&
        wholeOf(pair).minus(inBase(each.amount)).abs().lte(1),
    );
  if (isWritten(one) === isWritten(other)) return undefined;
  return isWritten(one) ? { wrong: other, like: one } : { wrong: one, like: other };
}

/** Amounts with the share right behind or before them, all one way. */
function pairsIn(text: Understood): readonly Pair[] {
  const behind: Pair[] = [];
  const ahead: Pair[] = [];
  for (const [at, one] of text.statements.entries()) {
    const next = text.statements[at + 1];
    if (!next) break;
    const between = text.text.slice(one.amount.end, next.amount.start);
    if (isCounted(one) && isShare(next) && BEHIND.test(between)) behind.push({ amount: one, share: next });
    if (isShare(one) && isCounted(next) && AHEAD.test(between)) ahead.push({ amount: next, share: one });
  }
  return behind.length > ahead.length ? behind : ahead;
}
const BEHIND = /^\s*(?:[(（]\s*(?:占(?:比)?)?|[,，]\s*占(?:比)?)\s*$/;
const AHEAD = /^\s*(?:[(（]|[,，]?\s*(?:计|即|为|合))\s*(?:人民币)?$/;

const wholeOf = ({ amount, share }: Pair): Big => inBase(amount.amount).div(share.amount.low).times(HUNDRED);

/** Whether two amounts are their shares of one whole, as far as their digits say. */
function areOfOne(one: Pair, other: Pair): boolean {
  if (one.share.amount.low.eq(0) || other.share.amount.low.eq(0)) return true;
  const [a, b] = [wholeOf(one), wholeOf(other)];
  const slack = [one, other].reduce(
    (sum, { amount, share }) =>
      sum
        .plus(roundingInBase(amount.amount).div(share.amount.low).times(HUNDRED))
        .plus(a.times(roundingOf(share.amount).div(share.amount.low))),
    new Big(0),
  );
  return a
    .minus(b)
    .abs()
    .lte(slack.gt(0) ? slack : a.times(0.005));
}
