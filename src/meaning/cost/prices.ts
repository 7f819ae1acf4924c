import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import type Big from 'big.js';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';
import { sharesCost } from '../../language/lexicon/costs';
import { basisName } from '../../language/senses';
import { understand } from '../../language/statements';
import { namedBasis } from '../../language/subjects';
import { lasts, unitOf } from '../../language/units';
import { measuresOf, type Measure } from '../fit/measures';
import { isRead, type ReadText } from '../sources';

/** What one of something may cost, as an indicator of costs says. */
export interface Price {
  readonly measure: Measure;
  readonly field: ReadText;
  /** 元; of an interval the upper end. */
  readonly yuan: Big;
  /** What it is for one of: 人, 天. Empty where it is a sum. */
  readonly bases: readonly string[];
  /** Nothing else is named that it could be for one of: 每生每餐 beside 元/生 is. */
  readonly whole: boolean;
  /** It is the most that may be spent, not the price itself. */
  readonly atMost: boolean;
  /** It is written in 万元. */
  readonly inTenThousands: boolean;
  readonly said: string;
}

/** The economic costs that a form allows, in printed order; what others pay for, or only a share of, is left out. */
export const pricesOf = oncePer((form: Form): readonly Price[] =>
  measuresOf(form).flatMap((measure) => priceOf(measure) ?? []),
);

const ECONOMIC: ReadonlySet<string | undefined> = new Set(['cost', 'economicCost', undefined]);

function priceOf(measure: Measure): Price | undefined {
  const { indicator, asking, name } = measure;
  const { target, unit } = indicator;
  if (asking.type !== 'number' || !isRead(target) || !isPaidByProject(measure)) return undefined;
  const { low, high, about } = asking.bound;
  if (about || isFloor(asking.bound)) return undefined;
  const inColumn = asking.amount.unit === undefined && isRead(unit) ? unit.value.trim() : '';
  return {
    measure,
    field: target,
    yuan: high,
    ...basesOf(name, asking.per),
    atMost: isCeiling(asking.bound) || !low.eq(high),
    inTenThousands: `${asking.amount.written}${inColumn}`.includes('万元'),
    said: `${asking.amount.written}${inColumn}`,
  };
}

const isPaidByProject = ({ way, asking, indicator, name }: Measure): boolean =>
  way === 'cost' &&
  asking.type === 'number' &&
  asking.unit?.dimension === 'money' &&
  ECONOMIC.has(indicator.class.level2) &&
  !sharesCost(`${name}；${valueOf(indicator.explanation) ?? ''}`);

/** What the value names behind its stroke, and what the name adds to it: 每生每餐补助标准 ≤5元/生. */
function basesOf(name: string, per: readonly string[]): Pick<Price, 'bases' | 'whole'> {
  const named = understand(`${name}1元`, undefined).statements.flatMap(({ bases }) => bases);
  const words = named.map(({ word, classifier }) => basisName(unitOf(word) ? word : (classifier ?? word)));
  const single = namedBasis(name);
  const counted = [...per, ...(single === undefined ? [] : [single])].map(basisName);
  const own = counted.length > 0 ? [...counted, ...words.filter(isTime)] : words;
  const bases = withoutTwice([...new Set(own)]);
  return { bases, whole: words.every((word) => own.includes(word) || isSameUnit(word, own)) };
}

const isTime = (word: string): boolean => lasts(unitOf(word));
const isSameUnit = (word: string, others: readonly string[]): boolean =>
  others.some(
    (other) => other !== word && unitOf(other)?.group === unitOf(word)?.group && unitOf(word) !== undefined,
  );

/** 批 and 批次 are one basis, and 个 is whatever else is counted. */
const withoutTwice = (bases: readonly string[]): readonly string[] =>
  bases.filter(
    (basis, at) =>
      !bases.slice(0, at).some((before) => isSameUnit(basis, [before])) &&
      !(basis === '个' && bases.some((other) => other !== '个' && !isTime(other))),
  );
