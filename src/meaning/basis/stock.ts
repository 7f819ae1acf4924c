import { isCeiling } from '../../language/lexicon/comparisons';
import type Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { toldStock } from '../../language/earlier';
import { countedThing, namesIncrease, namesStock } from '../../language/lexicon/stock';
import { wordsOnly } from '../../language/plain';
import { compatibility, counts, measuresOut } from '../../language/units';
import type { Claim } from '../claim';
import { claimsOf } from '../disagreements';
import { isRead, type ReadText } from '../sources';

/** An increase that does not lead to what there is to be in all. */
export interface IncreaseAgainstStock {
  readonly increase: Claim;
  readonly stock: Claim;
  /** What there was the year before, where it is told: with the increase it does not reach the stock. */
  readonly before: { readonly field: ReadText; readonly said: string; readonly together: Big } | undefined;
}

/** Increases of a form that are more than the stock of the same thing, or that do not reach it from what there was before. */
export function increasesAgainstStocks(form: Form): readonly IncreaseAgainstStock[] {
  const claims = claimsOf(form).claims.filter(
    ({ asking, indicator }) =>
      asking.type === 'number' && indicator.tree === 'annual' && isRead(indicator.target),
  );
  const stocks = claims.filter(({ name }) => namesStock(wordsOnly(name)));
  if (stocks.length === 0) return [];
  const year = valueOf(form.fields.year);
  return claims
    .filter(({ name }) => namesIncrease(wordsOnly(name)))
    .flatMap((increase) => {
      const own = stocks.filter((stock) => isSameThing(increase, stock));
      const [stock] = own;
      return stock && own.length === 1 ? (compared(increase, stock, year) ?? []) : [];
    });
}

function isSameThing(increase: Claim, stock: Claim): boolean {
  if (increase.asking.type !== 'number' || stock.asking.type !== 'number') return false;
  const [one, other] = [increase, stock].map(({ name }) => countedThing(wordsOnly(name)));
  const { unit } = increase.asking;
  return (
    one !== undefined &&
    one.length >= SHORTEST &&
    one === other &&
    (counts(unit) || measuresOut(unit)) &&
    compatibility(unit, stock.asking.unit) === 'same'
  );
}
const SHORTEST = 2;

function compared(increase: Claim, stock: Claim, year: number | undefined): IncreaseAgainstStock | undefined {
  if (increase.asking.type !== 'number' || stock.asking.type !== 'number') return undefined;
  const [more, all] = [increase.asking.bound, stock.asking.bound];
  if (more.low.lte(0) || isCeiling(all)) return undefined;
  if (more.low.gt(all.low)) return { increase, stock, before: undefined };
  const { explanation, content, basis, remark } = stock.indicator;
  const told = [explanation, content, basis, remark]
    .filter(isRead)
    .flatMap((field) => toldStock(field.value, year).map((earlier) => ({ field, earlier })));
  const [only, another] = told;
  if (!only || another || compatibility(stock.asking.unit, only.earlier.amount.unit) !== 'same')
    return undefined;
  const { amount, time, lead } = only.earlier;
  const factor = amount.unit?.factor ?? 1;
  const together = amount.low.times(factor).plus(more.low);
  if (together.gte(all.low)) return undefined;
  const said = `${time.written}${lead}${amount.written}`;
  return { increase, stock, before: { field: only.field, said, together: together.div(factor) } };
}
