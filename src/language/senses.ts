import Big from 'big.js';
import { dateOf, lastDayOf } from './day-number';
import type { Amount } from './quantities';
import { intervalOf } from './quantities';
import type { Basis, Statement, Understood } from './statements';
import type { Time } from './times';
import { lasts, measuresOut, unitOf, type Unit } from './units';

/** A total that a statement can mean, in the base of its unit, with how it comes about. */
export interface Sense {
  /** undefined: open on this side. */
  readonly low: Big | undefined;
  readonly high: Big | undefined;
  /** For people: 3月、9月 → 2 × 1次 = 2次. */
  readonly derivation: string;
  readonly statements: readonly Statement[];
  /** `stated`: one number as written; `derived`: worked out. */
  readonly way: 'stated' | 'derived' | 'sum' | 'quotient';
  readonly about: boolean;
  /** A quotient that nobody writes with all its digits. */
  readonly rounded?: true;
}

const ONE = new Big(1);

/** How often a basis of time comes in a year, where the text does not say otherwise. */
const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  月: [12, 12],
  季度: [4, 4],
  季: [4, 4],
  半年: [2, 2],
  年: [1, 1],
  年度: [1, 1],
  周: [44, 53],
  星期: [44, 53],
  天: [200, 366],
  日: [200, 366],
  学期: [2, 2],
  半月: [24, 24],
  双月: [6, 6],
  单月: [6, 6],
  双周: [24, 27],
  旬: [36, 36],
  工作日: [240, 256],
};
/** Words for one basis. */
const SAME_BASIS: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  每人: '人',
  日: '天',
  年度: '年',
  季: '季度',
  星期: '周',
  生: '人',
  学生: '人',
  个月: '月',
  册: '本',
  班次: '期',
  班: '班',
  平米: '平方米',
  '㎡': '平方米',
  台套: '台',
};
export const basisName = (word: string): string => SAME_BASIS[word] ?? word;

/** What an asked number is already for one of: 元/人·天 → 人, 天. */
export interface Asked {
  readonly unit: Unit | undefined;
  readonly per: readonly string[];
}

interface Factor {
  readonly low: Big;
  readonly high: Big;
  readonly said: string;
}

/** What may go without being repeated. */
const ONCE: Factor = { low: ONE, high: ONE, said: '' };

/**
 * The totals that a statement can mean for somebody who asks for a number with these bases; empty where a basis cannot be
 * resolved from the text.
 */
export function sensesOf(
  statement: Statement,
  text: Understood,
  asked: Asked,
  trail: readonly Statement[] = [],
): readonly Sense[] {
  if (trail.length > 4 || trail.includes(statement)) return [];
  const wanted = asked.per.map(basisName);
  const factors: (readonly Factor[])[] = [];
  const own = statement.bases.flatMap(namesOf);
  for (const basis of statement.bases) {
    const name = basisName(basis.word);
    if (namesOf(basis).some((each) => wanted.includes(each)) || isEachOne(basis, statement, wanted)) continue;
    const converted = perOther(name, wanted, own, text);
    if (converted) {
      factors.push([converted]);
      continue;
    }
    if (name === '年' && basis.time === undefined) continue;
    // 按每生每天5元、全年供餐200天: as many days for all of them together.
    if (trail.length === 0 && name === '人' && isInDays(asked.unit) && isInDays(statement.amount.unit))
      continue;
    const found = resolve(basis, statement, text, [...trail, statement]);
    // 每件用时42天: what each of them takes is not added up.
    if (found.length === 0 && lasts(asked.unit) && lasts(statement.amount.unit) && !comesAgain(basis))
      continue;
    if (found.length === 0) return [];
    // 按月为230名干部发放报酬: the same people every month. 按季提供数据4次: once each quarter, or four times.
    const once =
      (PER_TIME[name] !== undefined && isStaying(statement)) ||
      (basis.time && isRhythmOf(basis.time, statement, found));
    factors.push(once ? [ONCE, ...found] : found);
  }
  // Asked for each of something that the statement does not name: no answer, unless it is a year.
  if (
    wanted.some(
      (name) =>
        !own.includes(name) &&
        name !== '年' &&
        !own.some((each) => perOtherSize(each, [name])) &&
        !(PER_TIME[name] && own.some((each) => PER_TIME[each])) &&
        !(name === '个' && own.some((each) => !PER_TIME[each])) &&
        !(name === '人' && statement.amount.unit?.dimension === 'turn') &&
        !(statement.part && own.length === 0 && statement.amount.unit?.dimension === 'money') &&
        !(statement.total && isOfEach(name, statement, text)),
    )
  )
    return [];
  const { distribution } = statement;
  if (distribution && !distribution.open && distribution.count === undefined) return [];
  if (
    distribution?.count !== undefined &&
    !(distribution.by && statement.bases.length > 0 && sameBy(statement, distribution.by))
  ) {
    const times: Factor = {
      low: new Big(distribution.count),
      high: new Big(distribution.count),
      said: distribution.over,
    };
    factors.push(distribution.open ? [times, ONCE] : [times]);
    const places = distribution.within;
    if (places) factors.push([{ low: places.low, high: places.high, said: places.written }, ONCE]);
  }
  return products(statement, factors);
}

