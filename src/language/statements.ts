import { ACTION_WORDS, ACTIONS } from './lexicon/actions';
import { isCountingRule, type Mode, NEGATIONS, REST } from './lexicon/modes';
import { ofText, ofTextInYear } from './of-text';
import { productsIn, type Product } from './calculations';
import { amountOf, formulasIn, type Formula } from './formulas';
import { MASK } from './plain';
import { amountsIn, type Amount } from './quantities';
import { cover, sourceOf } from './scan';
import { basesOf } from './sentence/bases-of';
import { clausesOf } from './sentence/clauses-of';
import { distributionOf } from './sentence/distribution-of';
import { changeMode, isChange, modeOf } from './sentence/mode-of';
import { isPart, PART } from './sentence/part-of';
import type { Clause, Statement, Understood } from './sentence/understood';
import { timesIn } from './times';
import Big from 'big.js';
import { counts, unitOf } from './units';

const ONE = new Big(1);

export type { Basis, Clause, Distribution, Statement, Understood } from './sentence/understood';

/** What a text says in a form of a year: every number and time in a statement, or in `notUnderstood`. */
export const understand = ofTextInYear((written, year): Understood => {
  const { text, bare } = sourceOf(written);
  const times = timesIn(bare, year ?? DEFAULT_YEAR).map((time) => ({
    ...time,
    written: text.slice(time.start, time.end).trim(),
  }));
  let covered = bare;
  for (const { start, end } of times) covered = cover(covered, start, end);
  const found = amountsIn(covered);
  const amounts = found.filter((amount) => !isFormulaFactor(covered, amount));
  const multiplied = productsIn(covered, amounts);
  const formulas = formulasIn(covered, found).filter(
    (formula) =>
      formula.value.unit?.dimension === 'share' || !multiplied.some((product) => holds(product, formula)),
  );
  const products = multiplied.filter((product) => !formulas.some((formula) => holds(formula, product)));
  const outside = times.filter((time) => !formulas.some((formula) => holds(formula, time)));
  const clauses = clausesOf(
    text,
    bare,
    outside,
    withFormulas(text, withProducts(text, amounts, products), formulas),
  );
  const statements = clauses.flatMap((clause, index) => statementsOf(clauses, clause, index));
  return {
    text,
    clauses,
    statements,
    times,
    products,
    formulas,
    notUnderstood: leftOver(covered, clauses, found),
  };
});

/** …/参训人数×100%: the last factor of a formula says nothing by itself. */
const isFormulaFactor = (text: string, { start, unit, low }: Amount): boolean =>
  unit?.dimension === 'share' &&
  low.times(unit.factor).eq(100) &&
  /[\u4e00-\u9fff)）]\s*[*×]\s*$/.test(text.slice(Math.max(0, start - 6), start));

/** A product stands as one number: its factors say nothing by themselves. */
function withProducts(
  text: string,
  amounts: readonly Amount[],
  products: readonly Product[],
): readonly Amount[] {
  if (products.length === 0) return amounts;
  const gone = new Set(
    products.flatMap(({ factors, result }) => (result === undefined ? factors : [...factors, result])),
  );
  const made = products.map(({ start, end, value, unit, factors, result: stated }): Amount => {
    const worked = value.div(unit?.factor ?? 1);
    return {
      start,
      end,
      written: text.slice(start, end).trim(),
      low: stated?.low ?? worked,
      high: stated?.high ?? worked,
      unit: stated?.unit ?? unit,
      per: [],
      comparison: undefined,
      spelled: false,
      about: false,
      worked: true,
      // 7.2万人×64%: nobody writes it with all its digits.
      ...(stated === undefined &&
        factors.some((factor) => factor.unit?.dimension === 'share') && { rounded: true }),
    };
  });
  return [...amounts.filter((amount) => !gone.has(amount)), ...made].sort((a, b) => a.start - b.start);
}

