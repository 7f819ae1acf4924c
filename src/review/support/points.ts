import Big from 'big.js';
import { placeOf, type Field } from '../../forms/field';
import type { Form, Indicator } from '../../forms/model';
import { placesOf } from '../../forms/decimal';
import { sum } from '../../forms/money';
import { plain } from '../../language/plain';
import { isRead } from './evidence';

/** Decimals that points are counted to: =90/7 seven times over is 90. */
const PLACES = 6;

/** Points of a cell: 10, 10分, 10%, 9.5; undefined where it holds anything else. */
export function pointsOf(field: Field<string>): Big | undefined {
  if (!isRead(field)) return undefined;
  const digits = /^\s*(\d+(?:\.\d+)?)\s*(?:分|%)?\s*$/u.exec(plain(field.value))?.[1];
  return digits === undefined ? undefined : new Big(digits).round(PLACES);
}

/** How far points may be off that were rounded one by one (16.67 × 6): half of the last place of each with decimals. */
export const pointsSlack = (points: readonly Big[]): Big =>
  sum(points.map(placesOf).map((places) => (places < 2 ? new Big(0) : new Big(10).pow(-places).div(2))));

/**
 * A percentage of a cell, in per cent: 95.6%, 0.956 and 95.6 mean the same; `places` as printed, in per cent, no more than
 * anybody would print.
 */
export function percentOf(
  field: Field<string>,
): { readonly value: Big; readonly places: number } | undefined {
  if (!isRead(field)) return undefined;
  const match = /^\s*(\d+(?:\.(\d+))?)\s*(%)?\s*$/u.exec(plain(field.value));
  if (!match?.[1]) return undefined;
  const value = new Big(match[1]);
  const places = Math.min(match[2]?.length ?? 0, PLACES);
  if (match[3]) return { value, places };
  return value.lte(1.5) ? { value: value.times(100), places: Math.max(0, places - 2) } : { value, places };
}

/** Indicators of the annual tree whose weight was read, each cell once: a merged weight belongs to several rows. */
export const weightedRows = (form: Form): readonly Indicator[] =>
  eachCellOnce(form, 'weight').filter(({ weight }) => isRead(weight));

/** Indicators of the annual tree with a place for a score, each cell once. */
export const scoredRows = (form: Form): readonly Indicator[] =>
  eachCellOnce(form, 'score').filter(({ level3, target }) => isRead(level3) || isRead(target));

function eachCellOnce(form: Form, column: 'weight' | 'score'): readonly Indicator[] {
  const seen = new Set<string>();
  return form.indicators.filter((indicator) => {
    const field = indicator[column];
    const at = field.state === 'absent' ? undefined : placeOf(field);
    if (indicator.tree !== 'annual' || !at) return false;
    const place = `${at.row}/${at.column}`;
    return !seen.has(place) && seen.add(place);
  });
}
