import Big from 'big.js';
import type { Level1 } from '../forms/model';
import type { IndicatorColumnPlan } from './indicator-boxes';
import type { PlanValidation } from './sheet-plan';
import type { IndicatorRow } from './values';

/** Points of the first-level classes beside the ten of the execution rate (财预〔2020〕10号), and where costs are a class of their own. */
const POINTS: Readonly<Partial<Record<Level1, number>>> = { output: 50, benefit: 30, satisfaction: 10 };
const POINTS_WITH_COST: typeof POINTS = { cost: 20, output: 40, benefit: 20, satisfaction: 10 };
const ALL = 90;

const SPREAD: Omit<PlanValidation, 'rect'> = {
  rule: { type: 'decimal', minimum: 0 },
  prompt: {
    title: '分值',
    text: '请填写数字。目标表没有分值，已按产出50分、效益30分、满意度10分（成本单列时成本20、产出40、效益20、满意度10）分到各指标，另有预算执行率10分，可以修改。',
  },
  alert: { title: '分值有误', text: '分值应为不小于 0 的数字，请核对后重新填写。' },
};

/**
 * Points for indicators that have none on the target form: those of their class by the official rule, evenly and in whole
 * points, 90 together. Undefined where an indicator has points already, or is of no class that the rule knows.
 */
export function spreadPointsCell(
  indicators: readonly IndicatorRow[],
): NonNullable<IndicatorColumnPlan['cell']> | undefined {
  const points = spreadPoints(indicators);
  if (!points) return undefined;
  return (indicator) => {
    const own = indicator && points.get(indicator);
    return own === undefined
      ? { numberFormat: 'General' }
      : { content: { type: 'number', value: own }, numberFormat: 'General', validation: SPREAD };
  };
}

/** The points of each indicator; undefined where they cannot be spread. */
export function spreadPoints(
  indicators: readonly IndicatorRow[],
): ReadonlyMap<IndicatorRow, number> | undefined {
  const classes = new Map<Level1, IndicatorRow[]>();
  for (const indicator of indicators) {
    const { level1 } = indicator.class;
    if (level1 === undefined || (indicator.texts.weight ?? '').trim() !== '') return undefined;
    classes.set(level1, [...(classes.get(level1) ?? []), indicator]);
  }
  const rule = classes.has('cost') ? POINTS_WITH_COST : POINTS;
  const shares = [...classes.keys()].map((level1) => rule[level1]);
  if (shares.length === 0 || !shares.every((share) => share !== undefined)) return undefined;
  const ofClasses = inWholePoints(ALL, shares);
  return new Map(
    [...classes.values()].flatMap((rows, at) => {
      const each = inWholePoints(
        ofClasses[at] ?? 0,
        rows.map(() => 1),
      );
      return rows.map((row, index): [IndicatorRow, number] => [row, each[index] ?? 0]);
    }),
  );
}

/** A sum of points in whole numbers after these shares; what is left over goes to the first of the largest rests. */
function inWholePoints(sum: number, shares: readonly number[]): readonly number[] {
  const all = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => new Big(sum).times(share).div(all));
  const whole = exact.map((points) => points.round(0, Big.roundDown));
  const left = whole.reduce((rest, points) => rest.minus(points), new Big(sum)).toNumber();
  const first = exact
    .map((points, at) => ({ at, rest: points.minus(whole[at] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.at - b.at)
    .slice(0, left);
  return whole.map((points, at) => points.toNumber() + (first.some((each) => each.at === at) ? 1 : 0));
}
