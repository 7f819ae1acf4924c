import Big from 'big.js';
import { oncePer } from '../language/once-per';
import { inBase, isSingle } from '../language/quantities';
import { roundingInBase, roundingOf } from '../language/rounding';
import type { Sense } from '../language/senses';
import type { Statement, Understood } from '../language/statements';
import { counts } from '../language/units';

/** A share that a text says something is of a number: 占全县精神残疾人1260人的13.0%. */
export interface SaidShare {
  readonly base: Statement;
  readonly share: Statement;
}

/** The number and its share, where a text says that something is so much of it. */
export const shareOfBase = oncePer((text: Understood): SaidShare | undefined => {
  const found = text.statements.flatMap((share, at): SaidShare[] => {
    const base = text.statements[at - 1];
    if (!base || share.clause !== base.clause || !isPlainShare(share) || !isPlain(base)) return [];
    const between = text.text.slice(base.amount.end, share.amount.start);
    return BETWEEN.test(between) && OF.test(base.lead) ? [{ base, share }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
});
/** Money that a text names only to say how much of it something is: 占项目总成本600万元的3%. */
export function isBaseOfShare(base: Statement, { statements, text }: Understood): boolean {
  const share = statements[statements.indexOf(base) + 1];
  if (base.amount.unit?.dimension !== 'money' || !share || !isPlainShare(share)) return false;
  return OF.test(base.lead) && BETWEEN.test(text.slice(base.amount.end, share.amount.start));
}
const BETWEEN = /^\s*(?:总数)?的\s*(?:约)?$/;
const OF = /占[^,。;]{0,20}$/;

const isPlainShare = ({ amount, negative }: Statement): boolean =>
  amount.unit?.dimension === 'share' && isSingle(amount) && !negative;
const isPlain = ({ amount, bases }: Statement): boolean =>
  isSingle(amount) && counts(amount.unit) && bases.length === 0;

/** What the share is of its base, between what its rounded digits allow. */
export function countOfShare({ base, share }: SaidShare): Sense {
  const half = roundingOf(share.amount).div(2);
  const of = (percent: Big): Big => inBase(base.amount).times(percent).div(100);
  const least = half.eq(0) ? new Big(0.5) : half;
  return {
    low: of(share.amount.low.minus(least)),
    high: of(share.amount.low.plus(least)),
    derivation: `${base.amount.written} × ${share.amount.written}`,
    statements: [base, share],
    way: 'derived',
    about: false,
  };
}

/** A payment said as a share and as an amount that do not go together. */
export interface Instalment {
  readonly whole: Statement;
  readonly share: Statement;
  readonly amount: Statement;
  /** In 元. */
  readonly made: Big;
}

/** The first instalment of a text that is not its share of the whole: 合同额110万元分三次支付：签订后30%，计44万元. */
export function instalmentOff(text: Understood): Instalment | undefined {
  const { statements } = text;
  for (const [at, share] of statements.entries()) {
    const amount = statements[at + 1];
    if (!amount || !isPlainShare(share) || !isMoney(amount) || !CALCULATED.test(amount.lead.trim())) continue;
    if (amount.sentence !== share.sentence || amount.clause > share.clause + 1) continue;
    const whole = statements
      .slice(0, at)
      .filter((each) => isMoney(each) && !CALCULATED.test(each.lead.trim()))
      .at(-1);
    if (!whole || !isPaidInParts(whole, share, text)) continue;
    const made = inBase(whole.amount).times(share.amount.low).div(100);
    const rounded = roundingInBase(amount.amount).plus(
      inBase(whole.amount).times(roundingOf(share.amount)).div(200),
    );
    const slack = rounded.gt(0) ? rounded : inBase(whole.amount).times(0.005);
    if (made.minus(inBase(amount.amount)).abs().gt(slack)) return { whole, share, amount, made };
  }
  return undefined;
}
const isMoney = ({ amount, bases, negative, part }: Statement): boolean =>
  amount.unit?.dimension === 'money' &&
  isSingle(amount) &&
  !amount.about &&
  bases.length === 0 &&
  !negative &&
  !part;
/** 计33万元, 即33万元. */
const CALCULATED = /^(?:计|即|合计?|折合|支付|为)$/;
const isPaidInParts = (whole: Statement, share: Statement, { text }: Understood): boolean => {
  const between = text.slice(whole.amount.end, share.amount.start);
  return PAID_IN_PARTS.test(between) && !between.includes('。');
};
const PAID_IN_PARTS =
  /分[\d一二两三四五六]?(?:次|期|批|阶段|年)?[^,。;]{0,4}(?:支付|拨付|付款|兑付|结算|发放)/;
