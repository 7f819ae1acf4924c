import type Big from 'big.js';
import { changeAskedBy, changeBefore } from '../../language/changes';
import { inBase } from '../../language/quantities';
import { basisName, type Sense } from '../../language/senses';
import type { Statement } from '../../language/statements';
import { counts, lasts, unitOf } from '../../language/units';
import type { NumberAsking } from '../numbers/asking';
import { NEW } from '../numbers/increases';
import { changeBetween, HUNDRED, isAlike, isFixed, isOne, listed } from '../numbers/plain-number';
import { exactly, type RowSense } from './row-sense';

/** A way in which the only two numbers of a text make a value. */
interface PairSense {
  /** Whether a value, and an indicator of this name, may come about so. */
  readonly asks: (asking: NumberAsking, name: string) => boolean;
  readonly fits: (one: Statement, other: Statement, asking: NumberAsking, name: string) => boolean;
  readonly made: (one: Statement, other: Statement, asking: NumberAsking, name: string) => Sense | undefined;
}

const dimensionOf = ({ amount }: Statement): string | undefined => amount.unit?.dimension;
const isForThings = ({ bases }: Statement): boolean => bases.some(({ time }) => time === undefined);
const isLess = (one: Statement, other: Statement): boolean => inBase(one.amount).lt(inBase(other.amount));
const asksForShare = ({ unit }: NumberAsking, name: string): boolean =>
  unit?.dimension === 'share' && changeAskedBy(name) === undefined;
const shareOf = (part: Statement, whole: Statement): Big =>
  inBase(part.amount).div(inBase(whole.amount)).times(HUNDRED);
/** 每月1800元，补贴10个月 for 元/人·年: so much for each month, and how many months. */
const ofMonths: PairSense = {
  asks: ({ unit, per }) => unit?.dimension === 'money' && per.includes('年'),
  fits: (each, months) =>
    dimensionOf(each) === 'money' &&
    [each, months].every(isFixed) &&
    each.bases.some(({ word }) => word === '月') &&
    basisName(months.amount.unit?.name ?? '') === '月',
  made: (each, months) =>
    exactly(inBase(each.amount).times(months.amount.low), listed([each, months], '×'), [each, months]),
};

/** 1500吨全年120万元 for 元/吨, 14条河道合计不少于28次 for 次/条: how many there are, and what all of them take. */
const ofAll: PairSense = {
  asks: (asking) => thingOf(asking) !== undefined,
  fits: (count, total, asking) =>
    [count, total].every(isOne) &&
    count.amount.comparison === undefined &&
    isCountOf(count, thingOf(asking) ?? '') &&
    total.amount.unit?.group === asking.unit?.group &&
    (ALL.test(`${total.lead}${count.tail}`) || total.times.length > 0) &&
    !isForThings(total),
  made: (count, total, asking) => {
    const measure = measureOf(thingOf(asking) ?? '');
    const own = count.amount.unit?.group === measure?.group;
    const by = measure && own ? inBase(count.amount).div(measure.size) : count.amount.low;
    if (by.eq(0)) return undefined;
    return exactly(inBase(total.amount).div(by), listed([total, count], '÷'), [count, total], 'quotient');
  },
};
const ALL = /合计|共|总/;

/** What a value is for one of, times aside; undefined where it is for none or for several. */
function thingOf({ per }: NumberAsking): string | undefined {
  const [thing, other] = per.map(basisName).filter((word) => !lasts(unitOf(word)));
  return other === undefined ? thing : undefined;
}
const isCountOf = ({ amount: { unit } }: Statement, thing: string): boolean =>
  unit !== undefined && (basisName(unit.name) === thing || unit.group === measureOf(thing)?.group);
/** 千字: a thousand of them. */
function measureOf(thing: string): { readonly group: string; readonly size: Big } | undefined {
  const known = unitOf(thing);
  if (known) return { group: known.group, size: known.factor };
  const [, scale = '', word = ''] = /^([百千万])(.+)$/.exec(thing) ?? [];
  const unit = unitOf(word);
  return unit && { group: unit.group, size: unit.factor.times(SCALES[scale] ?? 1) };
}
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

/** 本金6000万元，年利率3.5%: money and the rate of what it costs. */
const ofInterest: PairSense = {
  asks: ({ unit, per }) => unit?.dimension === 'money' && per.length === 0,
  fits: (sum, rate) =>
    dimensionOf(sum) === 'money' &&
    dimensionOf(rate) === 'share' &&
    [sum, rate].every(isFixed) &&
    RATE.test(rate.lead),
  made: (sum, rate) =>
    exactly(inBase(sum.amount).times(inBase(rate.amount)).div(HUNDRED), listed([sum, rate], '×'), [
      sum,
      rate,
    ]),
};
const RATE = /[利费税]率(?:为|按)?$/;

