import Big from 'big.js';
import type { Form } from '../../forms/model';
import { sum } from '../../forms/money';
import { formCostOf, type CostLine } from './form-cost';
import { yuanIn, type KnownMoney } from './known-money';
import { limitOf, statesAmount } from './limit';

/** What the numbers of a form make of its prices, more than its money. */
export interface Beyond {
  readonly limit: KnownMoney;
  readonly lines: readonly CostLine[];
  /** The least that they make, in 元. */
  readonly yuan: Big;
  /** A price is one in 万元 that would fit in 元. */
  readonly unitsMixed: boolean;
}

const TEN_THOUSAND = 10_000;
/** Prices are rounded up when they are set as the most that may be paid. */
const ROUNDED_UP = new Big('1.05');

/** Prices and numbers of a form that make more than its money: one alone, or all that are paid for different things. */
export function beyondLimit(form: Form): Beyond | undefined {
  const limit = limitOf(form, 'year');
  if (!limit) return undefined;
  const lines = dearest(formCostOf(form).lines);
  const most = yuanIn(limit);
  const alone = lines.filter(({ low }) => low.gt(most));
  const used = alone.length > 0 ? alone.slice(0, 1) : lines;
  const yuan = sum(used.map(({ low }) => low));
  const atMost = used.some(({ price }) => price.atMost);
  if (yuan.lte(atMost ? most.times(ROUNDED_UP) : most) || statesAmount(form, yuan, [])) return undefined;
  return {
    limit,
    lines: used,
    yuan,
    unitsMixed:
      used.every(({ price }) => price.inTenThousands) &&
      used.length === 1 &&
      yuan.div(TEN_THOUSAND).lte(most),
  };
}

/** Of several prices for the same count the highest: one may be part of the other. */
function dearest(lines: readonly CostLine[]): readonly CostLine[] {
  const best = new Map<string, CostLine>();
  for (const line of [...lines].sort((a, b) => (b.low.gt(a.low) ? 1 : -1))) {
    const [main] = line.counts;
    const key = main ? `${main.low.toFixed()} ${main.unit.group}` : line.said;
    if (!best.has(key)) best.set(key, line);
  }
  return [...best.values()];
}
