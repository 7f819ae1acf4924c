import type { Field } from '../../forms/field';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { namesUnitCost } from '../../language/lexicon/costs';
import { wordsOnly } from '../../language/plain';
import { isKnownMoney, yuanIn, type KnownMoney } from './known-money';
import { pricesOf } from './prices';

/** A price of nothing beside money that is to pay for it. */
export interface ZeroCost {
  readonly name: string;
  readonly price: Field<unknown>;
  readonly money: KnownMoney;
  /** Row of the form that it stands in. */
  readonly subject: string;
}

/** Unit costs of nothing: indicators beside a budget, rows of costs beside their amount. */
export function zeroCostsOf(form: Form): readonly ZeroCost[] {
  return [...ofIndicators(form), ...ofRows(form)];
}

function ofIndicators(form: Form): readonly ZeroCost[] {
  const { budget } = form.fields;
  if (!isKnownMoney(budget) || yuanIn(budget).lte(0)) return [];
  return pricesOf(form).flatMap(({ yuan, measure, field }) =>
    yuan.eq(0) && namesUnitCost(measure.name)
      ? [
          {
            name: measure.name,
            price: field,
            money: budget,
            subject: `${measure.indicator.key}/target`,
          },
        ]
      : [],
  );
}

const ofRows = ({ costs }: Form): readonly ZeroCost[] =>
  costs.flatMap(({ item, unitPrice, amount }) => {
    if (
      !isKnownMoney(amount) ||
      !isKnownMoney(unitPrice) ||
      yuanIn(amount).lte(0) ||
      !yuanIn(unitPrice).eq(0)
    )
      return [];
    const name = valueOf(item) ?? '';
    return [{ name, price: unitPrice, money: amount, subject: `costs/${wordsOnly(name).slice(0, 40)}` }];
  });
