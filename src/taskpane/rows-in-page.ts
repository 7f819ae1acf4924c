import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Lists up to this length are wholly in the page, so that find-in-page and screen readers meet every line. */
const WHOLE_UP_TO = 150;

/**
 * Places of the lines of a long list that are in the page: those in sight and the active one, which has or may get the focus.
 *
 * @param active its place; negative where there is none
 */
export function rowsInPage(range: Range, active: number): number[] {
  if (range.count <= WHOLE_UP_TO) return Array.from({ length: range.count }, (_, index) => index);
  const indexes = defaultRangeExtractor(range);
  return active < 0 || indexes.includes(active) ? indexes : [...indexes, active].sort((a, b) => a - b);
}
