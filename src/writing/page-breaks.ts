import type { PlanCell, PlanPrint } from './sheet-plan';

/** Printable area of A4 in points within the margins the hosts set (1.5 cm at the sides, 1.8 cm above and below), with a little to spare. */
const PRINTABLE = {
  portrait: { width: 510, height: 730 },
  landscape: { width: 755, height: 480 },
} as const;
/** Points of one character of column width at 100 %. */
const POINTS_PER_CHARACTER = 5.25;
/** A page that another one follows is filled at least this far where possible: with three rows on it, it looks like a mistake. */
const LEAST_FILL = 0.5;

/** A sheet that is so little too long is printed a little smaller on one page, as people would do by hand. */
const LITTLE_TOO_LONG = 1.08;

/** Points of rows that a page holds once the sheet is scaled to its width. */
function pageHeightOf({ columnWidths, orientation }: Omit<PageFrame, 'titleRows'>): number {
  const { width, height } = PRINTABLE[orientation];
  const sheetWidth = columnWidths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  return height / Math.min(1, width / sheetWidth);
}

/** What a sheet is to be shrunk by so that it needs one page instead of two: 0.97; undefined where it fits, or is far too long. */
export function squeezeOf(
  rowHeights: readonly number[],
  frame: Omit<PageFrame, 'titleRows'>,
): number | undefined {
  const share = rowHeights.reduce((sum, each) => sum + each, 0) / pageHeightOf(frame);
  return share > 1 && share <= LITTLE_TOO_LONG ? 1 / share : undefined;
}

/** Rows that printed pages repeat, zero-based and inclusive. */
export interface TitleRows {
  readonly first: number;
  readonly last: number;
}

/** What decides where pages end. */
interface PageFrame {
  readonly columnWidths: readonly number[];
  readonly orientation: PlanPrint['orientation'];
  readonly titleRows: TitleRows;
}

/** What is wrong with the pages from a row on, the worst first. */
type Faults = readonly [belowHeaders: number, pages: number, thinPages: number, tornLabels: number];

/**
 * Rows before which a page should end when the sheet is printed one page wide: no page ends below a header, there are no
 * more pages than needed, none but the last is nearly empty, and of the places left those where the fewest merged labels
 * are torn apart, as far down as possible.
 */
export function pageBreaks(
  cells: readonly PlanCell[],
  rowHeights: readonly number[],
  { columnWidths, orientation, titleRows }: PageFrame,
): readonly number[] {
  const pageHeight = pageHeightOf({ columnWidths, orientation });
  const repeated = rowHeights.slice(titleRows.first, titleRows.last + 1).reduce((sum, each) => sum + each, 0);
  const torn = tornLabels(cells, rowHeights.length);
  const headers = new Set(
    cells.filter(({ style }) => style === 'header').map(({ rect }) => rect.row + rect.rows),
  );

  // From the last row up: for a page that begins in a row, the best row for the next page to begin in.
  const end = rowHeights.length;
  const best: { readonly next: number; readonly faults: Faults }[] = [];
  for (let first = end - 1; first >= 0; first -= 1) {
    let filled = first > 0 ? repeated : 0;
    for (let next = first + 1; next <= end; next += 1) {
      filled += rowHeights[next - 1] ?? 0;
      // A row too high for any page has one to itself.
      if (filled > pageHeight && next > first + 1) break;
      const faults = sum(best[next]?.faults ?? [0, 0, 0, 0], [
        Number(headers.has(next) && next < end),
        1,
        Number(next < end && filled < pageHeight * LEAST_FILL),
        next < end ? (torn[next] ?? 0) : 0,
      ]);
      const known = best[first];
      if (!known || !isWorse(faults, known.faults)) best[first] = { next, faults };
    }
  }
  const breaks: number[] = [];
  for (let next = best[0]?.next ?? end; next < end; next = best[next]?.next ?? end) breaks.push(next);
  return breaks;
}

const sum = (one: Faults, other: Faults): Faults => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
  one[3] + other[3],
];

function isWorse(one: Faults, other: Faults): boolean {
  const different = one.findIndex((count, index) => count !== other[index]);
  return different >= 0 && (one[different] ?? 0) > (other[different] ?? 0);
}

/** For each row, how many merged cells reach over its upper edge. */
function tornLabels(cells: readonly PlanCell[], rows: number): readonly number[] {
  const torn = Array.from({ length: rows }, () => 0);
  for (const { rect } of cells)
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) torn[row] = (torn[row] ?? 0) + 1;
  return torn;
}
