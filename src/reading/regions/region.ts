import type { CellPosition, SheetRef } from '../../forms/cell';
import { squeeze } from '../../forms/normalise';
import { NOT_A_FORM_WORDS } from '../../forms/vocabulary';
import { isContinued, MAX_TITLE_LENGTH, titlesOf } from './title';
import { headerCells } from '../indicators/indicator-header';
import { inlineParts } from '../labels/inline';
import { CellRow, rightOf, type Cell, type SheetCells } from '../cells/sheet-cells';

/** A part of a sheet that may hold one form: its rows, cut to its columns. */
export interface Region {
  readonly sheet: SheetRef;
  readonly cells: SheetCells;
  readonly rows: readonly CellRow[];
  /** First row and column beyond the region that may belong to a neighbour; infinite at the edge of the sheet. */
  readonly limit: CellPosition;
}

const MAX_DEPTH = 3;

/** Labels that a form has once: the name of the project or of the department. */
function identityOf(row: CellRow, afterTable = false): readonly Cell[] {
  const found = namesIn(row);
  if (found.length === 0 || (afterTable && !headerCells(row))) return found;
  const labels = row.cells.filter(({ match }) => match?.quality === 'exact').length;
  return labels >= 4 && labels > row.cells.length / 2 && labels > 2 * found.length ? [] : found;
}

const namesIn = (row: CellRow): readonly Cell[] =>
  (row.known.names ??= row.cells.some(isIdentity) ? row.cells.filter(isIdentity) : NONE);

const NONE: readonly Cell[] = [];

const isIdentity = (cell: Cell): boolean => identityName(cell) !== undefined;

