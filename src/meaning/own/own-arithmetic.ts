import { isFloor } from '../../language/lexicon/comparisons';
import { ofTextInYear } from '../../language/of-text';
import { inBase } from '../../language/quantities';
import type Big from 'big.js';
import { balanceOff, usedIn } from './balances';
import { changesOff } from './changes-told';
import { eachOff } from './each-of-total';
import { listsOfWholeOff } from './list-of-whole';
import { phaseTotalsOff } from './phase-total';
import { pricesOff } from './prices-told';
import { sumOf, type Reckoned } from './reckoned';
import { oddShare, sharesOff } from './shares-told';
import { stocksOff } from './stock-told';
import { turnsOff } from './turns-told';
import { instalmentOff } from '../said-shares';
import { mayOverlap } from '../overlapping';
import { slackOfSum } from '../../language/rounding';
import { sensesOf } from '../../language/senses';
import { understand, type Statement, type Understood } from '../../language/statements';
import { addsUp } from '../../language/units';
import { listed } from '../numbers/plain-number';
import { shown } from '../numbers/wording';

/** Numbers of one text that cannot all be right. */
export interface Discrepancy {
  /**
   * `parts`: together more than the whole. `total`: the sum written is another. `price`: price and number make another total.
   * `each`: so many for each make another total. `balance`: what there was and what came make another number. `share`: an
   * instalment is another share of the whole. `change`: two numbers differ by something else. `ratio`: the one is another share of
   * the other. `standard`: its product takes another price.
   */
  readonly kind: Reckoned['kind'];
  /** How the one side comes about: 90个 + 80个. */
  readonly derivation: string;
  readonly result: string;
  /** What the text says it is. */
  readonly stated: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the numbers of a text contradict each other by themselves; the first contradiction only. */
export const ownDiscrepancy = ofTextInYear((written, year): Discrepancy | undefined => {
  const text = understand(written, year);
  if (text.statements.length < 2) return undefined;
  return (
    partsOver(text) ??
    totalOff(text) ??
    priceOff(text) ??
    ofEach(text) ??
    ofBalance(text) ??
    ofInstalment(text) ??
    ofReckoning(text)
  );
});

/** What the ways of reckoning that let any combination of the other numbers acquit a number leave over. */
function ofReckoning(text: Understood): Discrepancy | undefined {
  for (const reckon of RECKONERS) {
    const [off] = reckon(text);
    if (off) return discrepancy(off.kind, off.derivation, off.made, off.result, off.used);
  }
  return undefined;
}
const RECKONERS: readonly ((text: Understood) => readonly Reckoned[])[] = [
  phaseTotalsOff,
  listsOfWholeOff,
  oddShare,
  sharesOff,
  changesOff,
  stocksOff,
  pricesOff,
  turnsOff,
];

function ofEach(text: Understood): Discrepancy | undefined {
  const off = eachOff(text);
  if (!off) return undefined;
  const { each, count, total, made } = off;
  return discrepancy('each', `${count.amount.written} × ${each.amount.written}`, made, total, [each, count]);
}

function ofBalance(text: Understood): Discrepancy | undefined {
  const off = balanceOff(text);
  if (!off) return undefined;
  const { base, changes, result, made } = off;
  const said = changes.map(({ statement, sign }) => `${sign > 0 ? '+' : '−'} ${statement.amount.written}`);
  return discrepancy('balance', [base.amount.written, ...said].join(' '), made, result, usedIn(off));
}

function ofInstalment(text: Understood): Discrepancy | undefined {
  const off = instalmentOff(text);
  if (!off) return undefined;
  const { whole, share, amount, made } = off;
  return discrepancy('share', `${whole.amount.written} × ${share.amount.written}`, made, amount, [
    whole,
    share,
  ]);
}

const isPlain = ({ amount, mode, negative, distribution }: Statement): boolean =>
  mode !== 'scoring' &&
  mode !== 'condition' &&
  mode !== 'change' &&
  !negative &&
  !distribution &&
  amount.low.eq(amount.high) &&
  !amount.about &&
  amount.unit !== undefined &&
  addsUp(amount.unit);

const alike = (one: Statement, other: Statement): boolean =>
  one.sentence === other.sentence &&
  one.amount.unit?.group === other.amount.unit?.group &&
  one.bases.map(({ word }) => word).join() === other.bases.map(({ word }) => word).join();
const valueOf = ({ amount }: Statement): Big => inBase(amount);
function partsOver(text: Understood): Discrepancy | undefined {
  for (const [at, whole] of text.statements.entries()) {
    if (whole.part || !isPlain(whole) || isFloor(whole.amount) || isAside(whole, text)) continue;
    if (text.statements.slice(at + 1).some(isSumOfRest)) continue;
    const off = partsOff(whole, partsOf(whole, text.statements.slice(at + 1), text), text);
    if (off) return off;
  }
  return undefined;
}

function partsOff(whole: Statement, parts: readonly Statement[], text: Understood): Discrepancy | undefined {
  const overlapping = mayOverlap(parts);
  const counted = overlapping ? largest(parts) : parts;
  const sum = sumOf(counted);
  // 2025年13.2万元，2026年压减0.6万元，其中9.8万元、2.8万元: parts of what is left.
  if (parts.length === 0 || isLeftOf(sum, whole, text)) return undefined;
  if (sum.gt(valueOf(whole))) return found('parts', counted, sum, whole);
  const isOff = !overlapping && parts.length > 1 && !sum.eq(valueOf(whole));
  return isOff && whole.amount.comparison === undefined && isWhole(whole, parts, text)
    ? found('total', parts, sum, whole)
    : undefined;
}

/** Whether parts make what a number before the whole and the whole itself make together. */
const isLeftOf = (sum: Big, whole: Statement, { statements }: Understood): boolean =>
  statements
    .slice(0, statements.indexOf(whole))
    .filter((each) => alike(whole, each))
    .some(
      (each) => sum.eq(valueOf(each).minus(valueOf(whole))) || sum.eq(valueOf(each).plus(valueOf(whole))),
    );

const largest = (parts: readonly Statement[]): readonly Statement[] =>
  parts.slice(0, 1).map((first) => parts.reduce((a, b) => (valueOf(b).gt(valueOf(a)) ? b : a), first));

/** 其余9个合计12亿元: says nothing about the numbers before it. */
const isSumOfRest = ({ part, total }: Statement): boolean => part && total;

/** 分为三个组, 由三部分构成, 无其他批次: nothing is left out of the list. */
const isWhole = (whole: Statement, parts: readonly Statement[], text: Understood): boolean => {
  const last = parts.at(-1);
  const sentence = text.clauses
    .filter((clause) => clause.sentence === whole.sentence)
    .map((clause) => clause.text)
    .join(',');
  return last !== undefined && /分为|分成|构成|组成|无其他|仅此/.test(sentence);
};

/** The parts that a text names of a number, as far as they are in its unit. */
function partsOf(whole: Statement, after: readonly Statement[], text: Understood): readonly Statement[] {
  const first = after.findIndex((each) => each.part);
  if (first < 0 || after.slice(0, first).some((each) => alike(whole, each))) return [];
  const parts: Statement[] = [];
  for (const each of after.slice(first)) {
    if (!each.part || each.sentence !== whole.sentence) break;
    // A second 其中 takes one of the parts apart.
    if (parts.length > 0 && /其中/.test(text.text.slice(parts.at(-1)?.amount.end, each.amount.start))) break;
    if (alike(whole, each) && isPlain(each)) parts.push(each);
  }
  return parts;
}

/** （上级134万元、本级34万元），其中图书馆50万元: what a bracket holds is no whole of what stands after it. */
const isAside = ({ clause, amount }: Statement, { clauses, text }: Understood): boolean => {
  const own = clauses[clause];
  return own?.bracketed === true && !PART_INSIDE.test(text.slice(amount.end, own.end));
};
const PART_INSIDE = /其中|包括|含/;

function totalOff(text: Understood): Discrepancy | undefined {
  const { statements } = text;
  for (const [at, total] of statements.entries()) {
    if (!total.total || total.part || !isPlain(total) || !/合计|共计|总计/.test(total.lead)) continue;
    const items: Statement[] = [];
    for (const each of statements.slice(0, at).reverse()) {
      // 转移支付2400万元（中央1440万元、省级960万元）: a bracket takes apart what stands before it.
      if (isBracketed(each, text) && !isBracketed(total, text)) continue;
      if (!alike(total, each) || !isItem(each)) break;
      items.unshift(each);
    }
    const sum = sumOf(items);
    if (items.length < 2 || sum.eq(valueOf(total))) continue;
    return found('total', items, sum, total);
  }
  return totalOfPointsOff(text);
}

const isItem = (each: Statement): boolean =>
  !each.part && !each.total && isPlain(each) && each.amount.comparison === undefined;

/**
 * 科级班1500人天；中青班1200人天；青年班840人天；合计3540人天: the points of a list, one number each, and their sum at its end. Of a
 * text in which some of them make the sum, some may be told twice.
 */
function totalOfPointsOff(text: Understood): Discrepancy | undefined {
  const { statements } = text;
  const total = statements.at(-1);
  if (!total || !total.total || total.part || !isPlain(total) || !AT_END.test(total.lead.trim()))
    return undefined;
  const items = statements.filter(
    (each) =>
      each !== total && each.amount.unit?.group === total.amount.unit?.group && !isBracketed(each, text),
  );
  const sentences = new Set(items.map(({ sentence }) => sentence));
  if (items.length < FEW_POINTS || sentences.size !== items.length || sentences.has(total.sentence))
    return undefined;
  if (!items.every((each) => isItem(each) && each.mode === 'promise' && each.bases.length === 0))
    return undefined;
  const [sum, said] = [sumOf(items), valueOf(total)];
  const slack = slackOfSum([...items, total].map(({ amount }) => amount));
  const rests = items.map((each) => sum.minus(valueOf(each)));
  return [sum, ...rests].some((made) => made.minus(said).abs().lte(slack))
    ? undefined
    : found('total', items, sum, total);
}
const FEW_POINTS = 3;
const AT_END = /^(?:以上|上述)?(?:[一二三四五六七八九十\d]+项)?(?:经费|资金|费用|预算)?(?:合计|共计|总计)$/;

const isBracketed = ({ clause }: Statement, { clauses }: Understood): boolean =>
  clauses[clause]?.bracketed === true;

function priceOff(text: Understood): Discrepancy | undefined {
  const money = text.statements.filter(
    (each) => each.amount.unit?.dimension === 'money' && isPlain(each) && !each.part,
  );
  for (const total of money) {
    if (!/(?:共需|需|合计|共计|总计|共)(?:资金|经费|费用)?$/.test(total.lead) || total.bases.length > 0)
      continue;
    const prices = money.filter(
      (each) =>
        each.sentence === total.sentence &&
        each.bases.length > 0 &&
        each.bases.every(({ time }) => time === undefined),
    );
    const [price] = prices;
    if (!price || prices.length > 1 || money.filter(({ sentence }) => sentence === total.sentence).length > 2)
      continue;
    const senses = sensesOf(price, text, { unit: price.amount.unit, per: [] });
    const [sense] = senses;
    const value = valueOf(total);
    if (!sense?.low || senses.length > 1 || sense.way !== 'derived' || sense.low.eq(value)) continue;
    return {
      kind: 'price',
      derivation: sense.derivation,
      result: shown(sense, total.amount.unit, []),
      stated: total.amount.written,
      start: Math.min(price.amount.start, total.amount.start),
      end: Math.max(price.amount.end, total.amount.end),
    };
  }
  return undefined;
}

const found = (
  kind: Discrepancy['kind'],
  items: readonly Statement[],
  sum: Big,
  other: Statement,
): Discrepancy => discrepancy(kind, listed(items), sum, other, items);

/** That `other` says another number than `made`, which `used` make. */
function discrepancy(
  kind: Discrepancy['kind'],
  derivation: string,
  made: Big,
  other: Statement,
  used: readonly Statement[],
): Discrepancy {
  const amounts = [...used, other].map(({ amount }) => amount);
  return {
    kind,
    derivation,
    result: shown({ low: made, high: made, statements: [other] }, other.amount.unit, []),
    stated: other.amount.written,
    start: Math.min(...amounts.map(({ start }) => start)),
    end: Math.max(...amounts.map(({ end }) => end)),
  };
}
