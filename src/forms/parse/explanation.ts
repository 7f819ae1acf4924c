import Big from 'big.js';
import { numberOf } from '../../language/numerals';
import { ofText } from '../../language/of-text';
import { plain } from '../../language/plain';
import { quantitiesIn, type Quantity } from './quantities';

/** A quotient that an explanation gives. */
export interface Formula {
  readonly numerator: string;
  readonly denominator: string;
  /** 占…的比例 instead of a stroke. */
  readonly inWords: boolean;
}

/** A calculation written out with its result: 24人*550元*5天=66000元. */
export interface Calculation {
  /** As it stands in the (plain) text. */
  readonly written: string;
  /** What the left side gives, in the unit of the right side. */
  readonly computed: Big;
  /** What the right side says. */
  readonly stated: Big;
  readonly unit: string;
  readonly correct: boolean;
}

/** An explanation, understood. */
export interface Explanation {
  readonly quantities: readonly Quantity[];
  readonly formulas: readonly Formula[];
  readonly calculations: readonly Calculation[];
}

/** Longest explanation looked into; what comes after is no longer an explanation. */
const LONGEST = 3000;

/** Understands an explanation: quantities outside of formulas, quotients, and calculations with their result. */
export const parseExplanation = ofText((text): Explanation => {
  const looked = plain(text).slice(0, LONGEST);
  const calculations = calculationsIn(looked);
  const formulas = formulasIn(looked).filter(
    ({ numerator, denominator }) => calculations.length === 0 || !/\d/u.test(numerator + denominator),
  );
  const quantities = quantitiesIn(looked).filter(
    ({ start, end, unit, value }) =>
      !calculations.some(({ written }) => within(looked, written, start, end)) &&
      !(formulas.length > 0 && unit === '%' && value.eq(100)),
  );
  return { quantities, formulas, calculations };
});

function within(text: string, part: string, start: number, end: number): boolean {
  const at = text.indexOf(part);
  return at >= 0 && start >= at && end <= at + part.length;
}

const STROKE = /(?<numerator>[^=:,，。;；\n/÷]{2,60})\s*[/÷]\s*(?<denominator>[^=,，。;；\n/÷]{2,60})/gu;
const IN_WORDS = [
  /(?<numerator>[^=:,，。;；\n]{2,40})占(?<denominator>[^=,，。;；\n]{2,40}?)的?(?:比例|比重|百分比|比率|%)/gu,
  /(?<numerator>[^=:,，。;；\n]{2,40})[与和同](?<denominator>[^=,，。;；\n]{2,40}?)(?:之比|的比例|的比值|的比率|的比重|的百分比|比值|比例)/gu,
  /(?<numerator>[^=:,，。;；\n]{2,40})除以(?<denominator>[^=,，。;；\n]{2,40})/gu,
];
/** What every quotient has one of; most texts have none. */
const ANY_STROKE = /[/÷]/;
const ANY_IN_WORDS = /占|之比|比例|比值|比率|比重|百分比|除以/;
const CHINESE = /[\u4e00-\u9fff]/u;

/** A stroke inside a unit (元/人, 3天/每次, 人/次) is no quotient. */
const isUnit = (numerator: string, denominator: string): boolean =>
  /[\d元天次人件]\s*$/u.test(numerator.replaceAll(/[()]/gu, '')) &&
  /^(?:每|[\u4e00-\u9fff]{1,2}(?:[·.].*)?(?:$|以内|左右|标准|计算|执行|的))/u.test(denominator)
    ? !/(?:总|数|量)/u.test(denominator)
    : /^每/u.test(denominator);

function formulasIn(text: string): Formula[] {
  const strokes = (ANY_STROKE.test(text) ? [...text.matchAll(STROKE)] : []).flatMap(({ groups }) => {
    const numerator = side(groups?.['numerator']);
    const denominator = side(groups?.['denominator']?.replace(/[)]?\s*[*×xX]\s*100\s*%?.*$/u, ''));
    if (/[和与及]$/u.test(numerator) && denominator.startsWith('或')) return [];
    return CHINESE.test(numerator) && CHINESE.test(denominator) && !isUnit(numerator, denominator)
      ? [{ numerator, denominator, inWords: false }]
      : [];
  });
  if (strokes.length > 0) return strokes;
  if (!ANY_IN_WORDS.test(text)) return [];
  return IN_WORDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      numerator: side(groups?.['numerator']),
      denominator: side(groups?.['denominator']),
      inWords: true,
    })),
  );
}

const side = (text = ''): string => text.replaceAll(/^[\s()（]+|[\s()）]+$/gu, '');

const RESULT =
  /=\s*(?<right>\d+(?:,\d{3})*(?:\.\d+)?)\s*(?<unit>万元|亿元|元|万|%|‰|[\u4e00-\u9fff]{1,2})?/gu;
