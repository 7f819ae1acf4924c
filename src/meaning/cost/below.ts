import type Big from 'big.js';
import type { Form } from '../../forms/model';
import { promisedNumbers } from '../../language/promises';
import { sum } from '../../forms/money';
import { shareOf, type Subject } from '../../language/subjects';
import { ofPeople } from '../../language/units';
import { ofGoals } from '../fit/items';
import { linksOf } from '../fit/links';
import { formCostOf, type CostLine } from './form-cost';
import { yuanIn, type KnownMoney } from './known-money';
import { limitOf } from './limit';

/** What the numbers of a form make, far less than its money, though nothing else is named that the rest could be for. */
export interface FarBelow {
  readonly limit: KnownMoney;
  readonly lines: readonly CostLine[];
  /** The most that they make, in 元. */
  readonly yuan: Big;
  /** What is left of the money then, in 元. */
  readonly rest: Big;
}

/** So much of the money has to be left unexplained. */
const EXPLAINED = 0.5;
const NAMED = 0.45;

/** The prices of a form beside its money, where everything that it counts or promises has one. */
export function farBelow(form: Form): FarBelow | undefined {
  const limit = limitOf(form, 'year');
  const { lines, open, sums } = formCostOf(form);
  if (!limit || lines.length === 0 || open.length > 0 || sums.some(({ measure }) => !measure.whole))
    return undefined;
  if (form.costs.length > 0 || form.fields.multiYearTotal.state === 'read' || !lines.every(isComplete))
    return undefined;
  if (!everythingIsPaid(form, lines)) return undefined;
  const yuan = sum(lines.map(({ high }) => high));
  const rest = yuanIn(limit).minus(yuan);
  return yuan.gt(0) && yuan.lt(yuanIn(limit).times(EXPLAINED)) ? { limit, lines, yuan, rest } : undefined;
}

/** Nobody knows how often a price for a person is paid that names no time. */
const isComplete = ({ price, counts, supposed }: CostLine): boolean =>
  price.whole && !supposed && counts.every(({ unit }) => !ofPeople(unit));

/** Whether all that a form counts or does is what its prices are paid for. */
function everythingIsPaid(form: Form, lines: readonly CostLine[]): boolean {
  const { items, measures, of } = linksOf(form);
  const prices = lines.map(({ price }) => price.measure);
  const named = (subject: Subject): boolean =>
    prices.some((price) => price.subject.units.length > 0 && shareOf(price.subject, subject) >= NAMED);
  const paidItems = new Set(
    items.filter(
      (item) => named(item.subject) || (of.get(item) ?? []).some((measure) => prices.includes(measure)),
    ),
  );
  // Work without a number may cost whatever is left.
  const work = items.filter((item) => ofGoals(item) && item.piece.kind === 'work');
  const counted = measures.filter(({ way }) => way === 'quantity');
  return (
    work.every((item) => paidItems.has(item) && promisedNumbers(item.piece).length > 0) &&
    counted.every(
      (measure) =>
        named(measure.subject) || [...paidItems].some((item) => (of.get(item) ?? []).includes(measure)),
    )
  );
}
