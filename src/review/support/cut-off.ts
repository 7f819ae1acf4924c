import Big from 'big.js';
import type { Field } from '../../forms/field';
import type { Form, Level1 } from '../../forms/model';
import { sum } from '../../forms/money';
import { plain } from '../../language/plain';
import { isRead } from './evidence';
import { perForm } from './per-form';
import { pointsOf, weightedRows } from './points';

/** What forms print last. A table that ends before both of them has lost its end, where its points say that more was to come. */
const LAST_CLASSES: ReadonlySet<Level1 | undefined> = new Set(['benefit', 'satisfaction'] as const);
/** Of 100 points a table without 效益 and 满意度 keeps 50 or 60; one whose sum is only wrong keeps more. */
const MOST = new Big('75');

/** Points of all that is printed, and where they are stated. */
export interface CutOff {
  readonly points: Big;
  readonly places: readonly Field<string>[];
}

/**
 * Whether the indicator table of a form plainly ends before its end: neither benefit nor satisfaction is printed, not even
 * empty, no total row follows, and the points (of the indicators, or in the labels of the classes: 产出指标（50分）) leave a
 * quarter of 100 and more to what is missing. What such a form lacks cannot be judged. Undefined for a whole form.
 */
export const cutOffOf = perForm((form: Form): CutOff | undefined => {
  const classes = [...form.indicators, ...form.emptyClasses].map(({ class: { level1 } }) => level1);
  if (
    classes.length === 0 ||
    classes.includes(undefined) ||
    classes.some((level1) => LAST_CLASSES.has(level1))
  )
    return undefined;
  if (isRead(form.fields.totalWeight) || isRead(form.fields.totalScore)) return undefined;
  const stated = statedPoints(form) ?? labelPoints(form);
  return stated?.points.gt(0) && stated.points.lte(MOST) ? stated : undefined;
});

/** The points of the indicators, where every one has some; shares of one count as their hundredfold. */
function statedPoints(form: Form): CutOff | undefined {
  const places = weightedRows(form).map(({ weight }) => weight);
  const points = places.flatMap((weight) => pointsOf(weight) ?? []);
  if (places.length < 2 || points.length < places.length) return undefined;
  if (form.indicators.some(({ weight }) => weight.state === 'blank')) return undefined;
  const all = sum(points);
  return { points: all.lte(1) ? all.times(100) : all, places };
}

/** 产出指标（50分） */
const POINTS_IN_LABEL = /[(（](\d{1,3})(?:分|%)?[)）]/u;

function labelPoints({ indicators }: Form): CutOff | undefined {
  const labels = new Map<string, Field<string>>();
  for (const { level1 } of indicators) if (isRead(level1)) labels.set(level1.value, level1);
  const points = [...labels.keys()].flatMap((label) => POINTS_IN_LABEL.exec(plain(label))?.[1] ?? []);
  if (points.length === 0 || points.length < labels.size) return undefined;
  return { points: sum(points.map((each) => new Big(each))), places: [...labels.values()] };
}