/** 每期5天: with the number of terms unknown, nobody knows the days of all. */
const comesAgain = ({ word }: Basis): boolean =>
  ['turn', 'batch'].includes(unitOf(word)?.dimension ?? '') && word !== '次';

/** What a number is for one of, under all its names: 每名委员 is for each 委员 and for each person. */
const namesOf = ({ word, classifier }: Basis): readonly string[] =>
  classifier !== undefined && unitOf(classifier)?.dimension === 'person'
    ? [basisName(word), '人']
    : [basisName(word)];

/** 每站0.8万元 for 元/个: one of them, whatever it is called. */
const isEachOne = (basis: Basis, { bases }: Statement, wanted: readonly string[]): boolean =>
  wanted.includes('个') &&
  basis.time === undefined &&
  !PER_TIME[basisName(basis.word)] &&
  bases.filter(({ word }) => !PER_TIME[basisName(word)]).length === 1;

/** Days of a basis of time, lowest and highest. */
const PER_TIME: Readonly<Record<string, readonly [number, number]>> = {
  天: [1, 1],
  周: [7, 7],
  月: [28, 31],
  季度: [90, 92],
  半月: [14, 16],
  旬: [10, 11],
  半年: [181, 184],
  年: [360, 366],
};
/** Months of those that are made of months. */
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季度: 3, 半年: 6, 年: 12 };

/** How often a year has a basis that is made of months: 4 for 季; undefined for any other. */
export function turnsInYear(word: string): number | undefined {
  const months = MONTHS[basisName(word)];
  return months === undefined ? undefined : 12 / months;
}

/** 每公顷1500元 for 元/亩: one measure stands for another of its kind. */
function perOtherSize(name: string, wanted: readonly string[]): Factor | undefined {
  const own = unitOf(name);
  if (!own || lasts(own) || !measuresOut(own)) return undefined;
  const other = wanted.map((word) => unitOf(word)).find((unit) => unit?.group === own.group);
  if (!other || other.factor.eq(own.factor)) return undefined;
  const share = other.factor.div(own.factor);
  return { low: share, high: share, said: `${other.name}/${own.name}` };
}

/** 600元/人·年 for 元/人·月, 每人每天12元 for 元/人·月: one time stands for another. */
function perOther(
  name: string,
  wanted: readonly string[],
  own: readonly string[],
  text: Understood,
): Factor | undefined {
  const size = perOtherSize(name, wanted);
  if (size) return size;
  const said = PER_TIME[name];
  const asked = wanted.find((each) => PER_TIME[each] && !own.includes(each));
  const length = asked === undefined ? undefined : PER_TIME[asked];
  if (!said || !length || asked === undefined || own.filter((each) => PER_TIME[each]).length !== 1)
    return undefined;
  const [months, wantedMonths] = [MONTHS[name], MONTHS[asked]];
  if (months !== undefined && wantedMonths !== undefined) {
    const times = new Big(wantedMonths).div(months);
    const said = times.lt(1) ? `1/${months / wantedMonths}` : `${times.toFixed()}${NAMES[name] ?? name}`;
    return { low: times, high: times, said };
  }
  const stated = text.statements.find(({ amount }) => basisName(amount.unit?.name ?? '') === name);
  if (stated) return { low: stated.amount.low, high: stated.amount.low, said: stated.amount.written };
  // 每周3次 for 每日1次: of the seven days or the five that are worked.
  if (name === '周' && asked === '天')
    return { low: new Big(1).div(7), high: new Big(1).div(5), said: `${asked}/${name}` };
  if (name !== '天' && asked !== '天') {
    const [low, high] = [new Big(length[0]).div(said[1]), new Big(length[1]).div(said[0])];
    return { low, high, said: `${asked}/${name}` };
  }
  // How many days a year has of it is open: schools have 200, offices 250.
  if (name === '天' && asked === '周') return { low: new Big(5), high: new Big(7), said: `每${asked}` };
  return name === '天' && asked === '月'
    ? { low: new Big(length[0]), high: new Big(length[1]), said: `每${asked}` }
    : undefined;
}

