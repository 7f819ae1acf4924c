import Big from 'big.js';
import type { Product } from './calculations';
import { ofText } from './of-text';
import { plain } from './plain';
import { inBase, type Amount } from './quantities';
import { basisName, sensesOf } from './senses';
import { understand, type Statement, type Understood } from './statements';
import { measuresOut, unitOf } from './units';

/** What a calculation written in a text makes, in 元, with its words: 120人*5天*400元/人·天. */
export interface Reckoned {
  readonly yuan: Big;
  readonly said: string;
}

/**
 * What a text reckons: the totals that it can mean. `open` where it holds numbers that are no part of a calculation that is
 * wholly understood, `none` where it reckons with nothing (按市场询价).
 */
export type Reckoning =
  | { readonly type: 'totals'; readonly totals: readonly Reckoned[] }
  | { readonly type: 'open' }
  | { readonly type: 'none' };

const OPEN: Reckoning = { type: 'open' };
const NONE: Reckoning = { type: 'none' };

const isMoney = ({ amount }: Statement): boolean => amount.unit?.dimension === 'money';

/** What the text of 测算依据 makes of its numbers: products and their sum, or a price and what it is paid for. */
export const reckoningIn = ofText((written): Reckoning => {
  const text = understand(written, undefined);
  if (text.notUnderstood.length > 0) return OPEN;
  if (text.statements.length === 0) return NONE;
  if (text.times.length > 0) return OPEN;
  const products = text.products.filter(({ unit }) => unit?.dimension === 'money');
  if (products.length < text.products.length) return OPEN;
  return products.length > 0 ? sumOf(text, products, asWritten(written, text)) : priceIn(text);
});

/** The words of a text as written, where its plain form is as long: 120人×5天. */
const asWritten = (written: string, { text }: Understood): string =>
  plain(written) === text && written.length === text.length ? written : text;

function sumOf(text: Understood, products: readonly Product[], words: string): Reckoning {
  if (!products.every(isWhole)) return OPEN;
  const factors = products.flatMap((product) => product.factors);
  const beside = text.statements.filter(
    ({ amount, total }) =>
      amount.worked !== true &&
      !total &&
      !factors.some((factor) => factor.low.eq(amount.low) && factor.unit?.group === amount.unit?.group),
  );
  if (beside.some((statement) => !isMoney(statement) || !isAdded(text, statement))) return OPEN;
  const terms = [
    ...products.map(({ value, start, end, result, factors: used }) => ({
      start,
      yuan: value,
      said: words.slice(start, result ? (used.at(-1)?.end ?? end) : end).trim(),
    })),
    ...beside.map(({ amount }) => ({
      start: amount.start,
      yuan: inBase(amount),
      said: amount.written,
    })),
  ].sort((a, b) => a.start - b.start);
  return {
    type: 'totals',
    totals: [
      {
        yuan: terms.reduce((sum, { yuan }) => sum.plus(yuan), new Big(0)),
        said: terms.map(({ said }) => said).join(' + '),
      },
    ],
  };
}

/** …+2000元: what is added to a product, not said of something in it. */
const isAdded = ({ text }: Understood, { amount, lead }: Statement): boolean =>
  amount.low.eq(amount.high) && (lead.includes('+') || text.slice(0, amount.start).trimEnd().endsWith('+'));

/** A price is for one of what it is multiplied with: 元/公里 × 600米 says nothing, nor does 元/人·天 × 人 alone. */
function isWhole({ factors }: Product): boolean {
  const price = factors.find(({ unit }) => unit?.dimension === 'money');
  if (!price || factors.some(({ about }) => about)) return false;
  return price.per.every((word) => {
    const unit = unitOf(basisName(word)) ?? unitOf(word);
    if (!measuresOut(unit) && unit?.dimension !== 'time') return true;
    return factors.some((factor) => factor !== price && isIn(factor, word));
  });
}
const isIn = ({ unit }: Amount, word: string): boolean =>
  unit !== undefined && basisName(unit.name) === basisName(word);

/** 36台，每台2000元: one price, and how many it is paid for. */
function priceIn(text: Understood): Reckoning {
  const money = text.statements.filter(isMoney);
  const [price, more] = money;
  if (!price) return text.statements.some(({ amount }) => amount.unit !== undefined) ? OPEN : NONE;
  if (more || price.bases.length === 0 || price.amount.about) return OPEN;
  const senses = sensesOf(price, text, { unit: price.amount.unit, per: [] });
  const totals = senses.flatMap(({ low, high, way, derivation }): Reckoned[] =>
    low && high?.eq(low) && way === 'derived' ? [{ yuan: low, said: derivation }] : [],
  );
  const used = new Set(totals.flatMap(({ said }) => said));
  const all = text.statements.every(
    (statement) => statement === price || [...used].some((said) => said.includes(statement.amount.written)),
  );
  return totals.length > 0 && totals.length === senses.length && all ? { type: 'totals', totals } : OPEN;
}

/** The number of a cell of numbers: 600人天, 60人×3期, 200; undefined where it holds several that are not multiplied. */
export const countOf = ofText((written): { readonly value: Big; readonly written: string } | undefined => {
  const { statements, notUnderstood, times } = understand(written, undefined);
  const [only, another] = statements;
  if (!only || another || notUnderstood.length > 0 || times.length > 0) return undefined;
  const { low, high, about, unit, written: said } = only.amount;
  if (!low.eq(high) || about || unit?.dimension === 'money' || unit?.dimension === 'share') return undefined;
  return { value: low, written: said };
});
