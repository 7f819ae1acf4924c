import { isOfFailures, isUnwanted } from '../../language/lexicon/rates';
import { isDuration } from '../../language/lexicon/units';
import type { IndicatorClass } from '../model';
import { directionOf } from '../vocabulary/operators';

/** Whether more or less of what an indicator measures is better. */
export type Way = 'more' | 'less';

/** What an indicator says about its value outside of the value. */
export interface Measured {
  /** Empty where it has none. */
  readonly name: string;
  /** Text of 指标性质; empty where there is none. */
  readonly direction: string;
  readonly class: IndicatorClass;
  /** Unit of the value. */
  readonly unit: string;
}

const COST_CLASSES = new Set<IndicatorClass['level2']>([
  'cost',
  'economicCost',
  'socialCost',
  'ecologicalCost',
]);

export const isCost = ({ level1, level2 }: IndicatorClass): boolean =>
  level1 === 'cost' || COST_CLASSES.has(level2);

/** Words of a cost that is to be saved: there more is better, or not. */
export const SAVED: readonly string[] = ['节约', '节支', '节省', '压减', '降低', '下降', '减少'];

/**
 * Which way is better where the value has no sign, by 指标性质, class, name and unit. Undefined where that cannot be told:
 * a duration may be a service or a delay, and 案件 may be solved or committed.
 */
export function wayOf({ name, direction, class: of, unit }: Measured): Way | undefined {
  const said = directionOf(direction);
  if (said !== undefined) return said === 'up' ? 'more' : 'less';
  if (isCost(of)) return SAVED.some((word) => name.includes(word)) ? undefined : 'less';
  if (isOfFailures(name)) return 'less';
  return isDuration(unit) || isUnwanted(name) ? undefined : 'more';
}
