import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { wordsOnly } from '../../language/plain';
import { pricesOf, type Price } from '../cost/prices';

/** A price that another project of the unit sets lower under the same name. */
export interface DearerThanElsewhere {
  readonly price: Price;
  readonly other: Price;
  /** The form of the other project. */
  readonly of: Form;
}

/** Prices for one of something, with what tells whether two of them are for the same. */
const unitPricesOf = oncePer((form: Form): readonly (readonly [key: string, price: Price])[] =>
  form.kind !== 'project'
    ? []
    : pricesOf(form)
        .filter(({ bases }) => bases.length > 0)
        .map((price) => [`${wordsOnly(price.measure.name)}/${[...price.bases].sort().join('·')}`, price]),
);

/** Prices of a project that other projects beside it set lower for the same name and the same units, the lowest of them. */
export function dearerThanElsewhere(form: Form, forms: readonly Form[]): readonly DearerThanElsewhere[] {
  const own = unitPricesOf(form);
  if (own.length === 0) return [];
  const year = valueOf(form.fields.year);
  const others = forms.filter((other) => other !== form && valueOf(other.fields.year) === year);
  return own.flatMap(([key, price]) => {
    const lower = others
      .flatMap((of) => unitPricesOf(of).map(([theirs, other]) => ({ theirs, other, of })))
      .filter(({ theirs, other }) => theirs === key && other.yuan.gt(0) && other.yuan.lt(price.yuan))
      .sort((a, b) => a.other.yuan.cmp(b.other.yuan));
    const [lowest] = lower;
    return lowest ? [{ price, other: lowest.other, of: lowest.of }] : [];
  });
}
