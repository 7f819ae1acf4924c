import type Big from 'big.js';
import { AFTER_NUMBER, BEFORE_NUMBER } from './lexicon/comparisons';
import { ofText } from './of-text';
import { condensed } from './plain';
import { amountsIn, inBase, type Amount } from './quantities';

/** Longest text that is nothing but an amount. */
const LONGEST = 30;
/** Without one of these a text speaks of no amount; looking costs less than reading it. */
const SPEAKS_OF_MONEY = /[元圆万亿约近余多]|左右|上下|大概/u;
/** What makes no number of a count: 几, 数十, 若干, 上百, 八九十, 一百余万, 百余, 百万. */
const VAGUE = /几|数|若干|余|多|[上超过近][十百千万亿]|[一二两三四五六七八九]{2}[十百千万亿]|(?<![\d一二两三四五六七八九])[百千][万亿]/u; // prettier-ignore
/** 几万元, 上百万元, 八九十万, 若干万元, 一百余万: counts of money in 元, 万 or 亿. */
const COUNT_OF_MONEY = /^(?:约|近|共|预计|大概|人民币|好)*[上超过近几数若干余多来\d.〇零一二两三四五六七八九十百千]*(?:[万亿]个?(?:余|多)?[元圆]?|[几数干余多来十百千][元圆])(?:人民币|左右|上下|以上|以内|不等)*$/u; // prettier-ignore

const alternatives = (words: readonly (readonly [string, string])[]): string =>
  words.map(([word]) => word.replaceAll(/[()]/gu, String.raw`\$&`)).join('|');
/** What may stand before and behind the only amount of a text and say how it is meant. */
const BEFORE = new RegExp(
  `^(?:人民币|共计?|合计|总计|小计|预计|暂定|将|:|¥|${alternatives(BEFORE_NUMBER)})*$`,
  'u',
);
const BEHIND = new RegExp(`^(?:整|正|人民币|${alternatives(AFTER_NUMBER)})*(?:[(;。].*)?$`, 'u');

/** An amount that is said to be rough. */
export interface RoughMoney {
  /** In 元 where the text names a unit, else as written. */
  readonly yuan: Big;
  readonly written: string;
  /** Whether the text names a unit. */
  readonly unit: boolean;
}

/** The rough amount that a text is: 约50万元, 45.6万余元, 50左右; undefined for anything else. */
export function roughMoney(text: string): RoughMoney | undefined {
  const amount = onlyAmount(text);
  const exact = !amount?.about || !amount.low.eq(amount.high) || amount.comparison !== undefined;
  if (exact || amount.per.length > 0) return undefined;
  return {
    yuan: inBase(amount),
    written: amount.written,
    unit: namesUnit(amount),
  };
}

/**
 * Whether a text is nothing but money and still states no amount to reckon with: 80至90万元, 不超过50万元, 50万元以上,
 * 几万元. A rough amount is one, see {@link roughMoney}.
 */
export const isOpenMoney = (text: string): boolean => text.length <= 2 * LONGEST && isOpen(text);

const isOpen = ofText((text): boolean => {
  const plain = condensed(text);
  if (isVague(plain)) return true;
  const amount = onlyAmount(plain);
  return (
    amount !== undefined &&
    namesUnit(amount) &&
    amount.per.length === 0 &&
    (!amount.low.eq(amount.high) || amount.comparison !== undefined)
  );
});

/** 几万元: money that no number can be made of; 五十余万元 is rough, and still 50万元. */
const isVague = (text: string): boolean =>
  text.length <= LONGEST && COUNT_OF_MONEY.test(text) && VAGUE.test(text) && roughMoney(text) === undefined;

/** A number in 万 or 亿 says its unit without 元. */
const namesUnit = ({ unit, written }: Amount): boolean =>
  unit?.dimension === 'money' || (unit === undefined && /[万亿]/u.test(written));

/** The amount of money, or number without a unit, that a text consists of. */
function onlyAmount(text: string): Amount | undefined {
  if (text.length > LONGEST || !SPEAKS_OF_MONEY.test(text)) return undefined;
  const [amount, second] = amountsIn(text);
  if (!amount || second || (amount.unit !== undefined && amount.unit.dimension !== 'money')) return undefined;
  const alone = BEFORE.test(text.slice(0, amount.start)) && BEHIND.test(text.slice(amount.end));
  return alone ? amount : undefined;
}
