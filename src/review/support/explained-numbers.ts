import Big from 'big.js';
import { parseExplanation } from '../../forms/parse/explanation';
import { ofText } from '../../language/of-text';
import { plain } from '../../language/plain';
import type { Quantity } from '../../forms/parse/quantities';
import { statesConsequence } from '../../forms/vocabulary/review-contexts';
import { inUnitOfTime, unitGroup } from '../../language/lexicon/units';
import { occasions } from './counted-clauses';
import type { Explained } from './facts';

/** Numbers of the value's kind that may be the value: no parts, steps of a calculation or conditions. */
export function candidatesOf({ name, explanation }: Explained, stated: Quantity): readonly Quantity[] {
  const { quantities } = explanation.parsed;
  const group = unitGroup(stated.unit);
  const same = quantities.filter(({ unit }) => unitGroup(unit) === group);
  // 每天8小时，每周开放6天: another unit of time is looked at only where the value's own is not there.
  const converted =
    same.length > 0
      ? []
      : quantities.flatMap((quantity) => {
          const value = inUnitOfTime(quantity.value, quantity.unit, stated.unit);
          return value === undefined ? [] : [{ ...quantity, value }];
        });
  const alike = [...same, ...converted].filter(({ part }) => !part);
  if (alike.length === 0) return alike;
  const others = quantities.filter(({ unit }) => unitGroup(unit) !== group);
  const text = plain(explanation.value);
  const elsewhere = otherNumbersIn(explanation.value);
  return alike.flatMap((quantity) => {
    if (elsewhere.has(quantity.start) || isBeside(text, quantity, name.value)) return [];
    // 电费预算约960万元 beside 85元/盏: what all of them cost.
    if (
      stated.each !== undefined &&
      quantity.each === undefined &&
      stated.unit.startsWith('元') &&
      quantity.unit === '元'
    )
      return [];
    // 6座合计不超过510万元 for 85万元/座: as many times the value.
    if (others.some(({ value }) => stated.value.times(value).eq(quantity.value))) return [];
    const times = occasions(text, quantity);
    return times === undefined ? [] : [times === 1 ? quantity : inAll(quantity, quantity.value.times(times))];
  });
}

/** 春节、八一各慰问1次: what both make, said as such. */
const inAll = (quantity: Quantity, value: Big): Quantity => ({
  ...quantity,
  value,
  written: `${quantity.written}（合计${value.toFixed()}${quantity.unit}）`,
});

/** Most numbers of an explanation that are tried in pairs. */
const MOST_TRIED = 12;

/** Whether the numbers of an explanation lead to the value: some that follow each other add up to it, or two multiplied give it. */
export function isWorkedOut(
  quantities: readonly Quantity[],
  candidates: readonly Quantity[],
  stated: Quantity,
): boolean {
  if (quantities.length < 2) return false;
  const { value } = stated;
  const alike = quantities.filter(({ unit }) => unitGroup(unit) === unitGroup(stated.unit));
  if (addUp(candidates, stated) || addUp(alike, stated)) return true;
  const factors = quantities
    .slice(0, MOST_TRIED)
    .map((quantity) => ({
      group: unitGroup(quantity.unit),
      factor: quantity.unit === '%' ? quantity.value.div(100) : quantity.value,
      each: quantity.each !== undefined,
    }))
    .filter(({ factor }) => !factor.eq(1) && !factor.eq(value));
  // 每1元财政资金带动社会投资5元: money times a ratio of money.
  const ratio = quantities.some((quantity) => quantity.unit === '元' && quantity.value.eq(1));
  return factors.some((one, at) =>
    factors.slice(at + 1).some(
      ({ group, factor, each }) =>
        // 12个社区，每个社区5个: of one unit, but counted in each of them.
        (group !== one.group || each !== one.each || (ratio && group === '元')) &&
        gives(one.factor.times(factor), value, group === '%' || one.group === '%'),
    ),
  );
}

/** 委员318人，按出席率95%测算 for 300人: a share of a number is rounded. */
const gives = (product: Big, value: Big, isShare: boolean): boolean =>
  isShare ? product.minus(value).abs().lte(value.times(ROUNDED)) : product.eq(value);
const ROUNDED = 0.03;

/** Whether some of the numbers, following each other, add up to the value. */
function addUp(numbers: readonly Quantity[], { value }: Quantity): boolean {
  const addends = numbers.slice(0, MOST_TRIED);
  return addends.some((_first, from) => {
    let added = new Big(0);
    return addends.slice(from).some((quantity, more) => {
      added = added.plus(quantity.value);
      return more > 0 && added.eq(value);
    });
  });
}

