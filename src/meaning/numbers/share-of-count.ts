import Big from 'big.js';
import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import { inBase } from '../../language/quantities';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { counts } from '../../language/units';
import type { Claim } from '../claim';

/**
 * 60件信访积案，化解率70% for 信访积案化解件数: what is counted is the share of it that the rate of the very work gives. Undefined where no
 * such rate stands behind the number in its sentence.
 */
export function shareOfCount(claim: Claim, whole: Statement, text: Understood): Sense | undefined {
  const { amount, sentence, bases, part } = whole;
  if (!counts(amount.unit) || bases.length > 0 || part || !amount.low.eq(amount.high)) return undefined;
  const rates = text.statements.filter(
    (each) =>
      each.amount.unit?.dimension === 'share' &&
      each.sentence === sentence &&
      each.amount.start > amount.end &&
      each.mode === 'promise' &&
      isRateOfWork(claim, each),
  );
  const [rate, other] = rates;
  if (!rate || other || rate.amount.low.gte(WHOLE)) return undefined;
  const of = (share: Big): Big => inBase(amount).times(share).div(WHOLE);
  return {
    low: isCeiling(rate.amount) ? undefined : of(rate.amount.low),
    high: isFloor(rate.amount) ? undefined : of(rate.amount.high),
    derivation: `${amount.written} × ${rate.amount.written}`,
    statements: [whole, rate],
    way: 'derived',
    about: amount.about || rate.amount.about,
  };
}
const WHOLE = new Big(100);

/** 化解率 beside 信访积案化解件数: the rate is called by the work that the claim counts. */
function isRateOfWork({ thing, name }: Claim, { lead }: Statement): boolean {
  const work = RATE.exec(lead.trim())?.groups?.['work'];
  return work !== undefined && thing.last === work && !name.includes(`${work}率`);
}
const RATE = /(?<work>[\u4e00-\u9fff]{2})率(?:达到?|为|不低于|力争|保持在|稳定在)?$/;
