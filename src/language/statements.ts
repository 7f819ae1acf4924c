import { ACTION_WORDS, ACTIONS } from './lexicon/actions';
import { MODES, NEGATIONS, REST, takesForCompletion, type Mode } from './lexicon/modes';
import { ofText, ofTextInYear } from './of-text';
import { productsIn, type Product } from './calculations';
import { MASK } from './plain';
import { amountsIn, type Amount } from './quantities';
import { cover, sourceOf } from './scan';
import { timesIn, type Time } from './times';
import Big from 'big.js';
import { counts, unitOf, type Unit } from './units';

const ONE = new Big(1);

/** What a number is said for one of: 每期60人, 元/人·天, 户均. */
export interface Basis {
  /** The unit or noun after 每, classifiers taken off: 期, 人, 行政村, 月. */
  readonly word: string;
  /** The classifier that stood before the noun: 每名帮扶干部 → 名. */
  readonly classifier: string | undefined;
  /** A time that recurs: how often a year. */
  readonly time: Time | undefined;
}

/** Over how many a number is repeated: 3月、9月各1次 → 2; `count` is undefined where it cannot be told. */
export interface Distribution {
  readonly count: number | undefined;
  /** For people: “3月、9月”. */
  readonly over: string;
  /** The number of the things that it is repeated over, where that stands as an amount. */
  readonly by: Amount | undefined;
  /** It may as well not be repeated: 3月、9月组织1次. */
  readonly open: boolean;
  /** Places that each of the times may be repeated over: 20个乡镇上、下半年各2场. */
  readonly within?: Amount | undefined;
}

/** What one clause says with one number. */
export interface Statement {
  readonly amount: Amount;
  /** The number is not written: 双月召开常委会会议 is one each time. */
  readonly implied: boolean;
  /** Words before and after the number in its clause, times and the number itself left out. */
  readonly lead: string;
  readonly tail: string;
  /** What the number counts, pays or times, as far as its own clause says. */
  readonly thing: string;
  /** Groups of verbs around it. */
  readonly actions: readonly number[];
  readonly bases: readonly Basis[];
  readonly distribution: Distribution | undefined;
  /** Times of its clause that do not recur. */
  readonly times: readonly Time[];
  /** It is a part of a number before it: 其中, 含, in brackets. */
  readonly part: boolean;
  /** It is said to be the sum: 合计, 共. */
  readonly total: boolean;
  readonly mode: Mode;
  /** What it was before: 由400批次降到360批次. */
  readonly changedFrom?: Amount | undefined;
  readonly negative: boolean;
  readonly clause: number;
  readonly sentence: number;
}

/** A stretch of a sentence between two marks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly text: string;
  readonly bare: string;
  readonly bracketed: boolean;
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  readonly mode: Mode;
  readonly negative: boolean;
}

/** A text, understood. */
export interface Understood {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  /** What it multiplies; each stands among the statements as one number. */
  readonly products: readonly Product[];
  /** Numbers that belong to no statement: nobody is accused by a sentence with one. */
  readonly notUnderstood: readonly {
    readonly start: number;
    readonly end: number;
    readonly sentence: number;
  }[];
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '《': '》' };
const LONGEST_TITLE = 60;
const INCLUSIVE = /^\(含\)/;
const SENTENCE_END = /[。;\n]/;
const CLAUSE_END = /[,。;\n()]/;

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
  const products = productsIn(covered, amounts);
  const clauses = clausesOf(text, bare, times, withProducts(text, amounts, products));
  const statements = clauses.flatMap((clause, index) => statementsOf(clauses, clause, index));
  return { text, clauses, statements, times, products, notUnderstood: leftOver(covered, clauses, found) };
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
  const made = products.map(({ start, end, value, unit, result: stated }): Amount => {
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
    };
  });
  return [...amounts.filter((amount) => !gone.has(amount)), ...made].sort((a, b) => a.start - b.start);
}
/** Supposed where a form names no year: only spans within one text are compared then. */
const DEFAULT_YEAR = 2000;

