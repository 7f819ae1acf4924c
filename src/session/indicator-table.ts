import type { CellPosition, CellRef } from '../forms/cell';
import { placeOf } from '../forms/field';
import type { Form, IndicatorClass, IndicatorColumn } from '../forms/model';
import { normaliseLabel } from '../forms/normalise';
import { INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import type { Grid } from '../reading/grid';

/** The rows of one class on the sheet, from top to bottom. */
export interface ClassRows {
  readonly class: IndicatorClass;
  /** Rows that hold an indicator. */
  readonly filled: readonly number[];
  /** Rows to be filled in. */
  readonly empty: readonly number[];
}

/** Columns of a sheet, from first to last. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Where the indicators of a form stand on its sheet, or of one of its trees where it prints several side by side; rows and
 * columns are those of the sheet, zero-based.
 */
export interface IndicatorTable {
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** The columns to the right of the class labels. */
  readonly inputs: ColumnSpan;
  /** The same of the other trees of the form. */
  readonly beside: readonly ColumnSpan[];
  /** The last recognised cell of the header. */
  readonly header: CellPosition | undefined;
  readonly classes: readonly ClassRows[];
}

const COLUMNS = Object.keys(INDICATOR_COLUMN_LABELS) as IndicatorColumn[];

/** Whether two indicators belong to the same class. */
export const sameClass = (a: IndicatorClass, b: IndicatorClass): boolean =>
  a.level1 === b.level1 && a.level2 === b.level2;

/** A tree of a form: its inputs, and the column after the tree before it. */
interface Tree extends ColumnSpan {
  readonly from: number;
}

/**
 * The indicator tables of a form from left to right, one for each tree; none where it has no indicators.
 *
 * @param grid - a picture of the form's cells
 */
export function indicatorTables(form: Form, grid: Grid): readonly IndicatorTable[] {
  const trees = treesOf(form, grid);
  const header = headerOf(form, grid)
    .map(({ at }) => at)
    .reduce<CellPosition | undefined>((last, at) => (last && last.column > at.column ? last : at), undefined);
  return trees.flatMap((tree) => {
    const table = tableOf(form, grid, tree);
    return table ? [{ ...table, header, beside: trees.filter((other) => other !== tree) }] : [];
  });
}

/** The trees of a form: a header that names the third level again, in the same words, begins another one beside the first. */
function treesOf(form: Form, grid: Grid): readonly Tree[] {
  const header = headerOf(form, grid);
  const named = (column: IndicatorColumn): typeof header => {
    const { label, synonyms } = INDICATOR_COLUMN_LABELS[column];
    const names = new Set(wordings(label, ...synonyms));
    return header.filter(({ key }) => names.has(key));
  };
  const { column: left, columns } = form.ownRange;
  const classes = [...named('level1'), ...named('level2')].map(({ at }) => at.column);
  const level3 = named('level3').filter(({ at }) => classes.length === 0 || at.column > Math.min(...classes));
  const firsts = level3
    .filter(({ key }) => key === level3.at(-1)?.key)
    .map(({ at }) => at.column)
    .sort((a, b) => a - b);
  const begins = firsts.map((first, index) => {
    const before = firsts[index - 1];
    return before === undefined
      ? left
      : Math.min(first, ...classes.filter((at) => at > before && at < first));
  });
  if (firsts.length < 2) return [wholeOf(form)];
  return firsts.map((first, index) => ({
    from: begins[index] ?? left,
    first,
    last: (begins[index + 1] ?? left + columns) - 1,
  }));
}

function tableOf(form: Form, grid: Grid, tree: Tree): Omit<IndicatorTable, 'beside' | 'header'> | undefined {
  const columns = columnsOf(form, grid, tree);
  const { level3 } = columns;
  if (level3 === undefined) return undefined;
  const inputs = { first: level3, last: tree.last };
  const isEmpty = (row: number): boolean =>
    (grid.texts[row - grid.origin.row] ?? [])
      .slice(inputs.first - grid.origin.column, inputs.last + 1 - grid.origin.column)
      .every((text) => text.trim() === '');
  const starts = startsOf(form, tree);
  const classes: { class: IndicatorClass; filled: number[]; empty: number[] }[] = [];
  starts.forEach((start, index) => {
    let rows = classes.find((each) => sameClass(each.class, start.class));
    if (!rows) classes.push((rows = { class: start.class, filled: [], empty: [] }));
    if (start.filled) rows.filled.push(start.row);
    else rows.empty.push(start.row);
    // Empty rows before the next indicator or class belong to this one; those below the last end with the table, under
    // which the form may have notes and other lines.
    const next = starts[index + 1]?.row ?? form.ownRange.row + form.ownRange.rows;
    for (let row = start.row + 1; row < next && isEmpty(row) && !isTaken(form, row, tree); row += 1)
      rows.empty.push(row);
  });
  return { columns, inputs, classes };
}

const isWithin = ({ from, last }: Tree, { column }: CellRef): boolean => column >= from && column <= last;

/** Where each indicator and each class without one begins, from top to bottom. */
const startsOf = (
  form: Form,
  tree: Tree,
): readonly { readonly row: number; readonly class: IndicatorClass; readonly filled: boolean }[] =>
  [
    ...form.indicators.flatMap(({ level3, target, class: of }) => {
      const at = placeOf(level3) ?? placeOf(target);
      return at && isWithin(tree, at) ? [{ row: at.row, class: of, filled: true }] : [];
    }),
    ...form.emptyClasses.flatMap(({ level1, level2, class: of }) => {
      const at = placeOf(level2) ?? placeOf(level1);
      return at && isWithin(tree, at) ? [{ row: at.row, class: of, filled: false }] : [];
    }),
  ].sort((a, b) => a.row - b.row);

/**
 * A row in which something begins that is no indicator (a header that is repeated, a total, a line under the table, also
 * one that was not read) is no row of the class above.
 */
const isTaken = ({ labels, unread }: Form, row: number, { from, last }: Tree): boolean =>
  labels.some((label) => label.row === row) ||
  unread.some(({ at }) => at.row === row && at.column <= last && at.column + at.columns > from);

/** The column of each part of an indicator: where indicators have it, otherwise where the header names it. */
function columnsOf(form: Form, grid: Grid, tree: Tree): Readonly<Partial<Record<IndicatorColumn, number>>> {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const column of COLUMNS) {
    const at = form.indicators
      .flatMap((indicator) => placeOf(indicator[column]) ?? [])
      .find((each) => isWithin(tree, each));
    if (at) columns[column] = at.column;
  }
  if (columns.level3 !== undefined || columns.target !== undefined) return columns;
  const header = headerOf(form, grid).filter(({ at }) => isWithin(tree, at));
  for (const column of COLUMNS) {
    const { label, synonyms } = INDICATOR_COLUMN_LABELS[column];
    // A wording can stand for several columns, and the section's own label beside the header sounds like one of them.
    const places = [...wordings(label), ...wordings(...synonyms)].flatMap((key) =>
      header.filter((cell) => cell.key === key && cell.at.column > (columns.level2 ?? -1)),
    );
    const free = places.find(({ at }) => !Object.values(columns).includes(at.column));
    if (free) columns[column] = free.at.column;
  }
  return columns;
}

/** Wordings as labels are compared. */
const wordings = (...words: readonly string[]): readonly string[] =>
  words.flatMap((word) => normaliseLabel(word)?.key ?? []);

/** All columns of a form. */
const wholeOf = ({ ownRange: { column, columns } }: Form): Tree => ({
  from: column,
  first: column,
  last: column + columns - 1,
});

/** The labels of the last row above the classes that names the third level. */
function headerOf(
  form: Form,
  { texts, origin }: Grid,
): readonly { readonly at: CellRef; readonly key: string }[] {
  const { label, synonyms } = INDICATOR_COLUMN_LABELS.level3;
  const names = new Set(wordings(label, ...synonyms));
  const first = Math.min(...startsOf(form, wholeOf(form)).map(({ row }) => row), Infinity);
  const labels = form.labels.flatMap((at) => {
    const key = normaliseLabel(texts[at.row - origin.row]?.[at.column - origin.column] ?? '')?.key;
    return key === undefined || at.row >= first ? [] : [{ at, key }];
  });
  const row = Math.max(-1, ...labels.filter(({ key }) => names.has(key)).map(({ at }) => at.row));
  return labels.filter(({ at }) => at.row === row);
}
