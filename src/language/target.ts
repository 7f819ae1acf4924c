import type Big from 'big.js';
import { meansNothing } from './lexicon/blanks';
import { OPERATOR_WORDS, type Comparison } from './lexicon/comparisons';
import { isCheckable, QUALITY_WORDS, type QualityFamily } from './lexicon/qualities';
import { monthsIn } from './months';
import { chineseValue, hasDigit, numberOf } from './numerals';
import { ofText } from './of-text';
import { condensed, plain } from './plain';
import { quantitiesIn, type Quantity } from './stated';

/** What a scanned sign may have been. A suspicion, never a fact: the value stays as written. */
export interface OcrSuspicion {
  /** 2 stands for ≥, 二 for =. */
  readonly operator: Comparison;
  /** The number without the misread sign. */
  readonly value: Big;
}

/** A target value, understood. `quantities` hold what is measured; the text as written stays in the model. */
export type Target =
  | {
      readonly type: 'number';
      /** Of the whole value; undefined where no sign or word gives one. */
      readonly operator: Comparison | undefined;
      /** One, or several where the cell holds several (《条例》60000本、《汇编》500册). Never empty. */
      readonly quantities: readonly [Quantity, ...Quantity[]];
      readonly ocr?: OcrSuspicion;
    }
  | { readonly type: 'range'; readonly low: Big; readonly high: Big; readonly unit: string }
  | { readonly type: 'date' }
  | { readonly type: 'words'; readonly family: QualityFamily | undefined; readonly verifiable: boolean }
  | { readonly type: 'nothing' };

/** Columns beside the value that some forms have. */
export interface TargetColumns {
  readonly operator?: string | undefined;
  readonly unit?: string | undefined;
}

const RANGE = /^(?:[≥≤=])?(\d+(?:\.\d+)?)\s*(%?)\s*-\s*(\d+(?:\.\d+)?)\s*(%|[\u4e00-\u9fff/·]{0,6})$/u;
const DATE_ONLY = /^[\s,、。()至到\-前底末初内之以完成的于在度中旬上下]*$/u;

/** The operator that a column of its own names: ≥, 大于等于, 正向 gives none. */
export function operatorOf(text: string): Comparison | undefined {
  const word = condensed(text).replaceAll(/[()]/gu, '');
  const found = (Object.entries(OPERATOR_WORDS) as [Comparison, readonly string[]][]).find(([, words]) =>
    words.some((candidate) => plain(candidate) === word),
  );
  return found?.[0];
}

/** Understands a target value together with the operator and unit columns beside it. */
export function parseTarget(text: string, columns: TargetColumns = {}): Target {
  return columns.operator === undefined && columns.unit === undefined
    ? aloneTarget(text)
    : understood(text, columns);
}

/** Most values hold sign and unit themselves, and many are written alike. */
const aloneTarget = ofText((text) => understood(text, {}));

function understood(text: string, columns: TargetColumns): Target {
  const looked = plain(text).trim();
  if (meansNothing(looked)) return { type: 'nothing' };
  const numeral = numeralOf(condensed(looked), columns);
  if (numeral) return understood(numeral.toFixed(), columns);
  const range = rangeOf(condensed(looked), columns);
  if (range) return range;
  const quantities = withUnit(quantitiesIn(looked), columns.unit);
  const [first, ...rest] = quantities;
  if (first && !isYearAlone(first, looked)) return numberTarget(looked, [first, ...rest], columns);
  return isDate(looked) ? { type: 'date' } : wordsTarget(looked);
}

/** 三十五 beside a column of units or signs, 零 by itself: a numeral in words that is the whole value. */
const numeralOf = (text: string, { operator, unit }: TargetColumns): Big | undefined =>
  (operator === undefined && unit === undefined && !ZERO.test(text)) || hasDigit(text)
    ? undefined
    : chineseValue(text);
const ZERO = /^[零〇]$/;

/** 3-5次, 80%-90%: the value as a whole lies between two numbers. */
function rangeOf(text: string, columns: TargetColumns): Target | undefined {
  const [, from = '', sign = '', to = '', unit = ''] = RANGE.exec(text) ?? [];
  const [low, high] = [numberOf(from), numberOf(to)];
  if (!low || !high || low.gte(high) || /^\d{4}$/u.test(from)) return undefined;
  return { type: 'range', low, high, unit: unit || sign || condensed(columns.unit ?? '') };
}

const isYearAlone = ({ value, unit }: Quantity, text: string): boolean =>
  unit === '' && value.gte(1990) && value.lte(2100) && /^\s*(?:19|20)\d{2}\s*$/u.test(text);

/** Numbers without a unit have that of its column; 万 and 亿 there are worked out, as they are beside a number. */
function withUnit(quantities: readonly Quantity[], column: string | undefined): readonly Quantity[] {
  if (column === undefined) return quantities;
  const unit = condensed(column).replace(PERCENT, '%');
  const times = unit.length > 1 ? SCALES[unit.charAt(0)] : undefined;
  return quantities.map((quantity) => {
    if (quantity.unit !== '') return quantity;
    return times === undefined
      ? { ...quantity, unit }
      : { ...quantity, unit: unit.slice(1), value: quantity.value.times(times) };
  });
}
const PERCENT = /^(?:百分比|%\(百分比\)|\(%\))$/u;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

function numberTarget(
  text: string,
  quantities: readonly [Quantity, ...Quantity[]],
  columns: TargetColumns,
): Target {
  const own = quantities.map(({ comparison }) => comparison).find((comparison) => comparison !== undefined);
  const operator = own ?? (columns.operator === undefined ? undefined : operatorOf(columns.operator));
  const ocr = operator === undefined ? ocrOf(text, quantities[0]) : undefined;
  return { type: 'number', operator, quantities, ...(ocr ? { ocr } : {}) };
}

/** ≥ is scanned as 2 and = as 二: 292% is hardly meant, 2280次 may be. */
function ocrOf(text: string, { value, unit, written }: Quantity): OcrSuspicion | undefined {
  if (!text.startsWith(written) && !text.startsWith('二')) return undefined;
  const [, sign, digits = ''] = /^\s*([2二])(\d+(?:\.\d+)?)/u.exec(text) ?? [];
  const rest = numberOf(digits);
  if (sign === undefined || !rest || rest.eq(0)) return undefined;
  if (sign === '二') return { operator: '=', value: rest };
  const isRate = unit === '%';
  const suspect = isRate
    ? value.gt(100) && rest.lte(100) && rest.gte(10)
    : !text.includes('.') && rest.gte(10) && /^2[1-9]/u.test(text);
  return suspect ? { operator: '≥', value: rest } : undefined;
}

function isDate(text: string): boolean {
  const mentions = monthsIn(text, 2000);
  if (mentions.length === 0) return /^\s*(?:19|20)\d{2}\s*$/u.test(text);
  let rest = text;
  for (const { written } of mentions) rest = rest.replace(written, '');
  return (
    DATE_ONLY.test(rest.replaceAll(/[年月日季度号\d]/gu, '')) && !/^(?:本年度|当年|年内|全年)$/u.test(text)
  );
}

const FAMILIES = Object.entries(QUALITY_WORDS) as [QualityFamily, readonly string[]][];

function wordsTarget(text: string): Target {
  const bare = condensed(text);
  const family = FAMILIES.find(([, words]) => words.some((word) => bare.includes(word)))?.[0];
  return { type: 'words', family, verifiable: isCheckable(bare) };
}
