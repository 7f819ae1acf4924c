import Big from 'big.js';
import { number, text, type SheetCell } from './sheet';
import type { Random } from './random';

/** Units that a label may declare, and what one is in 元. */
export const DECLARED = { 元: 1, 千元: 1000, 万元: 10_000, 百万元: 1_000_000, 亿元: 100_000_000 } as const;
export type Declared = keyof typeof DECLARED;

/** An amount in its cell. `addend` is the number in the cell, where a sum by formula in the declared unit takes it. */
export interface WrittenAmount {
  readonly cell: SheetCell;
  readonly addend?: number;
}

const FULL_WIDTH = 0xfee0;
const fullWidth = (digits: string): string =>
  digits.replaceAll(/[\d.,]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const separated = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',');

/** An amount of `fen` (hundredths of 元) under a label that declares a unit, written in any of the ways that people and formulas do. */
export function writeAmount(random: Random, fen: number, declared: Declared): WrittenAmount {
  const ways = [typed, typed, byFormula, byFormula, withUnitInFormat, inWords] as const;
  return random.pick(ways)(random, new Big(fen).div(100), declared);
}

type Way = (random: Random, yuan: Big, declared: Declared) => WrittenAmount;

/** Formats that show a number in the unit of its label, rounded or not. */
const PLAIN_FORMATS = ['General', '0.00', '#,##0.00', '#,##0', '0.0', '#,##0.00_);(#,##0.00)', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '[$¥-804]#,##0.00', '0.00_ '] as const; // prettier-ignore

const typed: Way = (random, yuan, declared) => {
  const value = yuan.div(DECLARED[declared]).toNumber();
  return { cell: number(value, random.pick(PLAIN_FORMATS)), addend: value };
};

/** What a formula makes of some addends, in binary: 2101.13+483.51 is 2584.6400000000003. */
const byFormula: Way = (random, yuan, declared) => {
  const parts: Big[] = [];
  let rest = yuan;
  for (let i = random.whole(1, 3); i > 0; i -= 1) {
    const part = rest.times(random.next()).round(2, Big.roundDown);
    parts.push(part);
    rest = rest.minus(part);
  }
  const value = sumInBinary([...parts, rest].map((part) => part.div(DECLARED[declared]).toNumber()));
  return { cell: number(value, random.pick(PLAIN_FORMATS)), addend: value };
};

export const sumInBinary = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0);

/** The cell holds 元 (or the unit itself), and its format says what it shows. */
const withUnitInFormat: Way = (random, yuan) => {
  const [format, held] = random.pick<readonly [string, number]>([
    ['0!.0,"万元"', 1],
    ['0\\.00,"万元"', 0.1],
    ['#,##0.00"元"', 1],
    ['#,##0.00元', 1],
    ['0.00,"千元"', 1],
    ['0.00"万元"', 10_000],
    ['[>=10000]0!.0,"万元";0.00"元"', 1],
    ['0.00,,"百万元"', 1],
  ]);
  return { cell: number(yuan.div(held).toNumber(), format) };
};

const UNIT_NAMES: readonly (readonly [string, number])[] = [['元', 1], ['万元', 10_000], ['千元', 1000], ['亿', 100_000_000], ['万', 10_000], ['（万元）', 10_000]]; // prettier-ignore

const inWords: Way = (random, yuan, declared) => {
  const wan = yuan.div(10_000);
  if (random.chance(0.4) && wan.mod(1).eq(0) && wan.gt(0) && wan.lt(10_000)) {
    const numeral = chineseNumeral(wan.toNumber());
    return {
      cell: text(
        random.pick([`${numeral}万元`, `${inCapitals(numeral)}万元整`, `人民币${inCapitals(numeral)}万元`]),
      ),
    };
  }
  if (random.chance(0.3)) return { cell: text(yuan.div(DECLARED[declared]).toFixed()) };
  const [unit, worth] = random.pick(UNIT_NAMES);
  const digits = yuan.div(worth).toFixed();
  return {
    cell: text(
      `${random.pick([digits, separated(digits), fullWidth(digits), fullWidth(separated(digits))])}${unit}`,
    ),
  };
};

const SIGNS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const CAPITALS: Readonly<Record<string, string>> = { 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟' }; // prettier-ignore
const inCapitals = (numeral: string): string => [...numeral].map((sign) => CAPITALS[sign] ?? sign).join('');

/** A whole number below ten thousand in Chinese: 305 is 三百零五. */
export function chineseNumeral(value: number): string {
  const digits = [...String(value)].map(Number);
  return digits
    .map((digit, at) => (digit === 0 ? '零' : `${SIGNS[digit] ?? ''}${PLACES[digits.length - 1 - at] ?? ''}`))
    .join('')
    .replaceAll(/零+/gu, '零')
    .replace(/零$/u, '');
}
