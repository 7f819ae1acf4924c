import type { PlanCell, PlanPrint } from './sheet-plan';

/** Printable area of A4 in points within the margins the hosts set (1.5 cm at the sides, 1.8 cm above and below), with a little to spare. */
const PRINTABLE = {
  portrait: { width: 510, height: 730 },
  landscape: { width: 755, height: 480 },
} as const;
/** Points of one character of column width at 100 %. */
const POINTS_PER_CHARACTER = 5.25;
/** A page is filled at least this far before a break is set: a page with three rows on it looks like a mistake. */
const LEAST_FILL = 0.65;

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

/**
 * Rows before which a page should end when the sheet is printed one page wide: in the lower third of each page, where
 * the fewest merged labels would be torn apart, and of these places the last.
 */
export function pageBreaks(
  cells: readonly PlanCell[],
  rowHeights: readonly number[],
  { columnWidths, orientation, titleRows }: PageFrame,
): readonly number[] {
  const { width, height } = PRINTABLE[orientation];
  const sheetWidth = columnWidths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  const pageHeight = height / Math.min(1, width / sheetWidth);
  const repeated = rowHeights.slice(titleRows.first, titleRows.last + 1).reduce((sum, each) => sum + each, 0);
  const torn = tornLabels(cells, rowHeights.length);

  const breaks: number[] = [];
  let filled = 0;
  let best: number | undefined;
  for (let row = 0; row < rowHeights.length; row += 1) {
    if (filled >= pageHeight * LEAST_FILL && (best === undefined || (torn[row] ?? 0) <= (torn[best] ?? 0)))
      best = row;
    filled += rowHeights[row] ?? 0;
    if (filled <= pageHeight) continue;
    // A row too high for the rest of a page that is not yet full enough goes to the next page all the same.
    const end = best ?? row;
    if (end > (breaks.at(-1) ?? 0)) breaks.push(end);
    // The rows between the break and here stand on the new page, below the repeated ones.
    filled = repeated + rowHeights.slice(end, row + 1).reduce((sum, each) => sum + each, 0);
    best = undefined;
  }
  return breaks;
}

/** For each row, how many merged cells reach over its upper edge; below a header no page ends. */
function tornLabels(cells: readonly PlanCell[], rows: number): readonly number[] {
  const torn = Array.from({ length: rows }, () => 0);
  const tear = (row: number, weight: number): void => {
    torn[row] = (torn[row] ?? 0) + weight;
  };
  for (const { rect, style } of cells) {
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) tear(row, 1);
    if (style === 'header') tear(rect.row + rect.rows, cells.length);
  }
  return torn;
}
