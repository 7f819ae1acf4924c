import { isClassName } from '../../forms/indicator-class';
import type { EmptyClass, Indicator, IndicatorColumn } from '../../forms/model';
import { isEllipsis, squeeze } from '../../forms/normalise';
import type { Draft } from '../cells/draft';
import { isFooter } from '../regions/footer';
import { headerCells } from './indicator-header';
import { layoutAt } from './indicator-layout';
import type { TableColumn, TableLayout } from './table-layout';
import { cellsByColumn, rowReaders, VALUES } from './indicator-rows';
import { titlesOf } from '../regions/title';
import type { Region } from '../regions/region';
import { CellRow, type Cell } from '../cells/sheet-cells';
import { isTaskHeader } from '../tables/task-table';
import { isTotal, totalsIn, type TableTotals } from './total-row';

/** The indicators of a form's table, and which of the form's rows the table took. */
export interface IndicatorTable {
  readonly indicators: readonly Omit<Indicator, 'key'>[];
  readonly emptyClasses: readonly EmptyClass[];
  /** Indexes into the region's rows: the header up to, not including, the first row after the table. */
  readonly from: number;
  readonly to: number;
  readonly layout: TableLayout;
  readonly totals: TableTotals;
  /** What the form calls the table: the label left of its header, or the line above it. */
  readonly caption: string;
}

/** Reads the indicator table whose header stands at `rows[at]`, over repeated headers, up to the row that is none of it. */
export function readIndicatorTable(
  region: Region,
  at: number,
  draft: Draft,
  layout = layoutAt(region.rows, at),
): IndicatorTable | undefined {
  const { rows, cells: sheet } = region;
  if (!layout) return undefined;
  const indicators: Omit<Indicator, 'key'>[] = [];
  let totals: TableTotals = {};
  const [top] = layout.headerRows;
  const from = !top || top === rows[at] ? at : at - 1;
  let next = from + layout.headerRows.length;
  const caption = captionOf(rows, from, layout);
  const end = tableEnd(rows, next, layout, caption);
  const body = rows.slice(next, end);
  const readers = rowReaders(layout, draft, sheet);
  for (const reader of readers) reader.survey(body);
  markHeader(layout.headerRows, draft);
  for (const { header, column, choice } of layout.columns)
    if (header && (column ?? choice)) draft.label(header);
  for (; next < end; next += 1) {
    const row = rows[next];
    if (!row) break;
    markLeft(row, layout.left, draft);
    if (headerCells(row) || isHeaderPart(row, layout)) {
      markHeader([row], draft);
      continue;
    }
    if (titlesOf(row).length > 0) {
      for (const cell of row.cells) draft.label(cell);
      continue;
    }
    const total = totalLabel(row, layout);
    if (total) {
      draft.label(total);
      totals = { ...totals, ...totalsIn(row, total, layout, sheet, draft) };
      continue;
    }
    const said = withoutDots(row, layout, draft);
    if (!said.cells.some((cell) => cell.column >= layout.left)) continue;
    for (const reader of readers) {
      const result = reader.read(said);
      if (result) indicators.push(result.indicator);
    }
  }
  for (const reader of readers) reader.finish();
  // Columns of several years that nobody filled in beside those of the year print no empty classes of their own.
  const isUsed = ({ tree }: { readonly tree: Indicator['tree'] }): boolean =>
    tree === 'annual' || indicators.length === 0 || indicators.some((each) => each.tree === tree);
  return {
    indicators,
    emptyClasses: readers.filter(isUsed).flatMap((reader) => reader.emptyClasses),
    from,
    to: end,
    layout,
    totals,
    caption,
  };
}

/**
 * The row without the dots that stand for further classes, and without those in all places of an indicator, which stand
 * for further ones. A value of dots beside a name is a value that nobody filled in.
 */
function withoutDots(row: CellRow, { columns }: TableLayout, draft: Draft): CellRow {
  const dots = row.cells.filter(({ text }) => isEllipsis(text));
  if (dots.length === 0) return row;
  const classes = columns.filter(isLevel);
  const inClass = ({ column }: Cell): boolean =>
    classes.some(({ from, to }) => column >= from && column < to);
  const others = row.cells.some((cell) => !inClass(cell) && !isEllipsis(cell.text));
  const left = dots.filter((cell) => !others || inClass(cell));
  for (const cell of left) draft.label(cell);
  return new CellRow(
    row.row,
    row.cells.filter((cell) => !left.includes(cell)),
  );
}

function markHeader(rows: readonly CellRow[], draft: Draft): void {
  for (const row of rows)
    for (const cell of row.cells) if (cell.match || isClassName(cell.text)) draft.label(cell);
}

/** Section labels to the left of the table. */
function markLeft(row: CellRow, left: number, draft: Draft): void {
  for (const cell of row.cells) {
    if (cell.column >= left) break;
    if (cell.match || isClassName(cell.text) || cell.rows > 1) draft.label(cell);
  }
}