interface Place {
  readonly start: number;
  readonly end: number;
}
const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** A formula stands as one number as well. */
const withFormulas = (
  text: string,
  amounts: readonly Amount[],
  formulas: readonly Formula[],
): readonly Amount[] =>
  formulas.length === 0
    ? amounts
    : [
        ...amounts.filter((amount) => !formulas.some((formula) => holds(formula, amount))),
        ...formulas.map((formula) => amountOf(formula, text)),
      ].sort((a, b) => a.start - b.start);

/** Supposed where a form names no year: only spans within one text are compared then. */
const DEFAULT_YEAR = 2000;

function statementsOf(clauses: readonly Clause[], clause: Clause, index: number): readonly Statement[] {
  const found = clause.amounts.map((amount, place) => statementOf(clauses, clause, index, amount, place));
  const implied = impliedIn(clauses, clause, index);
  return implied ? [implied, ...found] : found;
}

function statementOf(
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
  amount: Amount,
  place: number,
): Statement {
  const previous = clause.amounts[place - 1];
  const next = clause.amounts[place + 1];
  const from = Math.max(clause.start, previous?.end ?? 0);
  const until = Math.min(clause.end, next?.start ?? Infinity);
  const leadWords = wordsBetween(clause, from, amount.start);
  const tailEnd = next ? endOfTail(clause, amount.end, until) : until;
  const tailWords = wordsBetween(clause, amount.end, tailEnd) + afterPrice(clause, amount, place);
  const lead =
    previous && isBesideIt(leadWords, previous, amount)
      ? leadOf(clause, previous, place - 1)
      : previous
        ? afterSeparator(leadWords)
        : afterDone(leadWords);
  const whole = clause.text;
  const before = clause.text.slice(0, amount.start - clause.start);
  const total = isTotal(before.slice(previous ? previous.end - clause.start : 0), previous !== undefined);
  return {
    amount,
    implied: false,
    lead,
    tail: tailWords,
    thing: thingOf(lead, tailWords),
    actions: actionsIn(`${lead}|${tailWords}`),
    bases: basesOf(clauses, clause, amount),
    // 各检测一次，共76个样品: a sum is of all of them.
    distribution: total || IN_ALL.test(leadWords) ? undefined : distributionOf(clause, amount, place),
    times: clause.times.filter(({ kind }) => kind !== 'recurring'),
    // 其余9个合计12亿元: the sum of the rest only.
    part:
      (REST.test(before) && TOTAL.test(lead)) ||
      (isPart(clauses, clause, index, amount) && !(total && !previous && PART.test(before))),
    total,
    mode: asWorkedOut(
      amount,
      countingMode(clause, amount) ??
        changeMode(clause, previous, amount, next) ??
        modeOf(
          clauses,
          clause,
          index,
          amount.unit,
          before.slice(Math.max(0, (previous?.end ?? 0) - clause.start)),
          clause.text.slice(amount.end - clause.start),
        ),
    ),
    changedFrom: previous && isChange(clause, previous, amount) ? previous : undefined,
    negative: clause.negative || NEGATIONS.test(whole),
    clause: index,
    sentence: clause.sentence,
  };
}

/** 常住45万人×6份/千人: what is worked out of a stock is none. */
const asWorkedOut = ({ worked }: Amount, mode: Mode): Mode => (worked && mode === 'stock' ? 'promise' : mode);

/** 重复参加的按1人计: one stands for how it is counted. */
const countingMode = (
  { text, start }: Clause,
  { low, high, unit, start: from, end }: Amount,
): Mode | undefined =>
  counts(unit) &&
  low.eq(1) &&
  high.eq(1) &&
  isCountingRule(text.slice(0, from - start), text.slice(end - start))
    ? 'condition'
    : undefined;