/** 每亩成本包括苗木、整地，合计6300元: the sum is for one of what its sentence began with. */
const isOfEach = (name: string, { sentence, clause }: Statement, text: Understood): boolean =>
  !['turn', 'batch'].includes(unitOf(name)?.dimension ?? '') &&
  text.clauses.some(
    (each, index) =>
      each.sentence === sentence &&
      index <= clause &&
      (each.text.includes(`每${name}`) || each.text.includes(`${name}均`)),
  );

const isInDays = (unit: Unit | undefined): boolean => basisName(unit?.name ?? '') === '天';

const isStaying = ({ amount: { unit } }: Statement): boolean => STAYING.has(unit?.dimension ?? '');
const isRhythmOf = ({ written }: Time, { amount }: Statement, turns: readonly Factor[]): boolean =>
  /^[按逐分]/.test(written) && turns.some(({ low, high }) => low.eq(amount.low) && high.eq(amount.low));

/** What is still the same when it is served again. */
const STAYING: ReadonlySet<string> = new Set(['person', 'thing', 'area', 'length']);

/** 8个乡镇每镇3场 with 各: the basis is what it is distributed over. */
const sameBy = (statement: Statement, by: Amount): boolean =>
  statement.bases.some(({ word }) => by.unit?.group === unitOf(word)?.group);

function products(statement: Statement, factors: readonly (readonly Factor[])[]): readonly Sense[] {
  const interval = intervalOf(statement.amount);
  let made: Sense[] = [
    {
      ...interval,
      derivation: statement.implied ? '1次' : statement.amount.written,
      statements: [statement],
      way: 'stated',
      about: statement.amount.about,
      ...(statement.amount.rounded && { rounded: true }),
    },
  ];
  for (const choices of factors) {
    const next: Sense[] = [];
    for (const sense of made)
      for (const factor of choices)
        next.push(
          factor.said === ''
            ? sense
            : {
                // What is open upwards is taken at its most, what is open downwards at its least.
                low: sense.low?.times(sense.high === undefined ? factor.high : factor.low),
                high: sense.high?.times(sense.low === undefined ? factor.low : factor.high),
                derivation: `${factor.said} × ${sense.derivation}`,
                statements: sense.statements,
                way: 'derived',
                about: sense.about || !factor.low.eq(factor.high),
              },
        );
    made = next.slice(0, 24);
  }
  return made;
}

/** How many of a basis there are, as the text says or as a year has them. */
function resolve(
  basis: Basis,
  statement: Statement,
  text: Understood,
  trail: readonly Statement[],
): readonly Factor[] {
  const name = basisName(basis.word);
  if (basis.time && isOfSeason(basis.time, statement, text)) return [];
  const span = ordinalSpan(basis, statement, text);
  if (span) return [span];
  const many = unitOf(basis.word) ? undefined : MANY.exec(basis.word)?.groups;
  if (many) return ofMany(basis, many, statement, text, trail);
  const counted = countsOf(basis, statement, text, trail);
  const turns = TURNS[name];
  if (turns && isOfDays(name, statement) && counted.length === 0) return [];
  if (turns) {
    const limited = basis.time ? limitedTurns(basis.time, name, statement, text) : undefined;
    if (limited) return [limited];
    const sameUnit = counted.filter(({ said }) => said !== '');
    if (sameUnit.length > 0) return sameUnit;
    return [
      {
        low: new Big(turns[0]),
        high: new Big(turns[1]),
        said: turns[1] === 1 ? '' : turns[0] === turns[1] ? `${turns[0]}${NAMES[name] ?? ''}` : `每${name}`,
      },
    ];
  }
  return counted;
}
/** 每人每天800元: for how many days each of them comes, the year does not say. */
const isOfDays = (name: string, { amount, bases }: Statement): boolean =>
  name === '天' &&
  amount.unit?.dimension === 'money' &&
  bases.some(({ word }) => unitOf(word)?.dimension === 'person');

