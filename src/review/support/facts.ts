import { valueOf } from '../../forms/field';
import type { Form, Indicator } from '../../forms/model';
import { equationsIn, type Equation } from '../../language/equations';
import { hasDigit } from '../../language/numerals';
import { wordsOnly } from '../../language/plain';
import { parsePeriod, type Period } from '../../language/period';
import { quotientsIn, type Quotient } from '../../language/quotients';
import { quantitiesIn, type Quantity } from '../../language/stated';
import { operatorOf, parseTarget, type Target, type TargetColumns } from '../../language/target';
import { meansNothing } from '../../language/lexicon/blanks';
import { unitInName } from '../../language/lexicon/name-units';
import { isRead, type ReadField } from './evidence';
import { perForm } from './per-form';

/** An explanation with what it divides, works out and states otherwise. */
export interface Explanation {
  readonly quotients: readonly Quotient[];
  readonly equations: readonly Equation[];
  /** Numbers outside of its equations, and of its quotients the 100 %. */
  readonly quantities: readonly Quantity[];
}

/** A text with its words alone: what wordings are compared by. */
type Worded = ReadField<string> & { readonly words: string };

/**
 * An indicator with its name, value and explanation understood; undefined where a cell is blank or not there. The value is
 * `shown` to people with the sign and the unit that stand in columns beside it.
 */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly name: Worded | undefined;
  readonly target: (ReadField<string> & { readonly parsed: Target; readonly shown: string }) | undefined;
  readonly explanation: (Worded & { readonly parsed: Explanation }) | undefined;
}

/** A form with its texts understood once for all rules. */
export interface FormFacts {
  readonly form: Form;
  readonly indicators: readonly IndicatorFacts[];
  readonly year: number | undefined;
  /** Of the period field, or of start and end date. */
  readonly period: Period | undefined;
}

/** The facts of a form; understood once per form object. */
export const factsOf = perForm((form): FormFacts => ({
  form,
  indicators: form.indicators.map(indicatorFacts),
  year: valueOf(form.fields.year),
  period: periodOf(form),
}));

/** Of its column; where there is none, of its name: 造林面积（万亩）. */
const unitOf = ({ unit, level3 }: Indicator): string | undefined =>
  unit.state === 'absent' && isRead(level3) ? unitInName(level3.value) : valueOf(unit);

function indicatorFacts(indicator: Indicator): IndicatorFacts {
  const { level3, target, explanation } = indicator;
  const unit = unitOf(indicator);
  const columns: TargetColumns = {
    operator: valueOf(indicator.operator),
    unit: unit === undefined || meansNothing(unit) ? undefined : unit,
  };
  return {
    indicator,
    name: isRead(level3) ? understoodName(level3) : undefined,
    target: isRead(target) ? understoodTarget(target, columns) : undefined,
    explanation: isRead(explanation) ? understoodExplanation(explanation) : undefined,
  };
}

// Member by member: an object that is spread and added to has a hidden class of its own, and all rules look at these.
const understoodName = ({ value, raw, at }: ReadField<string>): Worded => ({
  state: 'read',
  value,
  raw,
  at,
  words: wordsOnly(value),
});

const understoodTarget = (
  { value, raw, at }: ReadField<string>,
  columns: TargetColumns,
): NonNullable<IndicatorFacts['target']> => ({
  state: 'read',
  value,
  raw,
  at,
  parsed: parseTarget(value, columns),
  shown: shownWith(value, columns),
});

const understoodExplanation = ({
  value,
  raw,
  at,
}: ReadField<string>): NonNullable<IndicatorFacts['explanation']> => ({
  state: 'read',
  value,
  raw,
  at,
  words: wordsOnly(value),
  parsed: explanationIn(value),
});

function explanationIn(text: string): Explanation {
  const equations = equationsIn(text);
  const quotients = quotientsIn(text).filter(
    ({ numerator, denominator }) => equations.length === 0 || !hasDigit(numerator + denominator),
  );
  const quantities = quantitiesIn(text).filter(
    ({ start, end, unit, value }) =>
      !equations.some((equation) => equation.start <= start && equation.end >= end) &&
      !(quotients.length > 0 && unit === '%' && value.eq(100)),
  );
  return { quotients, equations, quantities };
}

/** A number with what stands in the columns of operator and unit: 1200 is ≥1200起. Words and values with both stay as written. */
function shownWith(value: string, { operator, unit }: TargetColumns): string {
  if (!BARE_NUMBER.test(value)) return value;
  const sign = operator === undefined ? undefined : operatorOf(operator);
  return `${sign ?? ''}${value}${unit ?? ''}`;
}
const BARE_NUMBER = /^\d[\d,.]*$/;

function periodOf({ fields: { period, startDate, endDate } }: Form): Period | undefined {
  const whole = valueOf(period);
  if (whole !== undefined) return parsePeriod(whole);
  const [start, end] = [valueOf(startDate), valueOf(endDate)];
  return start !== undefined && end !== undefined ? parsePeriod(`${start}至${end}`) : undefined;
}

/** The quantity of a value that is one number; undefined for ranges, words, dates and several numbers. */
export const singleQuantity = ({ target }: IndicatorFacts): Quantity | undefined => only(target?.parsed);

/** The same of a value in another column (actual, expected, of all years); its unit may stand in the column of units. */
export function quantityIn(
  { value }: ReadField<string>,
  { indicator }: IndicatorFacts,
): Quantity | undefined {
  return only(parseTarget(value, { unit: unitOf(indicator) }));
}

const only = (parsed: Target | undefined): Quantity | undefined =>
  parsed?.type === 'number' && parsed.quantities.length === 1 ? parsed.quantities[0] : undefined;

/** An indicator of which name, numeric value and explanation are all there. */
export interface Explained extends IndicatorFacts {
  readonly name: Worded;
  readonly target: NonNullable<IndicatorFacts['target']> & {
    readonly parsed: Extract<Target, { type: 'number' }>;
  };
  readonly explanation: NonNullable<IndicatorFacts['explanation']>;
}
export const isExplained = (facts: IndicatorFacts): facts is Explained =>
  facts.name !== undefined && facts.target?.parsed.type === 'number' && facts.explanation !== undefined;
