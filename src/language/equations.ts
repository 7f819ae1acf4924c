import Big from 'big.js';
import { numberOf } from './numerals';
import { ofText } from './of-text';
import { isOff, mayReckon } from './formulas';
import { workedOut, type Sign } from './arithmetic';
import { lastPlaceOf } from './rounding';
import { sourceOf } from './scan';
import { understand } from './statements';

/** A calculation written out with its result: 24人*550元*5天=66000元. */
export interface Equation {
  /** As it stands in the (plain) text. */
  readonly written: string;
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
  /** What the left side gives, in the unit of the right side. */
  readonly computed: Big;
  /** What the right side says. */
  readonly stated: Big;
  readonly unit: string;
  readonly correct: boolean;
}

/** Longest text looked into. */
const LONGEST = 3000;

const RESULT =
  /=\s*(?<right>\d+(?:,\d{3})*(?:\.\d+)?)\s*(?<unit>万元|亿元|元|万|%|‰|[\u4e00-\u9fff]{1,2})?/gu;
/** What ends the left side of a calculation on its left: punctuation, but not the comma of 1,200. */
const LEFT_END = /[。;；:：\n=]|[,，、](?!\d{3}(?!\d))/u;
/** Longest left side looked at. */
const LEFT_LENGTH = 120;

/** Calculations with a result. A left side that is no plain arithmetic of numbers with units is left alone. */
export const equationsIn = ofText((looked): readonly Equation[] => {
  const source = sourceOf(looked);
  const [text, bare] = [source.text.slice(0, LONGEST), source.bare.slice(0, LONGEST)];
  const near = /[=≈]|等于/.test(text) && mayReckon(text) ? inWordsIn(looked) : [];
  if (!text.includes('=')) return near;
  const found = [...text.matchAll(RESULT)].flatMap(({ groups, 0: written, index }) => {
    const before = text.slice(Math.max(0, index - LEFT_LENGTH), index);
    const left = before.split(LEFT_END).at(-1)?.trim() ?? '';
    const stated = numberOf(groups?.['right'] ?? '');
    const unit = groups?.['unit'] ?? '';
    if (!stated || /^\s*[*/+\-×÷]\s*\d/u.test(text.slice(index + written.length))) return [];
    // The marks that count a list through stand before its calculations, and are no numbers of theirs.
    const numbers = bare.slice(index - left.length - (before.length - before.trimEnd().length), index);
    const value = continuesSum(before, left) || NAMES_MONTH.test(left) ? undefined : evaluate(numbers);
    if (!value) return [];
    const computed = inUnit(value, left, unit, stated);
    return [
      {
        written: `${left}${written}`,
        start: index - (before.length - before.lastIndexOf(left)),
        end: index + written.length,
        computed,
        stated,
        unit,
        correct: computed.minus(stated).abs().lt(lastPlaceOf(stated)),
      },
    ];
  });
  const more = near.filter(
    ({ start, end }) => !found.some((equation) => equation.start < end && equation.end > start),
  );
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
});

/** Formulas with words between their numbers, and what they are said to come to. */
const inWordsIn = (looked: string): readonly Equation[] => {
  const { text, formulas } = understand(looked, undefined);
  return formulas.flatMap((formula): readonly Equation[] => {
    const { value, result, start, end } = formula;
    if (!result) return [];
    return [
      {
        written: text.slice(start, end),
        start,
        end,
        computed: value.value.div(result.unit?.factor ?? 1),
        stated: result.low,
        unit: result.unit?.name ?? '',
        correct: !isOff(formula),
      },
    ];
  });
};

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

const SIGNS: Readonly<Partial<Record<string, Sign>>> = { '×': '*', '÷': '/' };

/** Value of numbers joined by + − × ÷ and brackets, units and remarks ignored; undefined where it is anything else. */
function evaluate(text: string): Big | undefined {
  const bare = text.replaceAll(/\([^()\d]*\)/gu, '').replaceAll(/\/(?=[\u4e00-\u9fff])/gu, '');
  const tokens = [...bare.matchAll(TOKEN)].map(({ groups }): Big | Sign | undefined => {
    if (groups?.['sign']) return SIGNS[groups['sign']] ?? (groups['sign'] as Sign);
    const value = numberOf(groups?.['number'] ?? '');
    const scale = groups?.['scale'];
    return value?.times(SCALES[scale ?? ''] ?? 1);
  });
  const numbers = tokens.filter((token) => token instanceof Big);
  if (numbers.length < 2 || tokens.length < 3 || tokens.includes(undefined)) return undefined;
  return workedOut<Big>(tokens, (operator, left, right) => {
    switch (operator) {
      case '+':
        return left.plus(right);
      case '-':
        return left.minus(right);
      case '*':
        return left.times(right);
      case '/':
        return right.eq(0) ? undefined : left.div(right);
    }
  });
}