/** The name that a cell labels, alone or with the value behind a colon. */
function identityName({ match, text }: Cell): 'projectName' | 'departmentName' | undefined {
  const own =
    match?.quality === 'exact'
      ? match
      : /[:：]/u.test(text.slice(0, 32))
        ? inlineParts(text.slice(0, MAX_TITLE_LENGTH))[0]?.match
        : undefined;
  const name = own?.fields[0];
  if (name === 'projectName') return own && own.label.key.length >= 4 ? name : undefined;
  return name === 'departmentName' ? name : undefined;
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** The rows of each band, in one pass over the cells; bands stand from left to right without gap. */
function cut(rows: readonly CellRow[], bands: readonly Band[]): readonly (readonly CellRow[])[] {
  const parts = bands.map((): CellRow[] => []);
  for (const { row, cells } of rows) {
    let band = -1;
    let start = 0;
    cells.forEach((cell, i) => {
      if (band >= 0 && cell.column < (bands[band]?.to ?? 0)) return;
      if (band >= 0) parts[band]?.push(new CellRow(row, cells.slice(start, i)));
      start = i;
      band = bandAt(bands, cell.column);
    });
    if (band >= 0) parts[band]?.push(new CellRow(row, start === 0 ? cells : cells.slice(start)));
  }
  return parts;
}

/** Index of the band that holds a column; -1 for one left of all. */
function bandAt(bands: readonly Band[], column: number): number {
  let low = 0;
  let high = bands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle]?.from ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Parts of a sheet that may hold one form each, in the order of reading: from the top, then from the left. */
export function findRegions(cells: SheetCells): readonly Region[] {
  const whole = {
    rows: cells.rows,
    limit: { row: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY },
  };
  return split(whole, 0).map((part) => ({ sheet: cells.sheet, cells, ...part }));
}

type Part = Pick<Region, 'rows' | 'limit'>;

function split(part: Part, depth: number): readonly Part[] {
  if (depth > MAX_DEPTH) return [part];
  const bands = bandsByBlankColumns(part.rows);
  if (bands.length > 1) return splitBands(part, bands, depth);
  const stripes = stripesOf(part.rows);
  return stripes.flatMap((rows, i) => {
    const limit = { row: stripes[i + 1]?.[0]?.row ?? part.limit.row, column: part.limit.column };
    const stripe = { rows, limit };
    const parts = bandsByAnchors(rows);
    if (parts.length > 1) return splitBands(stripe, parts, depth);
    const inner = stripes.length > 1 ? bandsByBlankColumns(rows) : [];
    return inner.length > 1 ? splitBands(stripe, inner, depth) : [stripe];
  });
}

function splitBands(part: Part, bands: readonly Band[], depth: number): readonly Part[] {
  const parts = cut(part.rows, bands);
  return bands.flatMap((band, i) => {
    const limit = { row: part.limit.row, column: Math.min(band.to, part.limit.column) };
    return split({ rows: parts[i] ?? [], limit }, depth + 1);
  });
}

/** Splits at columns that are blank from top to bottom, where there is a title or a name label on both sides. */
function bandsByBlankColumns(rows: readonly CellRow[]): readonly Band[] {
  const anchors = new Set<number>();
  for (const row of rows) {
    for (const cell of titlesOf(row)) anchors.add(cell.column);
    for (const cell of identityOf(row)) anchors.add(cell.column);
  }
  if (anchors.size < 2) return [];
  const ends: number[] = [];
  for (const { cells } of rows)
    for (const cell of cells) {
      const end = rightOf(cell);
      if (!((ends[cell.column] ?? 0) >= end)) ends[cell.column] = end;
    }
  const bands: { from: number; to: number; anchored: boolean }[] = [];
  let reach = -1;
  ends.forEach((end, column) => {
    const current = bands.at(-1);
    if (!current || column > reach)
      bands.push({ from: column, to: column + 1, anchored: anchors.has(column) });
    else {
      current.to = column + 1;
      current.anchored ||= anchors.has(column);
    }
    reach = Math.max(reach, end);
  });
  const joined: Band[] = [];
  let open: { from: number; anchored: boolean } | undefined;
  for (const band of bands) {
    if (open?.anchored && band.anchored) {
      joined.push({ from: open.from, to: band.from });
      open = { from: band.from, anchored: true };
    } else open = { from: open?.from ?? band.from, anchored: (open?.anchored ?? false) || band.anchored };
  }
  if (open) joined.push({ from: open.from, to: Number.POSITIVE_INFINITY });
  return joined;
}

/** Splits forms that stand side by side without a gap: two titles, or the same name label twice, in one row. */
function bandsByAnchors(rows: readonly CellRow[]): readonly Band[] {
  let titles: readonly Cell[] = [];
  let names: { readonly row: CellRow; readonly found: readonly Cell[] } | undefined;
  for (const row of rows) {
    const found = titlesOf(row);
    if (found.length > titles.length) titles = found;
    const identity = identityOf(row);
    if (!names && identity.length > 1 && new Set(identity.map(identityName)).size === 1)
      names = { row, found: identity };
  }
  const starts = names
    ? names.found.map((cell) => leftEdge(names.row, cell))
    : titles.map((cell) => cell.column);
  if (starts.length < 2) return [];
  const edges = starts.map((start, i) => (i === 0 ? 0 : Math.min(start, titles[i]?.column ?? start)));
  return edges.map((from, i) => ({ from, to: edges[i + 1] ?? Number.POSITIVE_INFINITY }));
}

/** Left edge of the form whose name label is given: the section labels to its left belong to it. */
function leftEdge(row: CellRow, name: Cell): number {
  let at = row.cells.indexOf(name);
  while (at > 0) {
    const before = row.cells[at - 1];
    if (!before?.match || before.match.quality !== 'exact' || before.match.sections.length === 0) break;
    at -= 1;
  }
  return row.cells[at]?.column ?? name.column;
}

/** Splits forms that stand one under the other, with or without titles and blank rows between them. */
function stripesOf(rows: readonly CellRow[]): readonly (readonly CellRow[])[] {
  const starts: number[] = [0];
  let state = newState();
  rows.forEach((row, i) => {
    const titles = titlesOf(row);
    const names = identityOf(row, state.header);
    if (titles.length > 0 && !titles.every((title) => isContinued(title.text))) {
      if (state.body > 0 || state.titles >= 2) {
        const repeated = titles.some((title) => squeeze(title.text) === state.title);
        if (!((repeated || state.names.size > 0) && continues(rows, i))) {
          starts.push(headingStart(rows, i));
          state = newState();
        }
      }
      state.title ??= squeeze(titles[0]?.text ?? '');
      state.titles += 1;
      return;
    }
    const name = names[0] && identityName(names[0]);
    if (name) {
      const heads = state.header && identityOf(row).length === 0;
      if (heads || (state.names.has(name) && (state.header || state.body >= 3))) {
        starts.push(headingStart(rows, i));
        state = newState();
      }
      state.names.add(name);
    }
    if (headerCells(row)) state.header = true;
    if (state.header || name !== undefined || row.cells.some(isBodyLabel)) state.body += 1;
  });
  return starts.map((start, i) => rows.slice(start, starts[i + 1] ?? rows.length));
}

/** A label inside a form, not one of the lines above it. */
const isBodyLabel = ({ match }: Cell): boolean =>
  match?.quality === 'exact' &&
  match.fields.length > 0 &&
  !match.fields.includes('preparedBy') &&
  !match.fields.includes('year') &&
  !match.fields.includes('title');

interface StripeState {
  title: string | undefined;
  titles: number;
  names: Set<string>;
  header: boolean;
  body: number;
}
const newState = (): StripeState => ({
  title: undefined,
  titles: 0,
  names: new Set(),
  header: false,
  body: 0,
});

const LOOK_AHEAD = 6;

/**
 * Whether the rows after a title go on with an indicator table of the form above instead of beginning a form: the title
 * is repeated after a page break, or names one table of several (年度绩效目标表).
 */
function continues(rows: readonly CellRow[], title: number): boolean {
  if (rows[title]?.cells.some(({ text }) => NOT_A_FORM_WORDS.some((word) => text.includes(word))))
    return false;
  for (let i = title + 1; i <= title + LOOK_AHEAD && i < rows.length; i += 1) {
    const row = rows[i];
    if (!row) break;
    if (identityOf(row).length > 0) return false;
    if (headerCells(row)) return !row.cells.some(identityName);
    if (row.cells.some(isBodyLabel)) return false;
  }
  return false;
}

/** First of the lines directly above a form's first row that belong to it: 附件, year, unit and preparer lines. */
function headingStart(rows: readonly CellRow[], start: number): number {
  let at = start;
  while (at > 0) {
    const above = rows[at - 1];
    const here = rows[at];
    if (!above || !here || here.row - above.row > 2 || above.cells.length > 3) break;
    const labelled = isHeadingField(above.cells[0]) && above.cells.length <= 2;
    if (!labelled && !above.cells.every((cell) => cell.text.length <= 60 && isHeadingLine(cell.text))) break;
    at -= 1;
  }
  return at;
}

/** A label of the lines above a form, its value in the next cell: 预算年度 │ 2025. */
const isHeadingField = (cell: Cell | undefined): boolean =>
  cell?.match?.quality === 'exact' &&
  (cell.match.fields[0] === 'year' || cell.match.fields[0] === 'preparedBy');

const isHeadingLine = (text: string): boolean => {
  const plain = squeeze(text);
  return /^(?:附[件表录]|表)[\d一二三四五六七八九十:.-]*$|^\(?20\d{2}年度?\)?$|^(?:编制|填报|申报|编报)(?:单位|部门)|^(?:金额)?单位[:]/u.test(
    plain,
  );
};
