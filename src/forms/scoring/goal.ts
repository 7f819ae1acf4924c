import type Big from 'big.js';
import { unitInName } from '../../language/lexicon/name-units';
import { boundedRate } from '../../language/lexicon/rates';
import { plain } from '../../language/plain';
import type { IndicatorClass } from '../model';
import { monthsIn, type NamedMonths } from '../../language/months';
import { meansNothing } from '../../language/lexicon/blanks';
import {
  AFTER_NUMBER,
  BEFORE_NUMBER,
  isCeiling,
  isFloor,
  OPERATOR_WORDS,
  OVER_VERB,
  type Comparison,
} from '../../language/lexicon/comparisons';
import { quantitiesIn, type Quantity } from '../../language/stated';
import { operatorOf, parseTarget } from '../../language/target';
import { wayOf } from './way';

/** What an indicator's value says by which it can be scored. */
export interface WrittenGoal {
  /** Sign, number and unit as one text. */
  readonly target: string;
  /** Empty where it has none. */
  readonly name: string;
  /** Text of 指标性质; empty where there is none. */
  readonly direction: string;
  readonly class: IndicatorClass;
}

/** What a result beyond a bound is worth: its share of the bound, nothing, or what a person decides. */
export type Worth = 'share' | 'none' | 'hand';

/** A value in numbers: reached from `low` on and up to `high`. */
export interface NumberGoal {
  readonly type: 'number';
  readonly low?: Big;
  readonly high?: Big;
  /** > or <: the bound itself does not reach it, and how many points it is worth nobody has laid down. */
  readonly strict: boolean;
  readonly below: Worth;
  readonly above: Worth;
  /** Unit that results are counted in; '' where none is known. */
  readonly unit: string;
}

/** A value that is a time, in months as `NamedMonths` counts them. What is late is scored by hand. */
export interface DateGoal {
  readonly type: 'date';
  /** Done in a month before this one it is reached. */
  readonly before: number;
  /** Done in a month after this one it is missed. Between the two it cannot be told from the month alone. */
  readonly missedAfter: number;
}

/** A value by which a result can be scored. */
export type ScoringGoal = NumberGoal | DateGoal;

/** Value, sign and unit of three columns as one text; what is there already is not said twice. */
export function wholeTarget(target: string, operator: string, unit: string): string {
  if (target === '') return '';
  const signed =
    operatorOf(operator) === undefined || target.startsWith(operator) || SIGNED.test(plain(target))
      ? target
      : `${operator}${target}`;
  return signed.endsWith(unit) ? signed : `${signed}${unit}`;
}

const SIGNED = /^\s*[≥≤=<>]/u;

/**
 * The value of an indicator as something by which results can be scored; undefined where it is words, a grade, several
 * numbers, only about a number, or a time that does not name its year: then the score is given by hand. The one definition
 * for formulas in sheets, scores worked out here, and what the review takes as reached.
 * Source: 财预〔2020〕10号, scoring of quantitative indicators.
 */
export function goalOf(written: WrittenGoal): ScoringGoal | undefined {
  if (written.direction.includes('定性')) return undefined;
  const text = plain(written.target).trim();
  const parsed = parseTarget(text);
  if (parsed.type === 'date') return dateGoal(text);
  if (parsed.type === 'range') return rangeGoal(parsed, written.name);
  const [quantity, ...others] = quantitiesIn(text);
  if (parsed.type !== 'number' || !quantity || others.length > 0) return undefined;
  const said = operatorIn(text, quantity);
  return said === undefined || said.operator === '≈'
    ? undefined
    : numberGoal(quantity, said.operator, written);
}

/** Units of a span that is one of time: 3-5月. */
const CALENDAR = /^[年月日号季周]/u;

