import type { Product } from '../../language/calculations';
import { inBase, isSingle, type Amount } from '../../language/quantities';
import { basisName } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { isAlike } from '../numbers/plain-number';
import { isAddend, isOff, type Reckoned } from './reckoned';

/** Totals and prices of a text that its own product says otherwise. */
export const pricesOff = (text: Understood): readonly Reckoned[] => [
  ...totalsBesideProduct(text),
  ...pricesBesideProduct(text),
];

/** 共114万元（4800人次×300元）: the bracket right behind a total says how it comes about. */
const totalsBesideProduct = (text: Understood): readonly Reckoned[] =>
  text.statements.flatMap((total, at): readonly Reckoned[] => {
    const product = text.statements[at + 1];
    if (
      !product ||
      !isAddend(total) ||
      total.amount.worked ||
      !isAlike(total, product) ||
      product.amount.worked !== true
    )
      return [];
    const between = text.text.slice(total.amount.end, product.amount.start);
    const behind = text.text.slice(product.amount.end).trimStart();
    if (!/^\s*[(（]\s*$/.test(between) || !/^[)）]/.test(behind)) return [];
    const made = inBase(product.amount);
    const reckoned: Reckoned = {
      kind: 'price',
      result: total,
      made,
      derivation: product.amount.written,
      used: [product],
    };
    return isOff(reckoned) ? [reckoned] : [];
  });

/** 每吨补助200元，23吨×2000元: a price that is multiplied otherwise right behind it, or for the same number of them. */
const pricesBesideProduct = (text: Understood): readonly Reckoned[] =>
  text.products.flatMap((product): readonly Reckoned[] => {
    const factors = factorsOf(product);
    if (!factors) return [];
    const { count, price } = factors;
    const told = text.statements.filter((each) => isPriceFor(each, count.unit?.name ?? ''));
    const [own, another] = told.filter((each) => isToldOf(each, count, text));
    const isIt = ({ amount }: Statement): boolean => inBase(amount).eq(inBase(price));
    if (own) return another || isIt(own) ? [] : [off(own, price)];
    const [only, more] = told;
    if (!only || more || isIt(only)) return [];
    const gap = product.start - only.amount.end;
    return gap >= 0 && gap < NEAR ? [off(only, price)] : [];
  });
const NEAR = 6;

const off = (told: Statement, price: Amount): Reckoned => ({
  kind: 'standard',
  result: told,
  made: inBase(price),
  derivation: price.written,
  used: [],
});

function factorsOf({
  factors,
  wrong,
}: Product): { readonly count: Amount; readonly price: Amount } | undefined {
  if (factors.length !== 2 || wrong) return undefined;
  const price = factors.find(({ unit }) => unit?.dimension === 'money');
  const count = factors.find((factor) => factor !== price);
  return price && count?.unit && count.unit.dimension !== 'money' && isSingle(price) && isSingle(count)
    ? { count, price }
    : undefined;
}

const isPriceFor = ({ amount, bases, mode, negative }: Statement, unit: string): boolean =>
  amount.unit?.dimension === 'money' &&
  isSingle(amount) &&
  !amount.about &&
  amount.worked !== true &&
  !negative &&
  mode !== 'history' &&
  bases.length === 1 &&
  basisName(bases[0]?.word ?? '') === basisName(unit);

/** 刑事案件180件，每件1500元: the price right behind the same number of them. */
function isToldOf(price: Statement, count: Amount, { statements }: Understood): boolean {
  const before = statements[statements.indexOf(price) - 1];
  return (
    before !== undefined &&
    before.sentence === price.sentence &&
    before.amount.low.eq(count.low) &&
    before.amount.unit?.group === count.unit?.group
  );
}