/** 非汛期每月巡查2次: how many months the season has, the text does not say. */
function isOfSeason(time: Time, { clause }: Statement, { clauses }: Understood): boolean {
  const own = clauses[clause];
  if (own?.times.some(({ kind, start }) => kind === 'span' && start < time.start)) return false;
  return own !== undefined && SEASON.test(own.text.slice(0, Math.max(0, time.start - own.start)));
}
const SEASON = /(?:非?(?:汛期|防火期|采暖期|供暖期|旅游旺季|旺季|淡季)|(?:汛|旺|淡)季)[^,。;]{0,4}$/;

/** 第一批至第三批每批85人: three of them, however many there are. */
function ordinalSpan(basis: Basis, statement: Statement, text: Understood): Factor | undefined {
  const clause = text.clauses[statement.clause];
  const before = clause?.text.slice(0, statement.amount.start - clause.start) ?? '';
  const found = ORDINAL_SPAN.exec(before)?.groups;
  if (!found || (found['of'] ?? basis.word.charAt(0)) !== basis.word.charAt(0)) return undefined;
  const count = new Big(ORDINALS.indexOf(found['to'] ?? '') - ORDINALS.indexOf(found['from'] ?? '') + 1);
  return count.gt(0) ? { low: count, high: count, said: `${count.toFixed()}${basis.word}` } : undefined;
}
const ORDINALS = '零一二三四五六七八九十';
const ORDINAL_SPAN =
  /第(?<from>[一二三四五六七八九十])(?<of>[批期轮次])?[至到-]第(?<to>[一二三四五六七八九十])(?:[批期轮次])?/u;

/** 每千人4批次, 每百户1名. */
const MANY = /^(?<scale>[百千万]|十万)(?<of>[\u4e00-\u9fff].*)$/;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000 };

/** A number for a thousand people is repeated as often as there are thousands of them. */
const ofMany = (
  basis: Basis,
  { scale = '', of = '' }: Readonly<Record<string, string>>,
  statement: Statement,
  text: Understood,
  trail: readonly Statement[],
): readonly Factor[] =>
  countsOf({ ...basis, word: of }, statement, text, trail).map(({ low, high, said }) => ({
    low: low.div(SCALES[scale] ?? 1),
    high: high.div(SCALES[scale] ?? 1),
    said: `${said} ÷ ${SCALES[scale] ?? 1}`,
  }));

const NAMES: Readonly<Record<string, string>> = {
  月: '个月',
  季度: '个季度',
  半年: '个半年',
  年: '年',
  学期: '个学期',
  双月: '个双月',
  单月: '个单月',
  半月: '个半月',
  旬: '旬',
};

/** 自3月起每月, 3月至11月每月, 2月、8月停刊: not all turns of the year. */
function limitedTurns(time: Time, name: string, statement: Statement, text: Understood): Factor | undefined {
  const clause = text.clauses[statement.clause];
  if (!clause) return undefined;
  const days: Readonly<Record<string, number>> = {
    月: 30.4,
    周: 7,
    季度: 91.3,
    天: 1,
    半月: 15.2,
    双周: 14,
    双月: 60.9,
  };
  const length = days[name];
  if (length === undefined) return undefined;
  const spans = spansBefore(text, statement.clause, time);
  if (spans.length > 0) {
    const count = spans.reduce((sum, { from = 0, to = from, kind }) => {
      const end = kind === 'span' ? to : yearEnd(from);
      return sum + Math.round((end - from + 1) / length);
    }, 0);
    const said = spans.map(({ written }) => written).join('、');
    return count > 0
      ? { low: new Big(count), high: new Big(count), said: `${said}${count}${NAMES[name] ?? '次'}` }
      : undefined;
  }
  if (name !== '月') return undefined;
  const paused = text.clauses.find(
    ({ sentence, text: words, times }) =>
      sentence === clause.sentence &&
      /停|除外|不(?:开|办|出|组织|安排)|除/.test(words) &&
      times.some(({ kind }) => kind !== 'recurring'),
  );
  const months = paused?.times.find(({ kind, vague }) => kind !== 'recurring' && !vague)?.turns.low;
  if (paused && paused !== clause && months !== undefined)
    return { low: new Big(12 - months), high: new Big(12 - months), said: `${12 - months}个月` };
  return undefined;
}

