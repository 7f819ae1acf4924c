import Big from 'big.js';
import { inBase } from '../../language/quantities';
import { basisName, turnsInYear } from '../../language/senses';
import type { Statement } from '../../language/statements';
import { addsUp, counts, lasts, unitOf, type Unit } from '../../language/units';
import type { Claim } from '../claim';
import { mayOverlap } from '../overlapping';
import type { NumberAsking } from '../numbers/asking';
import { isFixed, isOne, listed } from '../numbers/plain-number';
import { exactly, type RowSense } from './row-sense';

const ONE = new Big(1);

/** 上半年26万、下半年28万; 图书馆8.6、文化馆5.4: nothing but a list, in the unit of the value or in none. */
const ofList: RowSense = (_claim, asking, numbers, { text }) => {
  if (numbers.length < 2 || !isCount(asking) || !isPlainList(numbers) || OF_YEARS.test(text))
    return undefined;
  if (!areInUnitOf(asking.unit, numbers, SUMMED_UP.test(text))) return undefined;
  const scale = scaleOf(asking, numbers);
  const made = numbers.reduce((sum, each) => sum.plus(inBase(each.amount).times(scale)), new Big(0));
  return exactly(made, listed(numbers, '+'), numbers, 'sum');
};
/** 2023—2025年分别为276场、288场、296场: one number for each of several years. */
const OF_YEARS = /20\d{2}年?.*20\d{2}|[两二三四五]年|近年|历年|上年/;
const SUMMED_UP = /(?:之和|合计|总和|总数)[。；;]?$/;

const isCount = ({ unit, per }: NumberAsking): boolean =>
  per.length === 0 && (unit === undefined || counts(unit)) && addsUp(unit);

/** Numbers told in one way, each of something or of some time. */
const isPlainList = (numbers: readonly Statement[]): boolean =>
  numbers.every(
    (each) =>
      isFixed(each) &&
      each.bases.length === 0 &&
      each.mode === numbers[0]?.mode &&
      !each.part &&
      !each.total &&
      (each.lead !== '' || each.times.length > 0),
  );

/** All in the unit of the value, all without one, or of whatever is counted where the text says that it is all added up. */
function areInUnitOf(unit: Unit | undefined, numbers: readonly Statement[], summedUp: boolean): boolean {
  const units = numbers.map(({ amount }) => amount.unit);
  if (summedUp) return units.every((each) => each === undefined || counts(each));
  if (unit === undefined) return false;
  return units.every((each) => each === undefined) || units.every((each) => each?.group === unit.group);
}

/** 图书馆8.6 for 30万人次: in the unit of the value, however many of the base one of it is. */
function scaleOf({ bound, amount }: NumberAsking, numbers: readonly Statement[]): Big {
  const isScaled = numbers.some((each) => each.amount.unit !== undefined || SCALED.test(each.amount.written));
  if (isScaled || amount.low.eq(0)) return ONE;
  if (!amount.low.eq(bound.low)) return bound.low.div(amount.low);
  return new Big(amount.written.includes('万') ? 10_000 : 1);
}
const SCALED = /[万亿]/;

/** 全年2次，每次1.2万亩; 每人每月50户，62人，12个月: a number for each, and how many of those there are. */
const ofEach: RowSense = (_claim, asking, numbers) => {
  const main = repeatedOf(asking, numbers);
  const found = main && turnsOf(main, numbers);
  if (!main || !found) return undefined;
  const { counted, turns } = found;
  const made = counted.reduce((product, { amount }) => product.times(amount.low), inBase(main.amount));
  const all = turns.reduce((product, times) => product.times(times), made);
  const said = [...turns.map(String), listed([...counted, main], '×')].join(' × ');
  return exactly(all, said, numbers);
};
const MOST_FACTORS = 4;

/** The number for each of something that is in the unit of the value. */
function repeatedOf({ unit, per }: NumberAsking, numbers: readonly Statement[]): Statement | undefined {
  if (per.length > 0 || unit === undefined || !addsUp(unit) || numbers.length > MOST_FACTORS)
    return undefined;
  if (!numbers.every((each) => isOne(each) && each.mode === 'promise')) return undefined;
  const [main, another] = numbers.filter(({ amount }) => isOfValue(amount.unit?.name, unit.name));
  return another === undefined && main && main.bases.length > 0 && !main.bases.some(isOnce)
    ? main
    : undefined;
}

/**
 * The numbers that say how many there are of what one is for each of, and how often times come that none counts; undefined where
 * another number is left over. 6期，每期100人、1天: how long each of them lasts counts nobody twice.
 */