function clausesOf(
  text: string,
  bare: string,
  times: readonly Time[],
  amounts: readonly Amount[],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let depth = 0;
  let nextTime = 0;
  let nextAmount = 0;
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index] ?? '\n';
    // A title or slogan is one word, whatever stands in it.
    const closing = CLOSING[sign];
    const closed = closing === undefined ? -1 : text.indexOf(closing, index);
    if (closed > index && closed - index < LONGEST_TITLE) {
      index = closed;
      continue;
    }
    // 中小学(含幼儿园)教师: an aside that holds neither number nor time interrupts nobody.
    const aside = sign === '(' ? endOfAside(text, index, times, amounts) : -1;
    if (aside > index) {
      index = aside;
      continue;
    }
    if (
      !CLAUSE_END.test(sign) ||
      (sign === ',' &&
        /\d/.test(text[index + 1] ?? '') &&
        /\d/.test(text[index - 1] ?? '') &&
        /^\d{3}(?!\d)/.test(text.slice(index + 1)))
    )
      continue;
    const insideTime = times.some((time) => time.start < index && time.end > index);
    const insideAmount = amounts.some((amount) => amount.start < index && amount.end > index);
    if (
      insideTime ||
      insideAmount ||
      (sign === ',' && index > start && isTimeAlone(text, start, index, times)) ||
      INCLUSIVE.test(text.slice(index, index + 3)) ||
      (sign === ')' && text.slice(index - 2, index) === '(含')
    )
      continue;
    if (index > start) {
      const own: Time[] = [];
      for (let time = times[nextTime]; time && time.start < index; time = times[++nextTime]) own.push(time);
      const counted: Amount[] = [];
      for (let amount = amounts[nextAmount]; amount && amount.start < index; amount = amounts[++nextAmount])
        counted.push(amount);
      const words = text.slice(start, index);
      clauses.push({
        start,
        end: index,
        sentence,
        text: words,
        bare: bare.slice(start, index),
        bracketed: depth > 0,
        times: own,
        amounts: counted,
        mode: 'promise',
        negative: NEGATIONS.test(words),
      });
    }
    if (sign === '(') depth++;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (SENTENCE_END.test(sign)) {
      sentence++;
      depth = 0;
    }
    start = index + 1;
  }
  return clauses;
}

/** 在春节、国庆期间,各慰问一次: a time before a comma belongs to what follows. */
function isTimeAlone(text: string, start: number, end: number, times: readonly Time[]): boolean {
  let words = '';
  let at = start;
  for (const time of times) {
    if (time.end <= start || time.start >= end) continue;
    words += text.slice(at, Math.max(at, time.start));
    at = Math.max(at, time.end);
  }
  return at > start && TIME_WORDS.test(words + text.slice(at, end));
}
const TIME_WORDS = /^(?:在|于|自|从|至|到|每逢|利用|结合|拟|的|等|期间|前后|前|时节|,|\s)*$/;

/** Where a bracket ends that holds no number and no time, and after which its clause goes on; -1 for any other. */
function endOfAside(text: string, open: number, times: readonly Time[], amounts: readonly Amount[]): number {
  const close = text.indexOf(')', open);
  const inside = close < 0 ? '' : text.slice(open + 1, close);
  if (inside === '' || inside.length > LONGEST_ASIDE || BREAKS.test(inside)) return -1;
  if (CLAUSE_END.test(text[close + 1] ?? '。')) return -1;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start < close && end > open;
  return times.some(holds) || amounts.some(holds) ? -1 : close;
}
const LONGEST_ASIDE = 24;
const BREAKS = /[(;。\n]/;

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
    mode:
      changeMode(clause, previous, amount, next) ??
      modeOf(
        clauses,
        clause,
        index,
        amount.unit,
        before.slice(Math.max(0, (previous?.end ?? 0) - clause.start)),
        clause.text.slice(amount.end - clause.start),
      ),
    changedFrom: previous && isChange(clause, previous, amount) ? previous : undefined,
    negative: clause.negative || NEGATIONS.test(whole),
    clause: index,
    sentence: clause.sentence,
  };
}

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
  const mark = between.search(/[、]|(?:和|及|以及|与)(?=[^、]*$)/);
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