/** 受益人口1276户4830人: what is counted twice over, in units of two kinds. */
const isBesideIt = (between: string, previous: Amount, amount: Amount): boolean =>
  between.trim() === '' &&
  counts(previous.unit) &&
  counts(amount.unit) &&
  previous.unit?.group !== amount.unit?.group &&
  amount.comparison === undefined;

/** The words before a number, back to the one before it. */
function leadOf(clause: Clause, amount: Amount, place: number): string {
  const before = clause.amounts[place - 1];
  const words = wordsBetween(clause, Math.max(clause.start, before?.end ?? 0), amount.start);
  return before ? afterSeparator(words) : words;
}

const IN_ALL = /(?:合计|总计|共计|总共|(?<![公磁一])共)$/;
const TOTAL =
  /(?:合计|总计|共计|总共|总数|累计|折合|(?<![公磁一])共(?![同享建振用和产青]))[^,。;、]{0,6}$|合$/;

/** 合计200户 is the sum of what stands before it; 停车场3处共900个 only says how many there are in them. */
const isTotal = (words: string, hasPrevious: boolean): boolean =>
  TOTAL.test(words) && !(hasPrevious && !/[、,]/.test(words) && !/合计|总计|共计|总共/.test(words));

/** The words of a clause between two places of the text, times left out. */
function wordsBetween(clause: Clause, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const time of clause.times) {
    if (time.end <= from || time.start >= to) continue;
    words += clause.text.slice(at - clause.start, Math.max(at, time.start) - clause.start);
    at = Math.max(at, time.end);
  }
  return words + clause.text.slice(at - clause.start, Math.max(at, to) - clause.start);
}

/** Where the words after a number end and those before the next one begin. */
function endOfTail(clause: Clause, from: number, until: number): number {
  const between = clause.text.slice(from - clause.start, until - clause.start);
  const mark = between.search(
    /[、]|(?:和|及|以及|与)(?=[^、]*$)|(?<=[\u4e00-\u9fff])(?<![合兼])并(?![购网发行联轨存列])(?=[^、]{2,}$)/,
  );
  return mark < 0 ? until : from + mark;
}

/** 为214名村医按每月500元发放岗位补助: what stands behind the price is done for those who get it. */
function afterPrice(clause: Clause, amount: Amount, place: number): string {
  const price = clause.amounts[place + 1];
  if (!price || price.unit?.dimension !== 'money' || !counts(amount.unit)) return '';
  const between = clause.text.slice(amount.end - clause.start, price.start - clause.start);
  if (!GIVEN_EACH.test(between)) return '';
  const next = clause.amounts[place + 2];
  return wordsBetween(clause, price.end, next ? endOfTail(clause, price.end, next.start) : clause.end);
}
const GIVEN_EACH = /^[^、,]*(?:按照?|每[\u4e00-\u9fff]{1,3})[^、,]{0,4}$/;

/** 完成图书采购上架、培训班20个: what was done to something else before the mark is no part of what is counted. */
function afterDone(words: string): string {
  const mark = words.lastIndexOf('、');
  return mark > 0 && DONE_BEFORE.test(words.slice(0, mark)) && !BEGINS_WITH_ACTION.test(words.slice(mark + 1))
    ? words.slice(mark + 1)
    : words;
}
const DONE_BEFORE = new RegExp(`[\\u4e00-\\u9fff]{4,}(?:${ACTION_WORDS}|上架|到位)$`);
/** 疏通管道, and not 培训班. */
const BEGINS_WITH_ACTION = new RegExp(`^(?:${ACTION_WORDS})[\\u4e00-\\u9fff]{2}`);

const afterSeparator = (words: string): string => {
  const mark = words.search(/[、]|^(?:和|及|以及|与)/);
  return mark < 0 ? words : words.slice(mark).replace(/^(?:[、]|和|及|以及|与)/, '');
};

const LEADING = /^(?:以上|以下|以内|左右|及以上|\(含\)|的|地|\s|:|余|多|内|之内)+/;

