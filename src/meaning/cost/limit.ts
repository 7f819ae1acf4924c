import type Big from 'big.js';
import type { Field } from '../../forms/field';
import type { Form, Money, MoneyUnit } from '../../forms/model';
import { yuanPer } from '../../forms/money';
import { amountIn } from '../../language/amount';
import { formCostOf } from './form-cost';
import { isKnownMoney, yuanIn, type KnownMoney } from './known-money';
import type { Price } from './prices';

/** Every amount of money that a form states for itself: budget, total of all years, sources. */
const statedIn = ({ fields: { budget, multiYearTotal, total }, funds }: Form): readonly Field<Money>[] => [
  budget,
  multiYearTotal,
  total,
  ...funds.flatMap(({ value, initial, adjusted }) => [value, initial, adjusted]),
];

const UNITS: readonly MoneyUnit[] = ['元', '万元'];

/**
 * Whether a form states an amount somewhere else than in the cells given: as the total of all years, as a source, or in a place
 * that was not understood.
 */
export function statesAmount(form: Form, yuan: Big, besides: readonly Field<Money>[]): boolean {
  return (
    statedIn(form).some(
      (field) => !besides.includes(field) && isKnownMoney(field) && yuanIn(field).eq(yuan),
    ) ||
    form.unread.some(({ text }) => {
      const found = amountIn(text);
      return (
        found !== undefined &&
        (found.unit ? [found.unit] : UNITS).some((unit) => found.amount.times(yuanPer(unit)).eq(yuan))
      );
    })
  );
}

/**
 * The most that a project may cost by its own form: the budget, or all of its sources where they are more; for `all` years their
 * total, and for the year too where the form has no goal of the year.
 */
export function limitOf(form: Form, of: 'year' | 'all' = 'all'): KnownMoney | undefined {
  const { budget, multiYearTotal, annualGoal } = form.fields;
  if (form.kind !== 'project' || !isKnownMoney(budget) || yuanIn(budget).eq(0)) return undefined;
  const ofYear = of === 'year' && annualGoal.state === 'read';
  let most = budget;
  for (const field of statedIn(form)) {
    if ((ofYear && field === multiYearTotal) || !isKnownMoney(field)) continue;
    if (yuanIn(field).gt(yuanIn(most))) most = field;
  }
  return most;
}

/** What a form allows to be spent in sum: on the whole project, and on single costs that are no price for one of anything. */
export function ceilingsOf(form: Form): {
  readonly whole: readonly Price[];
  readonly single: readonly Price[];
} {
  const { sums } = formCostOf(form);
  return {
    whole: sums.filter(({ measure }) => measure.whole),
    single: sums.filter(({ measure, yuan }) => !measure.whole && yuan.gt(0)),
  };
}