const NO_BASES: readonly Basis[] = [];
const EACH =
  /每(?:个|一|名|位|支|辆|台|所|座|处|家|件|项|条|户|场|期|次|人|批|轮|班|亩|本|份|套|对|只|间|栋|块|点|站|村|镇|乡|校|县|区|社区|天|日|半天|周|年|月|季|学期|学时|课时|平方米|公里|吨|[\u4e00-\u9fff])/g;
const CLASSIFIERS = /^(?:个|一|名|位|支|辆|台|所|座|处|家|件|项|条|对|只|间|栋|块)/;
const AVERAGE = /(?<word>户|人|亩|场|校|村|车|校|站|期|单位)均/g;
/** Words after 每 that are one word: a longer one is the noun until a verb or number begins. */
const NOUN =
  /^(?:人次|班次|场次|学期|学时|课时|平方米|公里|行政村|乡镇|社区|岗位?|种|村|镇|乡|校|站|点|县|区|人|户|期|次|场|批|轮|班|亩|本|份|套|吨|天|日|半天|册)/;

/** What a number of a clause is for one of: what 每 names before it in the clause, and what stands behind its stroke. */
function basesOf(clauses: readonly Clause[], clause: Clause, amount: Amount): readonly Basis[] {
  if (amount.worked) return NO_BASES;
  const bases: Basis[] = amount.per.map((word) => ({ word, classifier: undefined, time: undefined }));
  const from = clause.start;
  const before = sinceOtherSubject(clause.text.slice(0, amount.start - from));
  const recurring = clause.times.filter(
    ({ kind, start, monthDay }) =>
      kind === 'recurring' &&
      monthDay === undefined &&
      (start < amount.start || clause.amounts.length === 1) &&
      !clause.times.some((time) => time.wholeYear && time.start > start && time.end <= amount.start),
  );
  for (const time of recurring) bases.push({ word: time.basis ?? '', classifier: undefined, time });
  for (const match of before.matchAll(EACH)) {
    // 7天/每次: that is of the number before it.
    if (before[match.index - 1] === '/') continue;
    if (recurring.some(({ start, end }) => match.index + from >= start && match.index + from < end)) continue;
    const rest = before.slice(match.index + 1);
    const classifier = CLASSIFIERS.exec(rest)?.[0];
    const noun = rest.slice(classifier && classifier.length < rest.length ? classifier.length : 0);
    const word =
      NOUN.exec(noun)?.[0] ??
      (classifier !== undefined && BEGINS_WITH_VERB.test(noun) ? classifier : undefined) ??
      /^[^\s\d、,每均各全共需最配开采接至不可按提自从由对向在抽送派建设发]{1,4}?(?=平?均)|^[^\s\d、,每均各全共需最配开采接至不可按提自从由对向在抽送派建设发]{1,4}/.exec(
        noun,
      )?.[0] ??
      classifier ??
      '';
    bases.push({
      word: word === '' ? (classifier ?? '') : word,
      classifier: classifier === '一' ? undefined : classifier,
      time: undefined,
    });
  }
  const priced =
    UNIT_PRICE.test(before) && amount.unit?.dimension === 'money'
      ? pricedUnit(clauses, clause, amount)
      : undefined;
  if (priced !== undefined && bases.length === 0)
    bases.push({ word: priced, classifier: undefined, time: undefined });
  for (const { groups } of before.matchAll(AVERAGE))
    bases.push({ word: groups?.['word'] ?? '', classifier: undefined, time: undefined });
  const seen = new Set<string>();
  // 日均0.2吨、全年运行365天: days are for one of nothing that is a day.
  return bases.filter(
    ({ word }) => word !== '' && !isUnitItself(word, amount) && !seen.has(word) && seen.add(word),
  );
}

