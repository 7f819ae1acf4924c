import Big from 'big.js';
import { roughMoney } from './inexact-money';
import { chineseValue, NUMERAL_SIGNS } from './numerals';
import { condensed } from './plain';
import { ofText } from './of-text';

/** Units that amounts are compared in. */
export type MoneyUnit = '元' | '万元';

/** An amount as a text states it; `unit` only where the text itself names one. */
export interface Amount {
  readonly amount: Big;
  readonly unit: MoneyUnit | undefined;
  /** The text says that it is not exact: 约, 余, 左右. Nothing is reckoned with it. */
  readonly about?: true;
}

/** Units that amounts are written in, and what one of each is. */
const UNITS = {
  元: [1, '元'],
  百元: [100, '元'],
  千元: [1000, '元'],
  万元: [1, '万元'],
  十万元: [10, '万元'],
  百万元: [100, '万元'],
  千万元: [1000, '万元'],
  亿元: [10_000, '万元'],
} as const satisfies Readonly<Record<string, readonly [worth: number, unit: MoneyUnit]>>;
export type WrittenUnit = keyof typeof UNITS;

const UNIT = '(?:[十百千]?万|亿)(?:元|圆)?|[百千]?(?:元|圆)|w';
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

const LEAD = '(?:人民币|RMB|CNY|共计?|合计|总计|小计|预计|暂定|:|¥|￥)*';
const TRAIL = '(?:整|正|人民币)*(?=$|[(;。]|,(?!\\d))';

/** 192.5万元, -3, (2.30), 192(万元), ¥1,200.50. */
const WRITTEN = new RegExp(
  `^${LEAD}(?<open>\\()?(?<sign>[-+负]?)(?:¥|￥)?(?<digits>${DIGITS})(?<closed>\\))?(?:(?<unit>${UNIT})|\\((?<aside>${UNIT})\\))?${TRAIL}`,
  'iu',
);
/** 1亿2000万, 192万5000元, 6万6千元: the parts stand from large to small. After a single digit 元 must say that it is no tenth (1万5). */
const COMPOUND = new RegExp(
  `^${LEAD}(?:(?<hundredMillions>\\d+)亿)?(?:(?<tenThousands>\\d+)万)?(?:(?<thousands>\\d)千)?(?:(?<hundreds>\\d)百)?(?:(?<ones>\\d+(?:\\.\\d+)?)?元|(?!\\d))${TRAIL}`,
  'u',
);
/** 三百万元, 壹佰万元整, 一千二百元五角. */
const SPELLED = new RegExp(
  `^${LEAD}(?<numeral>[${NUMERAL_SIGNS}]+)(?<yuan>元|圆)?(?:(?<jiao>[${NUMERAL_SIGNS}])角)?(?:零?(?<fen>[${NUMERAL_SIGNS}])分)?${TRAIL}`,
  'u',
);
/** A numeral without 元 is an amount only where it says how large it is: 三百, 两千, not the number 十二 of an entry. */
const LARGE = /[百千万亿佰仟萬億]/u;
/** 千元, 百元: units, not amounts. */
const BEGINS_WITH_PLACE = /^[百千万亿佰仟萬億]/u;

/** Longest text that is looked at: an amount, and what is added in brackets. */
const LONGEST = 200;

/** The unit of money that a word is: 万元, 千元, 圆, 亿. Undefined for anything else. */
export function writtenUnit(word: string): WrittenUnit | undefined {
  const unit = word
    .replace('圆', '元')
    .replace(/^w$/iu, '万')
    .replace(/[万亿]$/u, '$&元');
  return Object.hasOwn(UNITS, unit) ? (unit as WrittenUnit) : undefined;
}

/** What one of a written unit is: 1 亿元 is 10,000 万元. */
export function worthOf(written: WrittenUnit): { readonly worth: number; readonly unit: MoneyUnit } {
  const [worth, unit] = UNITS[written];
  return { worth, unit };
}

/**
 * The amount that a text states in digits or in Chinese: 1,200.50, １９．２万元, (2.30), 1.92亿, 三百万元, 壹佰万元整; also one
 * that is said to be rough: 约50万元, 45.6万余元. Undefined where it states none, or several.
 */