function turnsOf(
  main: Statement,
  numbers: readonly Statement[],
): { readonly counted: readonly Statement[]; readonly turns: readonly number[] } | undefined {
  const factors = numbers.filter((other) => other !== main);
  const counted: Statement[] = [];
  const often: (number | undefined)[] = [];
  for (const { word } of main.bases) {
    const count = factors.find((other) => countsOf(other, basisName(word)));
    if (count) counted.push(count);
    else often.push(turnsOfParts(word));
  }
  often.push(...counted.flatMap(({ bases }) => bases.map(({ word }) => turnsOfParts(word))));
  const turns = often.filter((times) => times !== undefined);
  const rest = factors.filter((other) => !counted.includes(other));
  const isWhole = counted.length > 0 && rest.every(({ amount }) => lasts(amount.unit));
  return isWhole && turns.length === often.length ? { counted, turns } : undefined;
}
/** How often a year has it; a number for each year is not multiplied. */
const turnsOfParts = (word: string): number | undefined => {
  const turns = turnsInYear(word);
  return turns === 1 ? undefined : turns;
};
const isOnce = ({ word }: Statement['bases'][number]): boolean => word === '年';
/** 亩 for 亩次, 户 for 户次: what is done to each is counted as often. */
const isOfValue = (own: string | undefined, asked: string): boolean =>
  own !== undefined && (own === asked || `${own}次` === asked || unitOf(own)?.group === unitOf(asked)?.group);
const countsOf = ({ amount: { unit } }: Statement, word: string): boolean =>
  unit !== undefined &&
  (basisName(unit.name) === word ||
    unit.group === unitOf(word)?.group ||
    (word === '月' && unit.name === '个月'));

/** 60人×48天 for 人天: the only number of a text is a product without its result. */
const ofProduct: RowSense = (_claim, { unit, per }, numbers, { products }) => {
  const [only, more] = numbers;
  const [product] = products;
  if (!only || more || !product || product.result || product.wrong || per.length > 0) return undefined;
  const names = product.factors.map((factor) => factor.unit?.name ?? '');
  const asked = unit?.name ?? '';
  const composed = names.every((name) => name !== '' && asked.includes(name));
  const counted = counts(unit) && product.factors.every((factor) => counts(factor.unit));
  if (names.length !== 2 || !(composed || counted)) return undefined;
  const made = product.factors.reduce((product, { low }) => product.times(low), ONE);
  return exactly(made, only.amount.written, numbers);
};

/** 每座码头4路 for 24路, with 码头 = 6座 in another row. */
const ofThoseElsewhere: RowSense = (claim, { per, unit }, numbers, { text }, all) => {
  const [each, more] = numbers;
  const noun = each && !more && per.length === 0 ? nounOf(each) : undefined;
  if (!each || noun === undefined || each.amount.unit?.group !== unit?.group) return undefined;
  const [only, other] = all.filter((one) => one.name !== claim.name && isNumberOf(one, noun, text));
  if (!only || other || only.asking.type !== 'number') return undefined;
  const made = inBase(each.amount).times(only.asking.bound.low);
  return exactly(made, `${only.shown} × ${each.amount.written}`, numbers);
};

/** What a number is for each of, by its noun: 码头 of 每座码头. */
function nounOf(each: Statement): string | undefined {
  const [basis, another] = each.bases;
  return basis && !another && !basis.time && basis.word.length > 1 && isFixed(each) ? basis.word : undefined;
}
const isNumberOf = ({ name, asking }: Claim, noun: string, text: string): boolean =>
  asking.type === 'number' &&
  asking.per.length === 0 &&
  counts(asking.unit) &&
  asking.bound.low.eq(asking.bound.high) &&
  name.includes(noun) &&
  text.includes(`每${asking.unit?.name ?? ''}`);

/** 其中低保120户、失能80户 for 180户: parts that are more than the whole together. */
const ofParts: RowSense = (_claim, { unit, per, bound }, numbers) => {
  const [first] = numbers;
  const areParts = first?.part === true && numbers.every((each) => isFixed(each) && each.bases.length === 0);
  if (numbers.length < 2 || per.length > 0 || !counts(unit) || !areParts) return undefined;
  if (!numbers.every(({ amount }) => amount.unit?.group === unit?.group) || mayOverlap(numbers))
    return undefined;
  const made = numbers.reduce((sum, { amount }) => sum.plus(inBase(amount)), new Big(0));
  return made.gt(bound.high) ? exactly(made, listed(numbers, '+'), numbers, 'stated') : undefined;
};

/** 即20分钟以内 for ≤2小时: the only number of a text says the value once more. */
const ofSame: RowSense = (_claim, { unit, per }, numbers) => {
  const [only, more] = numbers;
  if (!only || more || per.length > 0 || unit === undefined || !SO_MUCH.test(only.lead)) return undefined;
  if (only.amount.unit?.group !== unit.group || only.bases.length > 0 || !isOne(only)) return undefined;
  return exactly(inBase(only.amount), only.amount.written, numbers, 'stated');
};
const SO_MUCH = /即(?:不超过|不高于|不少于|不低于|控制在)?$/;

/** Ways for lists, and for numbers that others repeat. */
export const LIST_SENSES: readonly RowSense[] = [
  ofList,
  ofEach,
  ofProduct,
  ofThoseElsewhere,
  ofParts,
  ofSame,
];
