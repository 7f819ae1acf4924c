import type { Quantity } from '../../forms/parse/quantities';
import { unitGroup } from '../../forms/vocabulary/review-units';
import type { Operator } from '../../forms/vocabulary/operators';
import { singleQuantity, type Explained } from './facts';

/** The value's quantity beside the quantity of the explanation that repeats its number. */
export interface Repeated {
  readonly stated: Quantity;
  readonly operator: Operator | undefined;
  readonly explained: Quantity;
}

/** Where an explanation repeats the number of the value with the same unit. The first such place. */
export function repeatedQuantity(row: Explained): Repeated | undefined {
  const stated = singleQuantity(row);
  if (!stated) return undefined;
  const same = row.explanation.parsed.quantities.filter(
    (quantity) =>
      !quantity.part &&
      unitGroup(quantity.unit) === unitGroup(stated.unit) &&
      quantity.value.eq(stated.value),
  );
  const explained = same.find(({ comparison }) => comparison !== undefined) ?? same[0];
  return explained && { stated, operator: row.target.parsed.operator, explained };
}
