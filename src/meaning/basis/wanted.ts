import { isCeiling } from '../../language/lexicon/comparisons';
import type { Form } from '../../forms/model';
import { isUnwanted } from '../../language/lexicon/rates';
import { isOutcomeInWords, mayBeKeptDown, saysHowToCount } from '../../language/lexicon/wanted';
import { counts, lasts } from '../../language/units';
import type { Claim } from '../claim';
import { claimsOf } from '../disagreements';
import { linksOf } from '../fit/links';
import { isRead, type ReadText } from '../sources';

/** An indicator with the cells of its name and value. */
export interface ClaimWithCells {
  readonly claim: Claim;
  readonly target: ReadText;
  readonly name: ReadText;
}

const withCells = (claim: Claim): readonly ClaimWithCells[] => {
  const { target, level3 } = claim.indicator;
  return isRead(target) && isRead(level3) ? [{ claim, target, name: level3 }] : [];
};

/** Counts of work that a goal promises, with a value of at most so much. */
export function limitsOnWanted(form: Form): readonly ClaimWithCells[] {
  const { linked } = linksOf(form);
  const counted = new Set(
    [...linked].filter(({ way }) => way === 'quantity').map(({ indicator }) => indicator),
  );
  return claimsOf(form).claims.flatMap((claim) => {
    const { asking, name, indicator } = claim;
    if (asking.type !== 'number' || !counted.has(indicator) || !counts(asking.unit) || lasts(asking.unit))
      return [];
    const limited = isCeiling(asking.bound) && asking.bound.high.gt(0);
    return limited && !isUnwanted(name) && !mayBeKeptDown(name) ? withCells(claim) : [];
  });
}

/** Outcomes in words with a share for their value, of which nothing says how to count it: 维护社会稳定 = 95 %. */
export const sharesOfOutcomes = (form: Form): readonly ClaimWithCells[] =>
  claimsOf(form).claims.flatMap((claim) => {
    const { asking, name, indicator } = claim;
    if (asking.type !== 'number' || asking.unit?.dimension !== 'share' || !isOutcomeInWords(name)) return [];
    const texts = [indicator.explanation, indicator.content, indicator.scoring, indicator.standard];
    return texts.some((text) => isRead(text) && saysHowToCount(text.value)) ? [] : withCells(claim);
  });
