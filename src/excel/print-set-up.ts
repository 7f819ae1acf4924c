import { cellAddress } from '../forms/cell';
import type { PlanPrint, SheetPlan } from '../writing/sheet-plan';
import { at } from './ranges';

/** A plan's character is 7 pixels wide, a pixel is 0.75 points. */
export const POINTS_PER_CHARACTER = 5.25;
/** A4 margins in points: 1.5 cm at the sides, 1.8 cm above and below. */
const MARGINS = { top: 51, bottom: 51, left: 42, right: 42, header: 22, footer: 22 };
/** Width of an A4 page in points. */
const PAGE_WIDTH = { portrait: 595, landscape: 842 } as const;
/** Printers measure columns a little differently from the screen. */
const TO_SPARE = 0.97;
/** What Excel takes as a scale, in percent. */
const SMALLEST_SCALE = 10;

/**
 * Puts a sheet's print set-up into the batch: A4, one page wide. The scale is worked out and set first, for some Excels
 * pass over the request to fit a sheet to a page's width; where it is heeded, it goes before the scale.
 */
export function setPrint(sheet: Excel.Worksheet, { print, columnWidths }: SheetPlan): void {
  const { orientation, area, titleRows, breaks, squeeze, pageNumbers } = print;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.setPrintArea(at(sheet, area));
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = pageNumbers;
  pageLayout.zoom = { scale: Math.floor(printScale(columnWidths, orientation) * (squeeze ?? 1)) };
  // Without a vertical count the sheet takes as many pages down as it needs, and ends them at the breaks. (Where an Excel
  // passes over manual breaks while it fits a sheet to pages, pages end where they are full.)
  pageLayout.zoom =
    squeeze === undefined ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: 1 };
}

/** Percent at which columns of these widths (in characters) fit side by side on an A4 page; 100 at most. */
export function printScale(columnWidths: readonly number[], orientation: PlanPrint['orientation']): number {
  const width = columnWidths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  const room = (PAGE_WIDTH[orientation] - MARGINS.left - MARGINS.right) * TO_SPARE;
  return Math.max(SMALLEST_SCALE, Math.min(100, Math.floor((100 * room) / width)));
}