export const amountIn = (text: string): Amount | undefined =>
  text.length > LONGEST ? undefined : amountWritten(text);

const amountWritten = ofText((text): Amount | undefined => {
  const plain = simplified(condensed(text));
  return writtenAmount(plain) ?? compoundAmount(plain) ?? spelledAmount(plain) ?? aboutAmount(plain);
});

/** The signs of bills, 个 that counts nothing, 左右 out of its brackets: 100萬圓, 1.3个亿, 50（左右）. */
const simplified = (text: string): string =>
  UNUSUAL.test(text)
    ? text
        .replaceAll(/[，萬億圓]/gu, (sign) => USUAL[sign] ?? sign)
        .replaceAll(/个(?=[万亿])/gu, '')
        .replaceAll(/\((约|左右)\)/gu, '$1')
    : text;
const USUAL: Readonly<Record<string, string>> = { '，': ',', 萬: '万', 億: '亿', 圓: '元' };
const UNUSUAL = /[，萬億圓个约右]/u;

/** 45.6万余元 is said in 万元, as it is written. */
function aboutAmount(text: string): Amount | undefined {
  const rough = roughMoney(text);
  if (!rough) return undefined;
  const { yuan, written, unit } = rough;
  if (!unit) return { amount: yuan, unit: undefined, about: true };
  return /[万亿]/u.test(written)
    ? { amount: yuan.div(10_000), unit: '万元', about: true }
    : { amount: yuan, unit: '元', about: true };
}

function writtenAmount(text: string): Amount | undefined {
  const found = WRITTEN.exec(text)?.groups;
  if (!found || (found['open'] === undefined) !== (found['closed'] === undefined)) return undefined;
  const digits = new Big((found['digits'] ?? '').replaceAll(',', ''));
  const negative = /[-负]/u.test(found['sign'] ?? '') || found['open'] !== undefined;
  const amount = negative ? digits.times(-1) : digits;
  const unit = found['unit'] ?? found['aside'];
  return unit === undefined ? { amount, unit: undefined } : inUnitOf(amount, unit);
}

function inUnitOf(number: Big, word: string): Amount | undefined {
  const written = writtenUnit(word);
  if (!written) return undefined;
  const { worth, unit } = worthOf(written);
  return { amount: number.times(worth), unit };
}

function compoundAmount(text: string): Amount | undefined {
  const found = COMPOUND.exec(text)?.groups;
  const { hundredMillions, tenThousands, thousands, hundreds, ones } = found ?? {};
  const parts = [hundredMillions, tenThousands, thousands, hundreds, ones];
  if (!found || parts.filter(Boolean).length < 2) return undefined;
  return inYuan(
    new Big(hundredMillions ?? 0)
      .times(100_000_000)
      .plus(new Big(tenThousands ?? 0).times(10_000))
      .plus(new Big(thousands ?? 0).times(1000))
      .plus(new Big(hundreds ?? 0).times(100))
      .plus(ones ?? 0),
  );
}

function spelledAmount(text: string): Amount | undefined {
  const found = SPELLED.exec(text)?.groups;
  const whole = found && chineseValue(found['numeral'] ?? '');
  if (!found || !whole) return undefined;
  const numeral = found['numeral'] ?? '';
  if (BEGINS_WITH_PLACE.test(numeral)) return undefined;
  if (found['yuan'] === undefined) {
    if (found['jiao'] !== undefined || found['fen'] !== undefined || !LARGE.test(numeral)) return undefined;
    // 三百万 names 万 as 2.3万 does; 三百 takes the unit of its label.
    return /[万亿萬億]$/u.test(numeral) ? inYuan(whole) : { amount: whole, unit: undefined };
  }
  const [jiao, fen] = [chineseValue(found['jiao'] ?? '零'), chineseValue(found['fen'] ?? '零')];
  if (!jiao || !fen) return undefined;
  return inYuan(whole.plus(jiao.div(10)).plus(fen.div(100)));
}

/** Whole 万元 are said in 万元. */
const inYuan = (yuan: Big): Amount =>
  yuan.gt(0) && yuan.mod(10_000).eq(0)
    ? { amount: yuan.div(10_000), unit: '万元' }
    : { amount: yuan, unit: '元' };
