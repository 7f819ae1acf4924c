import Big from 'big.js';
import type { Field } from '../../forms/field';
import { sum } from '../../forms/money';
import type { CostRow, Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { isPartLabel } from '../../forms/vocabulary/values';
import { condensed } from '../../language/plain';
import { countOf, reckoningIn, type Reckoned } from '../../language/reckoning';
import { isRead } from '../sources';
import { isAmount, isKnownMoney, roundedBy, yuanIn, type KnownMoney } from './known-money';

/** A row of costs whose amount is not what the row itself reckons. */
export interface RowOff {
  readonly row: CostRow;
  readonly amount: KnownMoney;
  readonly reckoned: Reckoned;
  /** Where the calculation stands. */
  readonly by: readonly Field<unknown>[];
  /** The two differ by ten thousand: a price in 万元 that is plainly one in 元, or the other way round. */
  readonly unitsMixed: boolean;
}

const TEN_THOUSAND = 10_000;
/** So many times as much as number and price make may be months or sessions that the row does not name. */
const UNNAMED_FACTOR = 12;

/** Rows whose own calculation, wholly understood, makes another amount. */
export const rowsOff = oncePer(({ costs }: Form): readonly RowOff[] =>
  costs.flatMap((row) => rowOff(row) ?? []),
);

function rowOff(row: CostRow): RowOff | undefined {
  const { amount, basis, unitPrice, number } = row;
  if (!isKnownMoney(amount) || yuanIn(amount).eq(0)) return undefined;
  const worked = isRead(basis) ? reckoningIn(basis.value) : undefined;
  const priced = pricedIn(row);
  const totals = worked?.type === 'totals' ? worked.totals : [];
  const wrong = totals.length > 0 ? wrongTotal(amount, totals, priced) : undefined;
  if (wrong) return off(row, amount, wrong, [basis]);
  if (totals.length > 0 || worked?.type === 'open' || !priced) return undefined;
  if (isAmount(amount, priced.yuan) || isMultiple(amount, priced)) return undefined;
  return off(row, amount, priced, [unitPrice, number]);
}

/** The one total that a calculation makes, where it is not the amount; of a month or session where price and number make that. */
function wrongTotal(
  amount: KnownMoney,
  totals: readonly Reckoned[],
  priced: Reckoned | undefined,
): Reckoned | undefined {
  const [first, another] = totals;
  if (!first || another || isAmount(amount, first.yuan)) return undefined;
  const right = priced !== undefined && isAmount(amount, priced.yuan);
  return right && isMultiple(amount, first) ? undefined : first;
}

/** What price and number of a row make; undefined where one of them is missing or holds more than a number. */
function pricedIn({ unitPrice, number }: CostRow): Reckoned | undefined {
  if (!isKnownMoney(unitPrice) || !isRead(number)) return undefined;
  const count = countOf(number.value);
  if (!count || count.value.eq(0) || unitPrice.value.amount.eq(0)) return undefined;
  const { amount, unit } = unitPrice.value;
  return {
    yuan: yuanIn(unitPrice).times(count.value),
    said: `${amount.toFixed()}${unit} × ${count.written}`,
  };
}

/** Whether an amount is a small whole number of times what price and number make. */
function isMultiple(amount: KnownMoney, { yuan }: Reckoned): boolean {
  const times = yuanIn(amount).div(yuan);
  const whole = times.round(0);
  return whole.gt(1) && whole.lte(UNNAMED_FACTOR) && times.minus(whole).abs().lte(NEARLY);
}
const NEARLY = new Big('0.005');

const off = (
  row: CostRow,
  amount: KnownMoney,
  reckoned: Reckoned,
  by: readonly Field<unknown>[],
): RowOff => ({
  row,
  amount,
  reckoned,
  by,
  unitsMixed: [reckoned.yuan.times(TEN_THOUSAND), reckoned.yuan.div(TEN_THOUSAND)].some((yuan) =>
    isAmount(amount, yuan),
  ),
});

/** The rows of a table of costs together. */
export interface CostTable {
  readonly amounts: readonly KnownMoney[];
  /** What the rows make, in 元. */
  readonly added: Big;
  /** By how much their sum may be off because each was rounded by itself. */
  readonly slack: Big;
  readonly total: KnownMoney | undefined;
}

/** A table of costs of which every row has an amount, none a part of another; undefined for any other. */
export const costTableOf = oncePer(({ costs, costTotals }: Form): CostTable | undefined => {
  const amounts = costs.map(({ amount }) => amount).filter(isKnownMoney);
  if (amounts.length === 0 || amounts.length < costs.length) return undefined;
  if (costs.some(({ item }) => isRead(item) && isPartLabel(condensed(item.value)))) return undefined;
  const total = isKnownMoney(costTotals.amount) ? costTotals.amount : undefined;
  return {
    amounts,
    added: sum(amounts.map(yuanIn)),
    slack: sum([...amounts, ...(total ? [total] : [])].map(finely)),
    total,
  };
});

/** Sums are typed to the last place: whole 万元 are taken as exact, as people add them. */
const finely = (amount: KnownMoney): Big =>
  amount.value.amount.mod(1).eq(0) ? new Big(0) : roundedBy(amount);