/** 8-15年 is a range, of which neither end is the value. */
const isOfRange = (text: string, { start, end }: Quantity): boolean =>
  /\d\s*[\u4e00-\u9fff%]{0,2}\s*-\s*$/u.test(text.slice(0, start)) || /^\s*-\s*\d/u.test(text.slice(end));

/** What stands before a number in its sentence. */
const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(0, start)
    .split(/[。；;\n]/u)
    .at(-1) ?? '';
const lastClause = (sentence: string): string => sentence.split(/[,，]/u).at(-1) ?? '';

/** Where the numbers of an explanation begin that are the value of no indicator, whatever its name. */
const otherNumbersIn = ofText((written): ReadonlySet<number> => {
  const text = plain(written);
  const others = parseExplanation(written).quantities.filter(
    (quantity) =>
      isFactor(text, quantity) ||
      statesConsequence(text.slice(quantity.end)) ||
      isOfRange(text, quantity) ||
      isPartOrAverage(text, quantity) ||
      isWayOfCounting(text, quantity),
  );
  return new Set(others.map(({ start }) => start));
});

/** 同一人计1人, 每超1天算1次: how things are counted. */
const isWayOfCounting = (text: string, { start, value }: Quantity): boolean =>
  value.eq(1) && /(?:计|算|算作|计作|计为|视为|按)\s*$/u.test(text.slice(0, start));

/** One of the parts after 其中, an average (日均330人次), or the figure of another year (2023年为82%). */
function isPartOrAverage(text: string, { start, end, total, unit }: Quantity): boolean {
  const sentence = sentenceBefore(text, start);
  const clause = lastClause(sentence);
  return (
    (!total && sentence.includes('其中')) ||
    /(?:[日月周季]均|平均|人均|户均|校均|村均)[^\d]{0,8}$/u.test(clause) ||
    /(?:19|20)\d{2}年[^\d]{0,4}$/u.test(clause) ||
    // 每千人口4.5个: counted otherwise.
    /每[百千万]/u.test(clause) ||
    // 不少于救助对象的5%: a share of something else.
    (unit === '%' && /(?:[的占]|总数)$/u.test(clause)) ||
    // 365天中不少于330天: what it is counted out of.
    text.startsWith('中', end)
  );
}

/** What is added, or counted of something that the name does not name. */
function isBeside(text: string, { start, end, unit }: Quantity, name: string): boolean {
  const clause = lastClause(sentenceBefore(text, start));
  return (
    (/(?:新增|增加|减少|净增)[^\d]{0,4}$/u.test(clause) && !/[新增减]/u.test(name)) ||
    (unit === '%' && isOtherRate(clause, name)) ||
    // 12个部门 for a number of centres.
    (unitGroup(unit) === '个' && isOfOtherNoun(text.slice(end), name)) ||
    // 管网总长612公里, 全市共有11处: all there is, of which the work is a part.
    (STOCK.test(clause) && !name.includes('总'))
  );
}

/** Whether a thing is named right after its number that shares no sign with the name. */
function isOfOtherNoun(after: string, name: string): boolean {
  const noun = /^[\u4e00-\u9fff]{2,4}/u.exec(after)?.[0];
  return (
    noun !== undefined &&
    !/^(?:以|左右|及|和|为|的|不|完|以上|以内|计|并|均)/u.test(noun) &&
    ![...noun].some((sign) => name.includes(sign))
  );
}

/** 评查比例不低于15%, 保存率不低于90%: the percentage of a rate that the name does not have. */
function isOtherRate(clause: string, name: string): boolean {
  const { stem, kind } = RATE.exec(clause)?.groups ?? {};
  if (stem === undefined || kind === undefined) return false;
  return kind === '率' ? !name.includes(stem) : !name.includes(stem + kind);
}
const RATE = /(?<stem>[\u4e00-\u9fff]{2})(?<kind>率|比例|比重|占比)[^\d率例重占]{0,8}$/u;

const STOCK = /(?:共有|总长度?|总面积|总人口|总库容|总户数|辖区|辖)[^\d]{0,4}$|应[\u4e00-\u9fff]{1,3}$/u;

/** A number that is multiplied with another one, or divided by one (84万元/7个), is a step of a calculation. */
const isFactor = (text: string, { start, end }: Quantity): boolean =>
  /^[^\d,，。;；=]{0,8}(?:[*×]|[/÷]\s*\d)/u.test(text.slice(end)) ||
  /(?:[*×][^\d,，。;；=]{0,4}|\d[^\d,，。;；=]{0,4}[/÷]\s*)$/u.test(text.slice(0, start));
