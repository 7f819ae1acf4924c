import Big from 'big.js';
import { workedOut } from './arithmetic';
import { tokensIn, type FormulaToken } from './formula-tokens';
import {
  asCount,
  isShare,
  minus,
  over,
  plus,
  quantityOf,
  slackOf,
  times,
  type Quantity,
} from './formula-quantity';
import type { Amount } from './quantities';
import { counts } from './units';

/** Numbers that a text adds, subtracts or divides, with words between them: (26.2万人+新增1.8万人)÷应缴人数50.0万人×100%. */
export interface Formula {
  readonly operands: readonly Amount[];
  readonly value: Quantity;
  /** Undefined where none is written. */
  readonly result: Amount | undefined;
  /** The result is written behind ≈. */
  readonly near: boolean;
  readonly start: number;
  readonly end: number;
}

const ONE = new Big(1);

/**
 * Every formula of a text whose operands all are numbers. A formula with an operand in words (新增人数÷50万人) says nothing by itself, nor
 * does one whose units make nothing. Places are those of `text`, in which times are covered.
 */
export function formulasIn(text: string, amounts: readonly Amount[]): readonly Formula[] {
  if (amounts.length === 0 || !mayReckon(text)) return [];
  const found = tokensIn(text, amounts).flatMap((tokens) => formulaOf(tokens) ?? []);
  // What stands in an aside of a formula is spoken for by it.
  return found.filter(
    (formula) =>
      !found.some((other) => other !== formula && other.start <= formula.start && other.end >= formula.end),
  );
}
/** Whether a text may hold a formula at all. */
export const mayReckon = (text: string): boolean => OPERATES.test(text);
const OPERATES = /[*×÷/]|减去|扣减|扣除|减掉|加上|除以|乘以/;

/**
 * Whether the signs are those of a formula and not what joins or lists: a stroke alone is one of a unit, a hyphen alone one of a span,
 * and what is only added up is a list.
 */
function isReckoned(tokens: readonly FormulaToken[]): boolean {
  const signs = tokens.flatMap((token) => (token.type === 'sign' ? [token] : []));
  const has = (...asked: readonly string[]): boolean => signs.some(({ sign }) => asked.includes(sign));
  if (signs.every(({ plain }) => plain)) return false;
  if (has('-') && (has('*', '/') || signs.some(({ sign, plain }) => sign === '-' && !plain))) return true;
  return has('+') ? has('/', '(') : has('*', '/');
}

/** The formula that the tokens of one stretch are. */
function formulaOf(tokens: readonly FormulaToken[]): Formula | undefined {
  const { left, sign, result } = partsOf(tokens);
  const operands = left.flatMap((token) => (token.type === 'operand' ? [token.amount] : []));
  const [first, last] = [left[0], left.at(-1)];
  const value = operands.length > 1 && isReckoned(left) ? asStated(result, valueOf(left)) : undefined;
  if (!first || !last || !value) return undefined;
  // 12÷40×100%=应达到的比例: what it comes to is said in words.
  if (sign && !result) return undefined;
  return {
    operands,
    value,
    result,
    near: sign?.type === 'equals' && sign.near,
    start: first.start,
    end: result?.end ?? last.end,
  };
}

/** 300万页÷25页=12万卷: so many of the one go into the other, and no share is meant; undefined where the units make no sense. */
function asStated(result: Amount | undefined, value: Quantity | undefined): Quantity | undefined {
  const { unit } = result ?? {};
  if (!value || !isShare(value) || unit === undefined || unit.dimension === 'share') return value;
  return counts(unit) ? asCount(value, unit) : undefined;
}

/** What is worked out, and what it is said to come to. */
function partsOf(tokens: readonly FormulaToken[]): {
  readonly left: readonly FormulaToken[];
  readonly sign: FormulaToken | undefined;
  readonly result: Amount | undefined;
} {
  const equals = tokens.findIndex(({ type }) => type === 'equals');
  if (equals < 0) return { left: tokens, sign: undefined, result: undefined };
  const after = tokens[equals + 1];
  return {
    left: tokens.slice(0, equals),
    sign: tokens[equals],
    result: after?.type === 'operand' ? after.amount : undefined,
  };
}

/** What the tokens come to; undefined where they are no arithmetic, or none of units that go together. */
const valueOf = (tokens: readonly FormulaToken[]): Quantity | undefined =>
  workedOut(
    tokens.map((token) => {
      if (token.type === 'operand') return quantityOf(token.amount);
      return token.type === 'sign' ? token.sign : undefined;
    }),
    (operator, left, right) => OPERATIONS[operator](left, right),
  );
const OPERATIONS = { '+': plus, '-': minus, '*': times, '/': over } as const;

/** How far what is written may be off what the formula makes, in the base of its unit: the digits of its numbers and of the result are rounded. */
export function isOff({ value, result, near }: Formula): boolean {
  if (!result) return false;
  const stated = inUnitOf(value, result);
  const slack = slackOf(result, near);
  return stated.plus(slack).lt(value.low) || stated.minus(slack).gt(value.high);
}

/** The number of a result in the base of what is worked out: ≈0.79 for 79%. */
const inUnitOf = ({ unit }: Quantity, { low, unit: own }: Amount): Big =>
  own === undefined && unit?.dimension === 'share' && low.lte(1)
    ? low.times(100)
    : low.times(own?.factor ?? 1);

/** A formula as the one number that it makes, or that it says it makes. */
export function amountOf({ value: made, result, start, end }: Formula, text: string): Amount {
  const factor = made.unit?.factor ?? ONE;
  const rounded = made.unit?.dimension === 'share';
  return {
    start,
    end,
    written: text.slice(start, end).trim(),
    low: result?.low ?? made.low.div(factor),
    high: result?.low ?? made.high.div(factor),
    unit: result?.unit ?? made.unit,
    per: [],
    comparison: undefined,
    spelled: false,
    about: false,
    worked: true,
    ...(rounded && { rounded }),
  };
}
