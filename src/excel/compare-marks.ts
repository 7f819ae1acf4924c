import { rectAddress, type Rect } from '../forms/cell';
import { areasOf, type PlannedMark } from '../review/marks/mark-plan';
import type { MarkColours } from '../session/port/workbook-host';
import type { OurFormat } from './mark-formats';
import { fillOf } from './mark-looks';

/** Which of our formats can stay, and which marks are still to be made. */
interface Comparison {
  readonly kept: ReadonlySet<OurFormat>;
  readonly missing: readonly PlannedMark[];
}

/**
 * Compares the marks that are wanted with our formats. A format stays that says the same of the same cells in the same
 * look. What is added lies on top of all that stands, and the gravest has to be on top: on each sheet marks only stay
 * up to the first that is missing.
 *
 * @param wanted on each sheet in the order in which they are made
 */
export function compareMarks(
  wanted: readonly PlannedMark[],
  formats: readonly OurFormat[],
  colours: MarkColours,
): Comparison {
  const free = new Map<string, OurFormat[]>();
  for (const format of formats) {
    const key = keyOf(format.sheet, format.formula, format.fill, format.areas);
    const same = free.get(key);
    if (same) same.push(format);
    else free.set(key, [format]);
  }
  const kept = new Set<OurFormat>();
  const changed = new Set<string>();
  const missing = wanted.filter(({ sheet, severity, formula, cells }) => {
    const format = changed.has(sheet)
      ? undefined
      : free.get(keyOf(sheet, formula, fillOf(severity, colours), areasOf(cells)))?.shift();
    if (format) kept.add(format);
    else changed.add(sheet);
    return !format;
  });
  return { kept, missing };
}

/** Excel may list the areas of a format in an order of its own. */
const keyOf = (sheet: string, formula: string, fill: string, areas: readonly Rect[]): string =>
  [sheet, fill.toUpperCase(), areas.map(rectAddress).sort().join(), formula].join('\n');