/** 365天 for each day, 30万人 for each thousand people: what is counted is for one of nothing of its own. */
const isUnitItself = (word: string, { unit }: Amount): boolean =>
  unit !== undefined && (word === unit.name || (/^[百千万]/.test(word) && word.slice(1) === unit.name));

/** 购置60台，单价2500元: the price is for one of what was counted before it. */
const pricedUnit = (
  clauses: readonly Clause[],
  { sentence }: Clause,
  { start }: Amount,
): string | undefined =>
  clauses
    .filter((clause) => clause.sentence === sentence && clause.start < start)
    .flatMap(({ amounts }) => amounts)
    .filter(({ end, unit }) => end <= start && counts(unit))
    .at(-1)?.unit?.name;
const UNIT_PRICE = /单价[^,;。]{0,4}$/;

/** 每镇储备30顶、县级中心库储备100顶: whoever does it is named anew, so what went before is not for each of them. */
function sinceOtherSubject(words: string): string {
  const mark = words.lastIndexOf('、');
  const own = words.slice(mark + 1);
  const verb = mark < 0 ? null : OTHER_SUBJECT.exec(own);
  return verb !== null && words.slice(0, mark).includes(verb.groups?.['verb'] ?? '') ? own : words;
}
const OTHER_SUBJECT = /^[\u4e00-\u9fff]{2,}?(?<verb>[\u4e00-\u9fff]{2})$/;

/** 每件补贴1500元: what follows is done, not counted. */
const BEGINS_WITH_VERB = new RegExp(
  `^(?:${ACTION_WORDS}|奖励|奖补|收费|给予|投入|投资|成本|费用|造价|需|约)`,
);

const MARKER =
  /各(?!项|类|级|地|界|自|种|有|部|单位|乡|镇|村|县|区|校|方|相关|科室|成员|族|股|个(?!人))|(?<![平人月户年日亩])均|分别|各自/g;

/** Over how many a number is repeated by 各, 均, 分别, or by a list of times. */
function distributionOf(clause: Clause, amount: Amount, place: number): Distribution | undefined {
  if (amount.worked) return undefined;
  const before = clause.text.slice(0, amount.start - clause.start);
  const dates = clause.times.filter((time) => time.kind === 'list' && time.start < amount.start);
  const listed = dates.at(-1);
  const marker = [...before.matchAll(MARKER)].at(-1);
  if (!marker) {
    if (
      !listed ||
      clause.amounts.filter(({ start }) => start < amount.start && start > listed.end).length > 0
    )
      return undefined;
    return { count: listed.turns.low, over: listed.written, by: undefined, open: true };
  }
  const at = clause.start + marker.index;
  const others = clause.amounts.filter((_, index) => index !== place);
  if (marker[0] === '分别' && others.some(({ start }) => start > at) && !listed) return undefined;
  if (listed && (listed.start > at || listed.end <= at + 1))
    return {
      count: listed.turns.low,
      over: listed.written,
      by: undefined,
      open: false,
      within: clause.amounts.filter(({ end, unit }) => end <= listed.start && isPlace(unit)).at(-1),
    };
  const counted = placesBefore(clause, at);
  if (counted) {
    if (/均/.test(marker[0]) && amount.unit?.dimension === 'share') return undefined;
    return counted.low.eq(counted.high)
      ? {
          count: Number(counted.low),
          over: `${counted.written}${clause.text.slice(counted.end - clause.start, marker.index).slice(0, 8)}`,
          by: counted,
          open: false,
        }
      : { count: undefined, over: '', by: counted, open: false };
  }
  if (amount.unit?.dimension === 'share') return undefined;
  const list = namesIn(clause.text.slice(0, marker.index));
  if (list) return { count: list.length, over: list.join('、'), by: undefined, open: false };
  return marker[0] === '均' ? undefined : { count: undefined, over: '', by: undefined, open: false };
}

