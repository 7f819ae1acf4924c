import Big from 'big.js';
import { changeBefore } from '../../language/changes';
import { inBase, isSingle } from '../../language/quantities';
import { roundingInBase, slackOfSum } from '../../language/rounding';
import type { Statement, Understood } from '../../language/statements';
import { changeBetween, HUNDRED, isAlike, isOne, listed } from '../numbers/plain-number';
import { wordsBefore } from '../numbers/surroundings';
import { type Reckoned } from './reckoned';

/** 2024年为5人，本年不超过4人，即下降25%: changes that no two numbers of the text make. */
export const changesOff = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((change, at): readonly Reckoned[] => {
    const way = changeBefore(change.lead);
    if (!way || !isSingle(change.amount) || change.amount.about || change.negative) return [];
    const earlier = text.statements.slice(0, at).filter((each) => each.sentence >= change.sentence - 1);
    const [before, moreBefore] = earlier.filter((each) => isBefore(each, change));
    const after = earlier
      .filter((each) => before && isAlike(each, before) && isNow(each) && each.sentence === change.sentence)
      .at(-1);
    if (!before || !after || moreBefore || !isThan(change, text)) return [];
    if (change.clause - after.clause > 2) return [];
    const found = changeOf(before, after, change, way.way === 'fall');
    if (!found || isMadeByAny(change, text)) return [];
    const { made, derivation } = found;
    return [{ kind: 'change', result: change, made: made.round(2), derivation, used: [before, after] }];
  });

/** What there was: of another year, in the unit of the change, or of anything where the change is a share. */
const isBefore = (each: Statement, change: Statement): boolean =>
  isBare(each) &&
  each.mode === 'history' &&
  !each.part &&
  (isShareOf(change)
    ? each.amount.unit?.dimension !== 'share'
    : isAlike(each, change) || arePoints(each, change));
/** One number for itself, be it a bound: 不超过4人. */
const isBare = (each: Statement): boolean =>
  isOne(each) && each.amount.unit !== undefined && each.bases.length === 0;
const isNow = (each: Statement): boolean => isBare(each) && each.mode === 'promise' && !each.part;
const isShareOf = ({ amount }: Statement): boolean => amount.unit?.dimension === 'share';
/** 由88%提高2个百分点: rates differ by points. */
const arePoints = ({ amount }: Statement, change: Statement): boolean =>
  amount.unit?.dimension === 'share' && change.amount.unit?.dimension === 'points';

/** Less or more than the year before, or 即下降: a change without one may be of something else. */
const isThan = (change: Statement, text: Understood): boolean => THAN.test(wordsBefore(change, text));
const THAN = /(?:较|比|同比|环比)|^\s*即/;

/** What the change is between the two numbers; undefined where it goes the other way. */
function changeOf(
  before: Statement,
  after: Statement,
  change: Statement,
  falls: boolean,
): { readonly made: Big; readonly derivation: string } | undefined {
  const [from, to] = [inBase(before.amount), inBase(after.amount)];
  const more = falls ? from.minus(to) : to.minus(from);
  if (more.lte(0) || from.eq(0)) return undefined;
  if (!isShareOf(change))
    return { made: more, derivation: listed(falls ? [before, after] : [after, before], '−') };
  const { percent, derivation } = changeBetween(before.amount, after.amount, falls);
  return { made: percent, derivation };
}

/** What a change starts from is history, or stands first. */
const isLater = (one: Statement, other: Statement): boolean =>
  one.mode === other.mode ? one.amount.start > other.amount.start : other.mode === 'history';

/** Whether any two numbers of the text differ by the change. */
function isMadeByAny(change: Statement, { statements }: Understood): boolean {
  const wanted = inBase(change.amount).abs();
  const others = statements.filter((each) => each !== change && each.amount.low.eq(each.amount.high));
  return others.some((one) =>
    others.some((other) => {
      if (one === other || !isAlike(one, other) || isLater(other, one)) return false;
      const [a, b] = [inBase(one.amount), inBase(other.amount)];
      const made = isShareOf(change) ? (b.eq(0) ? undefined : a.minus(b).div(b).times(HUNDRED)) : a.minus(b);
      const slack = isShareOf(change)
        ? slackOfShare(change)
        : slackOfSum([change, one, other].map(({ amount }) => amount));
      return made !== undefined && made.abs().minus(wanted).abs().lte(slack);
    }),
  );
}

/** Half a per cent and what was rounded away; one where whole ones were. */
function slackOfShare({ amount }: Statement): Big {
  const rounded = roundingInBase(amount);
  return rounded.lt(1) ? rounded.plus(0.5) : new Big(1);
}
