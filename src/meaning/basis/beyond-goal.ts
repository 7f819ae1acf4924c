import { yearOf } from '../form-year';
import { isCeiling } from '../../language/lexicon/comparisons';
import Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { namesGrowth, isUnwanted } from '../../language/lexicon/rates';
import { compatibility, counts } from '../../language/units';
import { askingOf, type Claim } from '../claim';
import { claimsOf } from '../disagreements';
import { isRead, type ReadText } from '../sources';

/** A result far above its goal. */
export interface BeyondGoal {
  readonly claim: Claim;
  readonly target: ReadText;
  readonly actual: ReadText;
  /** How much of the goal was reached, in per cent. */
  readonly share: Big;
}

/** From so much of the goal on the goal was set too low, or something happened that has to be told. */
const FAR = new Big('1.5');

/** Counts of a self-evaluation that are far above their goals. */
export const beyondGoals = (form: Form): readonly BeyondGoal[] =>
  claimsOf(form).claims.flatMap((claim): readonly BeyondGoal[] => {
    const { indicator, asking, name } = claim;
    const { target, actual } = indicator;
    if (asking.type !== 'number' || !isRead(actual) || !isRead(target) || !counts(asking.unit)) return [];
    if (isCeiling(asking.bound) || asking.bound.low.lte(0) || isUnwanted(name) || namesGrowth(name))
      return [];
    const reached = askingOf(actual.value, yearOf(form), valueOf(indicator.unit), undefined, name);
    if (reached.type !== 'number' || compatibility(asking.unit, reached.unit) !== 'same') return [];
    const share = reached.bound.low.div(asking.bound.low);
    return share.lt(FAR) ? [] : [{ claim, target, actual, share: share.times(100).round(0) }];
  });