function rangeGoal(
  { low, high, unit }: { readonly low: Big; readonly high: Big; readonly unit: string },
  name: string,
): NumberGoal | undefined {
  if (CALENDAR.test(unit) || isImpossibleRate(high, unit, name)) return undefined;
  return { type: 'number', low, high, strict: false, below: 'hand', above: 'hand', unit: unitOr(unit, name) };
}

function numberGoal(
  quantity: Quantity,
  operator: Comparison | undefined,
  { name, direction, class: of }: WrittenGoal,
): NumberGoal | undefined {
  const { value, unit } = quantity.asWritten;
  if (isImpossibleRate(value, unit, name)) return undefined;
  const counted = {
    type: 'number',
    strict: operator === '>' || operator === '<',
    unit: unitOr(unit, name),
  } as const;
  const short: Worth = value.eq(0) ? 'none' : 'share';
  if (isFloor({ comparison: operator })) return { ...counted, low: value, below: short, above: 'none' };
  if (isCeiling({ comparison: operator })) return { ...counted, high: value, below: 'none', above: short };
  // Nothing at all is what is wanted of it.
  if (value.eq(0)) return { ...counted, high: value, below: 'none', above: 'none' };
  const way = wayOf({ name, direction, class: of, unit });
  if (operator === undefined && way === 'more')
    return { ...counted, low: value, below: 'share', above: 'none' };
  if (operator === undefined && way === 'less')
    return { ...counted, high: value, below: 'none', above: 'share' };
  return {
    ...counted,
    low: value,
    high: value,
    below: way === 'more' ? 'share' : 'hand',
    above: way === 'less' ? 'share' : 'hand',
  };
}

/** 292% of a share of a whole is a slip, or a sign misread by a scan. */
const isImpossibleRate = (value: Big, unit: string, name: string): boolean =>
  unit === '%' && value.gt(100) && boundedRate(name);

/** The unit of the value, else the one that the name gives in brackets. */
const unitOr = (unit: string, name: string): string => (unit === '' ? (unitInName(name) ?? '') : unit);

/** Words beside a number that say nothing but that it is to be reached. */
const REACHING = [
  '达到',
  '达',
  '完成',
  '实现',
  '保持在',
  '保持',
  '全年',
  '年度',
  '每年',
  '累计',
  '合计',
  '共',
  '为',
  '是',
  ':',
];
const AROUND = [
  ...REACHING,
  ...Object.values(OPERATOR_WORDS).flat(),
  ...[...BEFORE_NUMBER, ...AFTER_NUMBER, ...OVER_VERB].map(([word]) => word),
]
  .map((word) => plain(word))
  .sort((a, b) => b.length - a.length);

/**
 * The sign that a value has; undefined where more is written than number, unit, sign and words of reaching: what is counted
 * in a sentence is not the number to reach.
 */
function operatorIn(
  text: string,
  { written, comparison }: Quantity,
): { readonly operator: Comparison | undefined } | undefined {
  const at = text.indexOf(written);
  const [before, after] = [text.slice(0, at), text.slice(at + written.length)].map((side) => side.trim());
  const rest = `${before ?? ''}${meansNothing(after ?? '') ? '' : (after ?? '')}`;
  const left = AROUND.reduce((remaining, word) => remaining.replace(word, ''), rest).trim();
  return left === '' ? { operator: comparison ?? operatorOf(rest) } : undefined;
}

function dateGoal(text: string): DateGoal | undefined {
  const [due, ...others] = monthsIn(text, undefined);
  if (!due || others.length > 0) return undefined;
  return { type: 'date', before: firstOpen(due), missedAfter: due.last };
}

/** The first month in which it cannot be told, or is missed: 12月底前 is reached by anything done in December, 12月15日前 is not. */
function firstOpen({ written, first, last, deadline, wholeYear }: NamedMonths): number {
  if (/[底末]/u.test(written)) return last + 1;
  if (deadline) return wholeYear ? first : last;
  return /[日号旬初]|[-./]\d{1,2}[-./]/u.test(written) ? last : last + 1;
}
