import type { Quantity } from '../../language/stated';
import { unitGroup } from '../../language/lexicon/units';
import type { Comparison } from '../../language/lexicon/comparisons';
import { plain } from '../../language/plain';
import { statesConsequence } from '../../language/lexicon/contexts';
import { singleQuantity, type Explained } from './facts';

/** The value's quantity beside the quantity of the explanation that repeats its number. */
export interface Repeated {
  readonly stated: Quantity;
  readonly operator: Comparison | undefined;
  readonly explained: Quantity;
}

/**
 * Where an explanation repeats the number of the value with the same unit: the first place that says how it is meant, one
 * that agrees with the value before others. Conditions of a scoring rule (低于90%不得分) are left out.
 */
export function repeatedQuantity(row: Explained): Repeated | undefined {
  const { quantities } = row.explanation.parsed;
  const stated = quantities.length > 0 ? singleQuantity(row) : undefined;
  if (!stated) return undefined;
  const repeated = quantities.filter(
    (quantity) =>
      !quantity.part &&
      unitGroup(quantity.unit) === unitGroup(stated.unit) &&
      quantity.value.eq(stated.value),
  );
  if (repeated.length === 0) return undefined;
  const text = plain(row.explanation.value);
  const same = repeated.filter(({ end }) => !statesConsequence(text.slice(end)));
  const { operator } = row.target.parsed;
  const explained =
    same.find(({ comparison }) => comparison !== undefined && comparison === operator) ??
    same.find(({ comparison }) => comparison !== undefined) ??
    same[0];
  return explained && { stated, operator, explained };
}