/** 5-8月开展筛查,每月325人; 1-4月、10-12月每月5次: the spans before what recurs, in its clause or one of its sentence before it. */
function spansBefore({ clauses, text }: Understood, index: number, recurring: Time): readonly Time[] {
  const sentence = clauses[index]?.sentence;
  for (let at = index; at >= 0 && clauses[at]?.sentence === sentence; at--) {
    const dated =
      clauses[at]?.times.filter(
        ({ kind, vague, start }) =>
          kind !== 'recurring' && start < recurring.start && !(vague && kind !== 'span'),
      ) ?? [];
    const spans: Time[] = [];
    for (const time of [...dated].reverse()) {
      const after = spans[0];
      const isSpan = (time.kind === 'span' || time.since) && time.from !== undefined && time.to !== undefined;
      if (!isSpan || (after && !LISTED.test(text.slice(time.end, after.start)))) break;
      spans.unshift(time);
    }
    // 9月验收,每月一次: of another time.
    if (dated.length > 0) return spans;
  }
  return [];
}
const LISTED = /^[、和及与\s]+$/;

const yearEnd = (day: number): number => lastDayOf(dateOf(day).year, 12);

/** Numbers of the text that say how many of a basis there are. */
function countsOf(
  basis: Basis,
  statement: Statement,
  text: Understood,
  trail: readonly Statement[],
): readonly Factor[] {
  const name = basisName(basis.word);
  const unit = unitOf(basis.word) ?? unitOf(basis.classifier ?? '');
  const found: Factor[] = [];
  for (const other of text.statements) {
    if (other === statement || trail.includes(other)) continue;
    if (other.mode === 'scoring' || other.negative || other.amount.unit === undefined) continue;
    // 上年停运12天 says nothing about the days of this year.
    if (other.mode === 'history' && TURNS[name]) continue;
    if (!isCountOf(basis, name, unit, other)) continue;
    for (const sense of sensesOf(other, text, { unit: other.amount.unit, per: [] }, trail)) {
      const factor = other.amount.unit.factor;
      const [low, high] = [sense.low ?? sense.high, sense.high ?? sense.low];
      if (low && high)
        found.push({
          low: scaled(low, factor, name),
          high: scaled(high, factor, name),
          said: sense.derivation,
        });
    }
    if (found.length >= 4) break;
  }
  return found;
}

/** Times are counted in their own unit, everything else in its base. */
const scaled = (value: Big, factor: Big, name: string): Big => {
  if (TURNS[name]) return value.div(factor);
  // 5200平方米，每平方米150元: measured in what it is a price for one of, whatever the base of areas is.
  const measure = unitOf(name);
  return measure && measuresOut(measure) ? value.div(measure.factor) : value;
};

function isCountOf(basis: Basis, name: string, unit: Unit | undefined, other: Statement): boolean {
  const own = other.amount.unit;
  if (!own) return false;
  if (basisName(own.name) === name) return true;
  const thing = `${other.thing}${other.tail}`;
  if (TURNS[name])
    return name === '周'
      ? own.name === '周'
      : name === '月'
        ? own.name === '个月'
        : name === '天'
          ? own.name === '天' || own.name === '日'
          : false;
  if (unit && own.group === unit.group && (basis.classifier === undefined || basis.classifier === basis.word))
    return true;
  if (unit?.dimension === 'turn' && own.dimension === 'turn') return true;
  if (unit?.dimension === 'batch' && own.dimension === 'batch') return true;
  if (unit?.dimension === 'turn' && own.dimension === 'thing')
    return (
      new RegExp(`^${basis.word}|^(?:班次|班|期)`).test(other.tail) || (name === '班' && /班/.test(thing))
    );
  const noun = basis.word;
  return own.dimension === 'thing' || own.dimension === 'person' || own.dimension === 'area'
    ? thing.includes(noun) && noun.length > 0
    : false;
}

/** Sums of statements that stand side by side and count one thing in one unit. */
export function sumOf(senses: readonly Sense[]): Sense | undefined {
  if (senses.length < 2) return undefined;
  const add = (side: 'low' | 'high'): Big | undefined => {
    let sum: Big | undefined = new Big(0);
    for (const sense of senses) {
      const value: Big | undefined = sense[side];
      sum = value === undefined || sum === undefined ? undefined : sum.plus(value);
    }
    return sum;
  };
  return {
    low: add('low'),
    high: add('high'),
    derivation: senses.map(({ derivation }) => derivation).join(' + '),
    statements: senses.flatMap(({ statements }) => statements),
    way: 'sum',
    about: senses.some(({ about }) => about),
  };
}