/** Index of the first row after a table's header that does not belong to the table. */
function tableEnd(rows: readonly CellRow[], start: number, layout: TableLayout, caption: string): number {
  let end = start;
  let previous = rows[start - 1]?.row ?? 0;
  for (let i = start; i < rows.length; i += 1) {
    const row = rows[i];
    if (!row) break;
    if (headerCells(row) && i > start && !isRepeated(rows, i, layout, caption)) break;
    const gap = row.row - previous > 1;
    if (!belongs(row, layout, gap)) break;
    previous = row.cells.reduce(
      (last, cell) => (cell.rows < 3 ? Math.max(last, row.row + cell.rows - 1) : last),
      row.row,
    );
    end = i + 1;
  }
  return end;
}

/** What stands left of a table's header, or alone in the row above it; empty where nothing does. */
function captionOf(rows: readonly CellRow[], header: number, { left }: TableLayout): string {
  const row = rows[header];
  const beside = row?.cells.filter(({ column }) => column < left).at(-1);
  if (beside) return squeeze(beside.text);
  const line = rows[header - 1];
  const [only] = line?.cells ?? [];
  return line && row && only && line.cells.length === 1 && row.row - line.row <= 2 ? squeeze(only.text) : '';
}

/** Whether a header in the middle of a table heads the same columns again, not another table of the form. */
function isRepeated(rows: readonly CellRow[], at: number, layout: TableLayout, caption: string): boolean {
  const other = layoutAt(rows, at);
  if (!other) return true;
  const again = captionOf(rows, at - (other.headerRows[0] === rows[at] ? 0 : 1), other);
  if (longTermCaption(again) !== longTermCaption(caption)) return again === '' || caption === '';
  return layout.columns.every(({ from, column }) =>
    other.columns.some((c) => c.column === column && (c.from === from || column === undefined)),
  );
}

/** Whether a table's caption says that it covers more than one year. */
export const longTermCaption = (caption: string): boolean =>
  /长期|中期|实施期|总目标|项目期|周期|三年|五年/u.test(caption) && !/年度/u.test(caption);

function belongs(row: CellRow, layout: TableLayout, gap: boolean): boolean {
  const [first] = row.cells;
  if (!first) return false;
  if (headerCells(row) || titlesOf(row).length > 0) return true;
  if (isFooter(first)) return false;
  if (row.cells.every(({ text }) => isEllipsis(text))) return true;
  if (isHeaderPart(row, layout) || isSectionOnly(row, layout)) return true;
  const found = cellsByColumn(row, layout.columns);
  let [named, valued] = [false, false];
  let leading: Cell | undefined;
  for (const [i, column] of layout.columns.entries()) {
    const cells = found[i];
    if (!cells) continue;
    if (isLevel(column)) {
      if (cells.some((cell) => isClassName(cell.text))) return true;
      leading ??= cells[0];
    } else if (column.column === 'level3') named = true;
    else if (column.column && IS_VALUE.has(column.column)) valued = true;
  }
  // A task without an indicator of its own, where tasks stand left of the indicators.
  if (!gap && first.column === layout.left && row.cells.length > 1 && layout.headerRows.some(isTaskHeader))
    return true;
  if (totalLabel(row, layout)) return true;
  if (first.column < layout.left || leading === first) {
    return named && valued && !opensSection(first);
  }
  return gap ? named && valued : named || valued;
}

const IS_VALUE: ReadonlySet<IndicatorColumn> = new Set(VALUES);

const isLevel = (column: TableColumn | undefined): boolean =>
  column?.column === 'level1' || column?.column === 'level2';

/** The cell that makes a row the total of the table: its first one, or the first one of the table. */
const totalLabel = ({ cells }: CellRow, { left }: TableLayout): Cell | undefined => {
  const [first] = cells;
  if (first && isTotal(first.text)) return first;
  const leading = cells.find((cell) => cell.column >= left);
  return leading && isTotal(leading.text) ? leading : undefined;
};

/** A label of another part of the form; indicators and goal may be repeated beside the table. */
function opensSection({ match }: Cell): boolean {
  if (match?.quality !== 'exact' || match.sections.includes('indicators') || match.sections.includes('goal'))
    return false;
  return match.fields.length > 0 || match.sections.length > 0;
}

/** A lower row of a repeated header: column labels only, and not where names stand. */
export function isHeaderPart(row: CellRow, layout: TableLayout): boolean {
  if (layout.headerRows.length < 2) return false;
  return row.cells.every(
    ({ match }) => match?.quality === 'exact' && (match.otherColumn || match.columns.length > 0),
  );
}

/** A section label to the left of the table, repeated in a row without data. */
const isSectionOnly = (row: CellRow, layout: TableLayout): boolean =>
  row.cells.every(
    ({ column, match }) =>
      column < layout.left &&
      match?.quality === 'exact' &&
      (match.sections.includes('indicators') || match.sections.includes('goal')),
  );
