import { inBase } from '../../language/quantities';
import type Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form, Indicator } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { explainsLess, toldOfLastYear } from '../../language/earlier';
import { isCeiling } from '../../language/lexicon/comparisons';
import { isUnwanted } from '../../language/lexicon/rates';
import { wordsOnly } from '../../language/plain';
import { compatibility } from '../../language/units';
import { askingOf, type Claim } from '../claim';
import { claimsOf } from '../disagreements';
import { measuresOf } from '../fit/measures';
import { isRead, type ReadText } from '../sources';

/** The value of an indicator beside what was reached, or asked for, the year before. */
export interface Compared {
  readonly claim: Claim;
  readonly target: ReadText;
  /** Where the value of the year before stands. */
  readonly before: ReadText;
  /** As it is written there: 2024年实际完成12600人次. */
  readonly said: string;
  readonly verdict: 'below' | 'same';
}

/** Indicators of a form whose own texts tell the value of the year before. */
export const comparedInTexts = oncePer((form: Form): readonly Compared[] => {
  const year = valueOf(form.fields.year);
  return wanted(form).flatMap((claim): readonly Compared[] => {
    const { indicator } = claim;
    if (!isRead(indicator.target)) return [];
    const { explanation, content, basis, standard, source, remark } = indicator;
    const texts = [explanation, content, basis, standard, source, remark].filter(isRead);
    if (texts.some(({ value }) => explainsLess(value))) return [];
    const told = texts.flatMap((field) =>
      toldOfLastYear(field.value, year).map((earlier) => ({ field, earlier })),
    );
    const [only, another] = told;
    if (!only || another) return [];
    const { amount, bases, time, lead } = only.earlier;
    const found = verdictOf(claim, inBase(amount), amount.unit, bases.length);
    return found
      ? [
          {
            claim,
            target: indicator.target,
            before: only.field,
            said: `${time.written}${lead}${amount.written}`,
            verdict: found,
          },
        ]
      : [];
  });
});

/** Indicators of a form beside those of the same project a year before, by name. */
export function comparedWithForm(form: Form, before: Form): readonly Compared[] {
  const earlier = new Map(before.indicators.map((indicator) => [nameOf(indicator), indicator]));
  const reported = before.kind === 'self-evaluation';
  return wanted(form).flatMap((claim): readonly Compared[] => {
    const { indicator } = claim;
    const own = earlier.get(nameOf(indicator));
    const field = own && (reported && isRead(own.actual) ? own.actual : own.target);
    if (!own || !field || !isRead(field) || !isRead(indicator.target)) return [];
    if (isRead(indicator.explanation) && explainsLess(indicator.explanation.value)) return [];
    const asked = askingOf(
      field.value,
      valueOf(before.fields.year),
      valueOf(own.unit),
      valueOf(own.operator),
      claim.name,
    );
    if (asked.type !== 'number') return [];
    const found = verdictOf(claim, asked.bound.low, asked.unit, asked.per.length);
    const said = `${valueOf(before.fields.year) ?? '上'}年${field === own.actual ? '实际完成' : '指标值'}${field.value}`;
    return found ? [{ claim, target: indicator.target, before: field, said, verdict: found }] : [];
  });
}

const nameOf = ({ level3 }: Indicator): string => wordsOnly(valueOf(level3) ?? '');

/** Indicators of the year of which more is better, and that count or rate. */
function wanted(form: Form): readonly Claim[] {
  const ways = new Map(measuresOf(form).map(({ indicator, way }) => [indicator, way]));
  return claimsOf(form).claims.filter(({ indicator, name, asking }) => {
    const way = ways.get(indicator);
    if (way === undefined || way === 'cost' || way === 'time' || asking.type !== 'number') return false;
    return !isCeiling(asking.bound) && !isUnwanted(name);
  });
}

function verdictOf(
  { asking }: Claim,
  before: Big,
  unit: Parameters<typeof compatibility>[1],
  bases: number,
): Compared['verdict'] | undefined {
  if (asking.type !== 'number' || asking.per.length !== bases || asking.unit === undefined) return undefined;
  if (compatibility(asking.unit, unit) !== 'same' || before.lte(0)) return undefined;
  if (asking.bound.high.lt(before)) return 'below';
  // A rate that was reached in full cannot be more.
  const full = asking.unit.dimension === 'share' && before.gte(FULL);
  return asking.bound.low.eq(before) && !full ? 'same' : undefined;
}
const FULL = 100;