/** 6个镇和2个街道各2场: the number before the marker, with what it is joined to. */
function placesBefore(clause: Clause, at: number): Amount | undefined {
  const before = clause.amounts.filter(({ end }) => end <= at);
  let last = before.at(-1);
  for (const amount of before.slice(0, -1).reverse()) {
    if (!last || !isPlace(last.unit) || !isPlace(amount.unit)) break;
    const between = clause.text.slice(amount.end - clause.start, last.start - clause.start);
    if (!/^[^,、和及]{0,6}[、和及]$/.test(between) || !amount.low.eq(amount.high) || amount.comparison) break;
    last = {
      ...last,
      start: amount.start,
      written: clause.text.slice(amount.start - clause.start, last.end - clause.start),
      low: last.low.plus(amount.low),
      high: last.high.plus(amount.high),
    };
  }
  return last;
}

const isPlace = (unit: Unit | undefined): boolean => unit?.dimension === 'thing';

const OPENING = /^.*(?:[在于对为向到给由]|组织|印制|开设|举办|安排|涉及)(?=[^、]*、)/;

/** Names of a list that ends where the marker stands: 在望溪镇、柳泉街道、石鼓乡 → 3; undefined where it is open or no list. */
function namesIn(text: string): readonly string[] | undefined {
  if (/等(?=[^、]{0,8}$)/.test(text)) return undefined;
  const list = text
    .replace(OPENING, '')
    .split(/、|和(?!平|谐)|及|与/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list.length >= 2 && list.every((name) => name.length <= 14) ? list : undefined;
}

const ASIDES = /\([^()]*\)/g;
const CONSISTS_OF = /^由.*(?:构成|组成)/;
const CONSISTS = /由.*(?:构成|组成)/;
const PART = /其中|分为|分成|包括|包含|(?<!不)含(?![税有量糖水])|内含|涵盖/;
const ENDS_PARTS =
  /^(?:另|此外|同时|还|并|以及|新|共|合计|再|形成|编印|开展|组织|发放|举办|召开|完成|实现|每|年内|全年|同步)/;

/** Whether a number is a part of one before it: after 其中 or 包括 in its sentence until something new begins, or in brackets. */
function isPart(clauses: readonly Clause[], clause: Clause, index: number, amount: Amount): boolean {
  const own = clause.text.slice(0, amount.start - clause.start).replaceAll(ASIDES, '');
  if (PART.test(own) || CONSISTS.test(own) || CONSISTS_OF.test(clause.text)) return true;
  for (let at = index - 1; at >= 0; at--) {
    const earlier = clauses[at];
    if (!earlier || earlier.sentence !== clause.sentence) return false;
    const after = clauses[at + 1];
    if (after && ENDS_PARTS.test(after.text.trim())) return false;
    if (CONSISTS.test(earlier.text)) return true;
    if (PART.test(earlier.text) && earlier.bracketed === clause.bracketed)
      return earlier.amounts.some(({ unit }) => unit?.group === amount.unit?.group);
    if (PART.test(earlier.text)) return false;
  }
  return false;
}

/** 由400批次降到360批次: the first is how it was, the second how it is to be. */
function changeMode(
  clause: Clause,
  previous: Amount | undefined,
  amount: Amount,
  next: Amount | undefined,
): Mode | undefined {
  if (next && isChange(clause, amount, next)) return 'history';
  return previous && isChange(clause, previous, amount) && !SCORED.test(clause.text) ? 'promise' : undefined;
}
const isChange = ({ text, start }: Clause, from: Amount, to: Amount): boolean =>
  from.unit?.group === to.unit?.group && CHANGED_TO.test(text.slice(from.end - start, to.start - start));
const CHANGED_TO =
  /^[^,;。]{0,10}?(?:增加|增长|增|提高|提升|上升|升|扩大|发展|扩|降低|下降|压降|降|减少|压减|减|缩短|压缩|调整|压)(?:到|至|为)/;
const SCORED = /得分|扣分|不得分/;

function modeOf(
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
  unit: Unit | undefined,
  before: string,
  after: string,
): Mode {
  for (const { mode, where, words } of MODES) {
    // What is paid for each 户籍老人 is no stock.
    if (mode === 'stock' && !counts(unit) && unit?.dimension !== 'area' && unit?.dimension !== 'length')
      continue;
    // 对在册的680名优抚对象逐户走访: none of them is left out.
    if (mode === 'stock' && NONE_LEFT_OUT.test(after)) continue;
    if (where === 'before' && words.test(before)) return mode;
    if (where === 'after' && words.test(after)) return mode;
    if (where === 'clause' && words.test(clause.text)) return mode;
  }
  const next = clauses[index + 1];
  if (next && next.sentence === clause.sentence && takesForCompletion(next.text)) return 'standard';
  if (
    next &&
    next.sentence === clause.sentence &&
    /^(?:不得分|得满分|按比例|不予|视为|扣(?!除[^,。;\d]{2,14}后|缴))/.test(next.text)
  )
    return 'scoring';
  return modeOfTime(clauses, clause, index, clause.end - after.length);
}

const NONE_LEFT_OUT = /^[^,;。]{0,14}(?:逐[户人一个件家]|全部|全覆盖|普遍)(?!率)/;

/** 较上年, 根据上年度: what is compared with or rested on is not what is spoken of. */
const COMPARED = /(?:[比较]|根据|按照?|参照|参考|依据|结合|比照|以)$/;

/** 对2012年档案3200卷开展数字化: when the things come from that something is done to now. */
const isOfObject = (before: string, after: string): boolean =>
  OBJECT_BEFORE.test(before) && DONE_TO_IT.test(after);
const OBJECT_BEFORE = /(?:对|将|把)[^,。;]{0,8}$/;
const DONE_TO_IT = /^[^,。;]*(?:开展|进行|实施|予以|全部)/;

/** What the nearest time before says, in the clause or the clauses of its sentence before it: past years and years to come promise nothing for this one. */
function modeOfTime(clauses: readonly Clause[], clause: Clause, index: number, place: number): Mode {
  for (let at = index; at >= 0; at--) {
    const earlier = clauses[at];
    if (!earlier || earlier.sentence !== clause.sentence) return 'promise';
    const dated = earlier.times.filter(
      ({ kind, since, start, end }) =>
        kind !== 'recurring' &&
        !since &&
        !COMPARED.test(earlier.text.slice(0, start - earlier.start)) &&
        !isOfObject(earlier.text.slice(0, start - earlier.start), earlier.text.slice(end - earlier.start)),
    );
    // 由2024年末的40家增加到2025年末的44家: each number has the time before it.
    const last = dated.filter(({ start }) => start < place).at(-1) ?? dated.at(-1);
    // 前年督查过多，全年达11次: all of that year.
    if (last?.wholeYear && !last.ownYear && !last.past && isOfPastYear(clauses, earlier, at))
      return 'history';
    if (last) return last.past ? 'history' : last.ahead ? 'outlook' : 'promise';
    if (earlier.bracketed && !clause.bracketed) continue;
  }
  return 'promise';
}

/** Whether a sentence speaks of a past year, and of no other, before a clause. */
function isOfPastYear(clauses: readonly Clause[], { sentence, text }: Clause, index: number): boolean {
  if (OF_THIS_YEAR.test(text)) return false;
  const before = clauses.slice(0, index).filter((clause) => clause.sentence === sentence);
  const last = before
    .flatMap(({ times }) => times)
    .filter(({ kind }) => kind !== 'recurring')
    .at(-1);
  return last?.past === true && !last.since;
}
const OF_THIS_YEAR = /今年|本年|当年|年内|计划|力争|预计/;

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