/** What ends the left side of a calculation on its left: punctuation, but not the comma of 1,200. */
const LEFT_END = /[。;；:：\n=]|[,，、](?!\d{3}(?!\d))/u;
/** Longest left side looked at. */
const LEFT_LENGTH = 120;

/** Calculations with a result. A left side that is no plain arithmetic of numbers with units is left alone. */
function calculationsIn(text: string): Calculation[] {
  if (!text.includes('=')) return [];
  return [...text.matchAll(RESULT)].flatMap(({ groups, 0: written, index }) => {
    const before = text.slice(Math.max(0, index - LEFT_LENGTH), index);
    const left = before.split(LEFT_END).at(-1)?.trim() ?? '';
    const stated = numberOf(groups?.['right'] ?? '');
    const unit = groups?.['unit'] ?? '';
    if (!stated || /^\s*[*/+\-×÷]\s*\d/u.test(text.slice(index + written.length))) return [];
    const value = continuesSum(before, left) || NAMES_MONTH.test(left) ? undefined : evaluate(left);
    if (!value) return [];
    const computed = inUnit(value, left, unit, stated);
    const places = stated.toFixed().split('.')[1]?.length ?? 0;
    return [
      {
        written: `${left}${written}`,
        computed,
        stated,
        unit,
        correct: computed.minus(stated).abs().lt(new Big(10).pow(-places)),
      },
    ];
  });
}

/** 2024.07-2025.01 is a span of months, not a difference. */
const NAMES_MONTH = /(?:19|20)\d{2}\s*[.\-/年]/u;

/** 住宿150元*2人，伙食100元*2人=500元: the sum began before the comma. */
const continuesSum = (before: string, left: string): boolean =>
  /[,，、][^=]*$/u.test(before) &&
  /\d[^=,，、。;；\n]*[*×+][^=。;；\n]*[,，、][^,，、]*$/u.test(before.slice(0, before.length - left.length));

/**
 * The value in the unit of the result. 万 in the left side is worked out already: a result in 万 is divided by it, one in
 * 元 is not. A quotient is a percentage whether or not the left side says *100.
 */
function inUnit(value: Big, left: string, unit: string, stated: Big): Big {
  const share = SHARES[unit];
  if (share !== undefined) {
    const scaled = value.times(share);
    return value.minus(stated).abs().lt(scaled.minus(stated).abs()) ? value : scaled;
  }
  if (unit === '亿元') return value.div(100_000_000);
  if (!unit.startsWith('万')) return value;
  const scaled = value.div(10_000);
  // 140场*300人=4.2万人次: what is multiplied need not say 万 or 元 itself.
  const nearer = scaled.minus(stated).abs().lt(value.minus(stated).abs());
  return nearer || /[元万]/u.test(left) ? scaled : value;
}

/** How many of the unit a whole is. */
const SHARES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, '%': 0.01, '‰': 0.001 };

const TOKEN = /(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?<scale>[万亿%‰])?|(?<sign>[*+/\-×÷()])/gu;

/** Value of numbers joined by + − × ÷ and brackets, units and remarks ignored; undefined where it is anything else. */
function evaluate(text: string): Big | undefined {
  const bare = text.replaceAll(/\([^()\d]*\)/gu, '').replaceAll(/\/(?=[\u4e00-\u9fff])/gu, '');
  const tokens = [...bare.matchAll(TOKEN)].map(({ groups }): Big | string | undefined => {
    if (groups?.['sign']) return groups['sign'];
    const value = numberOf(groups?.['number'] ?? '');
    const scale = groups?.['scale'];
    return value?.times(SCALES[scale ?? ''] ?? 1);
  });
  const numbers = tokens.filter((token) => token instanceof Big);
  if (numbers.length < 2 || tokens.length < 3 || tokens.includes(undefined)) return undefined;
  let at = 0;
  const factor = (): Big | undefined => {
    const token = tokens[at++];
    if (token instanceof Big) return token;
    if (token !== '(') return undefined;
    const inner = expression();
    return tokens[at++] === ')' ? inner : undefined;
  };
  const term = (): Big | undefined => {
    let value = factor();
    while (value && ['*', '×', '/', '÷'].includes(String(tokens[at]))) {
      const divide = ['/', '÷'].includes(String(tokens[at++]));
      const next = factor();
      if (!next || (divide && next.eq(0))) return undefined;
      value = divide ? value.div(next) : value.times(next);
    }
    return value;
  };
  const expression = (): Big | undefined => {
    let value = term();
    while (value && ['+', '-'].includes(String(tokens[at]))) {
      const minus = tokens[at++] === '-';
      const next = term();
      if (!next) return undefined;
      value = minus ? value.minus(next) : value.plus(next);
    }
    return value;
  };
  const value = expression();
  return at === tokens.length ? value : undefined;
}