/** The thing of a number: what stands after it (组织1次应急演练) or, where nothing does, before it (演练2次). */
function thingOf(lead: string, tail: string): string {
  const after = tail.replace(LEADING, '').trim();
  if (after.length >= 2 && !STARTS_ELSEWHERE.test(after)) return after;
  return lead.trim();
}
/** What follows a number and says no thing that it counts. */
const STARTS_ELSEWHERE =
  /^(?:以上|以下|左右|用于|达到|进行|开展|全部|均|已|并|且|或|按|在|于|将|由|给|为|用|后|前|起|止|计|左|[\d*+=/%-])/;

/** Places of the groups of verbs that words hold. */
export const actionsIn = ofText((words): readonly number[] => {
  const found: number[] = [];
  const done = words.replaceAll(NO_ACTIONS, '');
  for (const [place, verbs] of ACTIONS.entries())
    if (verbs.some((verb) => done.includes(verb))) found.push(place);
  return found;
});
/** Fields of work that are called by a verb: nothing is produced for 生产安全. */
const NO_ACTIONS = /安全生产|生产安全/g;

const HELD =
  /召开|举办|组织|开展|编印|出版|编发|编报|安排|举行|刊发|印发|发布|巡查|检查|督查|督导|走访|慰问|开设|培训|演练|调研|编制|提交|报送|抽检|检测|监测|坐班|例会|宣讲|放映|清运|清理|维护|养护|开放/;

/** 双月召开会议, 分别于3月、7月组织活动: one each time, though no number says so. */
function impliedIn(clauses: readonly Clause[], clause: Clause, index: number): Statement | undefined {
  if (clause.negative || clause.bracketed) return undefined;
  if (clause.amounts.some(({ unit }) => unit?.dimension === 'turn' || unit?.dimension === 'batch'))
    return undefined;
  const time = clause.times.find(
    (each) =>
      (each.kind === 'recurring' &&
        each.monthDay === undefined &&
        each.basis !== '年' &&
        each.basis !== '天') ||
      (each.kind !== 'recurring' && !each.deadline && !each.since && !each.wholeYear && !each.past),
  );
  if (!time || !HELD.test(clause.text) || time.kind === 'span') return undefined;
  if (/^除|除[^,]*外/.test(clause.text)) return undefined;
  const words = wordsBetween(clause, clause.start, clause.end);
  const unit = unitOf('次');
  if (clause.text.includes(MASK)) return undefined;
  return {
    amount: {
      start: time.start,
      end: time.end,
      written: time.written,
      low: ONE,
      high: ONE,
      unit,
      per: [],
      comparison: undefined,
      spelled: true,
      about: false,
    },
    implied: true,
    lead: words,
    tail: '',
    thing: words,
    actions: actionsIn(words),
    bases: time.kind === 'recurring' ? [{ word: time.basis ?? '', classifier: undefined, time }] : [],
    distribution:
      time.kind === 'list'
        ? { count: time.turns.low, over: time.written, by: undefined, open: false }
        : undefined,
    times: clause.times.filter(({ kind }) => kind !== 'recurring'),
    part: false,
    total: false,
    mode: modeOf(clauses, clause, index, unit, clause.text, ''),
    negative: false,
    clause: index,
    sentence: clause.sentence,
  };
}

/** Digits that are neither in a time, a name nor an amount with a unit. */
function leftOver(
  covered: string,
  clauses: readonly Clause[],
  amounts: readonly Amount[],
): Understood['notUnderstood'] {
  const known = (start: number): boolean =>
    amounts.some((amount) => amount.start <= start && amount.end > start);
  return [...covered.matchAll(/\d+(?:\.\d+)?/g)].flatMap(({ index, 0: digits }) => {
    if (known(index)) return [];
    const clause = clauses.find(({ start, end }) => index >= start && index < end);
    return [{ start: index, end: index + digits.length, sentence: clause?.sentence ?? 0 }];
  });
}
