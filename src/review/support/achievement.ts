import type Big from 'big.js';
import { monthsIn } from '../../language/months';
import type { Quantity } from '../../forms/parse/quantities';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { boundedRate, isUnwanted } from '../../language/lexicon/rates';
import { isDuration, unitGroup } from '../../language/lexicon/units';
import { quantityIn, singleQuantity, type IndicatorFacts } from './facts';
import { isRead, type ReadField } from './evidence';

/** A value that was to be reached beside what was reached. */
export interface Achievement {
  readonly actual: ReadField<string>;
  readonly met: boolean;
}

/** Forms that say what was reached in the whole year. What was reached by mid-year falls short as a matter of course. */
export const reportsActuals = ({ kind }: Form): boolean => kind === 'self-evaluation';

/** Forms that say what was reached, in the whole year or by mid-year. */
export const reportsResults = (form: Form): boolean => form.kind === 'monitoring' || reportsActuals(form);

/**
 * Whether a value was reached, or is expected to be, by its direction: ≥ wants at least, ≤ at most, = exactly. Undefined
 * where that cannot be known: words, times that name no year, changes downwards, other units, a share above a hundred per cent, no operator on a
 * cost or on a value that was exceeded.
 */
export function achievementOf(
  row: IndicatorFacts,
  reached: 'actual' | 'expected' = 'actual',
): Achievement | undefined {
  const { indicator, target, name } = row;
  const wanted = singleQuantity(row);
  const actual = indicator[reached];
  if (target?.parsed.type === 'date' && isRead(actual)) return inTime(target, actual);
  if (!target || target.parsed.type !== 'number' || !wanted || !isRead(actual)) return undefined;
  if (isBelowZero(actual.value)) return undefined;
  const got = quantityIn(actual, row);
  if (!got) return undefined;
  if (got.unit !== '' && wanted.unit !== '' && unitGroup(got.unit) !== unitGroup(wanted.unit))
    return undefined;
  if (wanted.unit === '%' && wanted.value.gt(100) && boundedRate(name?.value ?? '')) return undefined;
  const met = reach(target.parsed.operator, inOnes(got).cmp(inOnes(wanted)), lessIsGood(row, wanted));
  return met === undefined ? undefined : { actual, met };
}

/** Whether something was done by its date: both name their year, and one time each. Days within a month are not compared. */
function inTime(target: ReadField<string>, actual: ReadField<string>): Achievement | undefined {
  const [due, ...others] = monthsIn(target.value, undefined);
  const [done, ...more] = monthsIn(actual.value, undefined);
  if (!due || !done || others.length + more.length > 0) return undefined;
  if (done.first > due.last) return { actual, met: false };
  return done.last < due.last ? { actual, met: true } : undefined;
}

/** -5%, 下降5%: a change downwards, whose number alone says nothing. */
const isBelowZero = (text: string): boolean => /^\s*(?:[-－−﹣]\s*\d|下降|降低|减少|负)/u.test(text);

/** 万元 and 元, 万人 and 人 are compared as numbers of ones. */
export const inOnes = ({ value, unit }: Quantity): Big =>
  unit.startsWith('万') ? value.times(10_000) : value;

/** Costs, times and what nobody wants: there a value without an operator may be undercut. */
const lessIsGood = ({ indicator, name }: IndicatorFacts, { unit }: Quantity): boolean =>
  indicator.class.level1 === 'cost' ||
  indicator.class.level2 === 'cost' ||
  isDuration(unit) ||
  isUnwanted(name?.value ?? '') ||
  /反向|负向|逆向/u.test(valueOf(indicator.direction) ?? '');

function reach(operator: string | undefined, compared: number, lowIsGood: boolean): boolean | undefined {
  if (operator === '≥') return compared >= 0;
  if (operator === '>') return compared > 0;
  if (operator === '≤') return compared <= 0;
  if (operator === '<') return compared < 0;
  if (compared === 0) return true;
  if (operator === '=') return compared < 0 && !lowIsGood ? false : undefined;
  return compared < 0 && !lowIsGood ? false : undefined;
}
