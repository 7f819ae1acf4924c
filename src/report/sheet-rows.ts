import { cellAddress, quotedSheetName, type CellRef } from '../forms/cell';
import { shortened } from '../forms/excerpt';
import { REPORT_TEXTS } from '../texts/report-texts';
import type { Text } from '../texts/text';
import { BLANK, row, text, type BoxCell, type RowBox } from '../writing/layout';
import type { PlanContent, PlanStyle } from '../writing/sheet-plan';
import type { Quote, Words } from './words';

/** 序号, 级别, 位置, 问题, 原文, 理由和依据. */
export const COLUMN_WIDTHS = [6, 10, 20, 46, 38, 44];
export const COLUMNS = COLUMN_WIDTHS.length;
/** Places and quotes listed in a cell; the others are counted. */
export const LISTED = 5;
/** Longest quote in a cell, in characters. HTML and CSV carry the whole text. */
const LONGEST_QUOTE = 120;
export const LONGEST_REASON = 400;
const PLACE_STYLE: PlanStyle = 'detail';
/** Excel takes so many characters in one text of a formula. */
const LONGEST_LINK = 255;

/** A line across the table. */
export const line = (content: string, style: PlanStyle): RowBox =>
  row([{ columns: COLUMNS, style, content: text(content) }]);
export const heading = (content: string): RowBox =>
  row([{ columns: COLUMNS, style: 'caption', content: text(content) }], 28);
/** A grey line across the table, with the rows below it; no page ends behind it. */
export const groupLine = (content: string): RowBox => line(content, 'header');
export const nothing = (content: Text, words: Words): RowBox => line(words.t(content), 'inputLong');
export const short = (content: string): BoxCell => ({ columns: 1, style: 'input', content: text(content) });
export const long = (content: string, columns = 1): BoxCell => ({
  columns,
  style: 'inputLong',
  content: text(content),
});
export const detail = (content: string): BoxCell => ({ columns: 1, style: 'detail', content: text(content) });

/** How the cell that names places is made. */
export type Placed = (cells: readonly CellRef[], words: Words) => BoxCell;

/** Quotes as lines of a cell: the first ones, shortened. */
export function quoteLines(quotes: readonly Quote[], words: Words): string {
  const shown = quotes
    .slice(0, LISTED)
    .map(({ place, text: quote }) => words.pair(place, shortened(quote, LONGEST_QUOTE)));
  return [...shown, ...(quotes.length > LISTED ? [words.t(REPORT_TEXTS.andMore(quotes.length))] : [])].join(
    '\n',
  );
}

function shownPlaces(cells: readonly CellRef[], words: Words): string {
  const shown = words.places(cells.slice(0, LISTED));
  return cells.length > LISTED ? `${shown} ${words.t(REPORT_TEXTS.andMore(cells.length))}` : shown;
}

export const plainPlace: Placed = (cells, words) => ({
  columns: 1,
  style: PLACE_STYLE,
  content: text(shownPlaces(cells, words)),
});

/** A link by formula: it needs nothing of the host but a cell, and keeps the look of the table. */
export const linkedPlace: Placed = (cells, words) => ({
  columns: 1,
  style: PLACE_STYLE,
  content: linkTo(cells[0], shownPlaces(cells, words)),
});

function linkTo(at: CellRef | undefined, shown: string): PlanContent {
  if (!at) return BLANK;
  const target = `#${quotedSheetName(at.sheet.name)}!${cellAddress(at)}`;
  const literal = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  return target.length > LONGEST_LINK || shown.length > LONGEST_LINK
    ? text(shown)
    : { type: 'formula', formula: `HYPERLINK(${literal(target)},${literal(shown)})`, value: shown };
}