/** 计划随访1280人次，不少于1216人次: all of them, and those that count. */
const ofShare: PairSense = {
  // 发放问卷200份，有效150份: how many were asked says nothing of how many are content.
  asks: (asking, name) => asksForShare(asking, name) && !name.includes('满意'),
  fits: (whole, part) =>
    isAlike(whole, part) &&
    counts(whole.amount.unit) &&
    [whole, part].every(isOne) &&
    areOfNow(whole, part) &&
    isLess(part, whole) &&
    !isForThings(whole) &&
    part.bases.length === 0 &&
    whole.amount.comparison === undefined &&
    (part.amount.comparison !== undefined || GOOD.test(part.lead)) &&
    !ANSWERS.test(`${whole.lead}${part.lead}`),
  made: (whole, part, _asking, name) =>
    BAD.test(part.lead) && !BAD.test(name) ? ofRest(whole, part) : ofPart(whole, part),
};
const ANSWERS = /问卷|有效|样本|抽样/;
const GOOD = /合格|达标|通过|满意|完成|留任|办结|整改|就业|及格|优良/;
const BAD = /未|不(?!少|低|超|高|多|小|大)|停机|故障|中断|差错|漏|缺|投诉|超标/;
const areOfNow = (...statements: readonly Statement[]): boolean =>
  statements.every(({ mode }) => mode === 'promise' || mode === 'sample');
const ofPart = (whole: Statement, part: Statement): Sense =>
  exactly(shareOf(part, whole), listed([part, whole], '÷'), [whole, part], 'quotient');
const ofRest = (whole: Statement, part: Statement): Sense =>
  exactly(
    HUNDRED.minus(shareOf(part, whole)),
    `1 − ${listed([part, whole], '÷')}`,
    [whole, part],
    'quotient',
  );

/** 全年8760小时，停机不超过8.76小时: of the time there is, the time it does not run. */
const ofTime: PairSense = {
  asks: asksForShare,
  fits: (whole, part) =>
    [whole, part].every((each) => isOne(each) && lasts(each.amount.unit)) &&
    BAD.test(part.lead) &&
    isLess(part, whole),
  made: ofRest,
};

/** 上年为160起，本年不超过152起 for 降幅: what there was and what is to be. */
const ofChange: PairSense = {
  asks: ({ unit }, name) => unit?.dimension === 'share' && changeAskedBy(name) !== undefined,
  fits: (before, after) =>
    isAlike(before, after) &&
    before.mode === 'history' &&
    after.mode === 'promise' &&
    [before, after].every((each) => isOne(each) && each.bases.length === 0) &&
    dimensionOf(before) !== 'share' &&
    !before.amount.low.eq(0),
  made: (before, after, _asking, name) => {
    const { percent, derivation } = changeBetween(
      before.amount,
      after.amount,
      changeAskedBy(name) === 'fall',
    );
    return exactly(percent, derivation, [before, after], 'quotient');
  },
};

/** 2025年底为61.2%，2026年提高0.3个百分点: a rate, and by how many points it is raised. */
const ofPoints: PairSense = {
  asks: asksForShare,
  fits: (base, change) =>
    dimensionOf(base) === 'share' &&
    dimensionOf(change) === 'points' &&
    [base, change].every(isFixed) &&
    (base.mode === 'history' || base.times.length > 0) &&
    changeBefore(change.lead) !== undefined,
  made: (base, change) => {
    const rises = changeBefore(change.lead)?.way === 'rise';
    const [from, by] = [inBase(base.amount), change.amount.low];
    return exactly(rises ? from.plus(by) : from.minus(by), listed([base, change], rises ? '+' : '−'), [
      base,
      change,
    ]);
  },
};

/** 2025年末为286家，净增24家以上 for 310家: what there was, and what comes on top of it. */
const ofGrowth: PairSense = {
  asks: ({ unit, per }, name) => per.length === 0 && counts(unit) && !NEW.test(name),
  fits: (base, more, { unit }) =>
    isAlike(base, more) &&
    base.amount.unit?.group === unit?.group &&
    [base, more].every((each) => isOne(each) && each.bases.length === 0 && !each.part) &&
    base.amount.comparison === undefined &&
    (base.mode === 'history' || base.mode === 'stock' || base.times.length > 0) &&
    ON_TOP.test(more.lead),
  made: (base, more) =>
    exactly(inBase(base.amount).plus(inBase(more.amount)), listed([base, more], '+'), [base, more], 'stated'),
};
const ON_TOP = /(?:净增加?|新增|再增|增加)$/;

/** 160名对象，每人负责20名 for so many people: all of them, and how many each of those asked for has. */
const ofHowMany: PairSense = {
  asks: ({ unit, per }) => per.length === 0 && counts(unit),
  fits: (total, each, { unit }) =>
    isAlike(total, each) &&
    each.bases.length === 1 &&
    each.bases.every(
      ({ word, time }) => time === undefined && unitOf(basisName(word))?.group === unit?.group,
    ) &&
    total.bases.length === 0 &&
    [total, each].every(isFixed) &&
    areOfNow(total, each) &&
    !each.amount.low.eq(0),
  made: (total, each) =>
    exactly(
      inBase(total.amount).div(inBase(each.amount)),
      listed([total, each], '÷'),
      [total, each],
      'quotient',
    ),
};

const asRowSense =
  ({ asks, fits, made }: PairSense): RowSense =>
  ({ name }, asking, numbers) => {
    const [one, other, more] = numbers;
    if (!one || !other || more || !asks(asking, name) || !fits(one, other, asking, name)) return undefined;
    return made(one, other, asking, name);
  };

/** All ways for two numbers; at most one fits. */
export const PAIR_SENSES: readonly RowSense[] = [
  ofMonths,
  ofAll,
  ofInterest,
  ofShare,
  ofTime,
  ofChange,
  ofPoints,
  ofGrowth,
  ofHowMany,
].map(asRowSense);
