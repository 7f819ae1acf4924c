import { level1Of, level2Of } from '../../forms/indicator-class';
import type { IndicatorColumn } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { unitOf } from '../../language/lexicon/units';
import { headerCells } from './indicator-header';
import type { TableColumn, TableLayout } from './table-layout';
import type { Cell, CellRow } from '../cells/sheet-cells';

/** A table of indicators without a header that is known: where its first row stands, and its columns by what they hold. */
export interface BareTable {
  readonly at: number;
  readonly layout: TableLayout;
}

const MIN_CLASSES = 3;
const MAX_ROWS = 200;
const MAX_CLASS_LENGTH = 24;
/** What every label of a second-level class holds: a look at most cells is enough. */
const CLASS_WORDS = /[量质时进度本益响续意]/u;

const classAt = ({ text }: Cell): string | undefined =>
  text.length <= MAX_CLASS_LENGTH && CLASS_WORDS.test(text) ? level2Of(text) : undefined;

/** What stands right of the classes, in the order in which forms print it. */
const AFTER_CLASSES: readonly IndicatorColumn[] = ['level3', 'target', 'explanation', 'remark'];

/**
 * Finds the indicators of a form that heads no column, or heads them in words of its own: rows whose second-level
 * classes stand in one column. Undefined where a known header stands anywhere, or where there are fewer than three
 * classes.
 */
export function bareTable(rows: readonly CellRow[]): BareTable | undefined {
  if (rows.some((row) => headerCells(row))) return undefined;
  const byColumn = new Map<number, Set<string>>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const found = classAt(cell);
      if (!found) continue;
      const classes = byColumn.get(cell.column);
      if (classes) classes.add(found);
      else byColumn.set(cell.column, new Set([found]));
    }
  const [best] = [...byColumn].sort(([, a], [, b]) => b.size - a.size);
  if (!best || best[1].size < MIN_CLASSES) return undefined;
  const [level2] = best;
  const at = rows.findIndex(({ cells }) => cells.some((c) => c.column === level2 && classAt(c)));
  const body = rows.slice(at, at + MAX_ROWS);
  const level1 = body[0]?.cells.filter((cell) => cell.column < level2 && level1Of(cell.text)).at(-1)?.column;
  const names = columnsAfter(body, level2).slice(0, AFTER_CLASSES.length + 1);
  if (names.length === 0) return undefined;
  const starts: readonly (readonly [number, IndicatorColumn])[] = [
    ...(level1 === undefined ? [] : ([[level1, 'level1']] as const)),
    [level2, 'level2'],
    ...namedAfterClasses(names, body),
  ];
  const parallel = new Set(names.slice(2).filter((column) => saysSame(body, names[1], column)));
  const columns = starts.map(([from, column], i): TableColumn => ({
    from,
    to: starts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY,
    column: parallel.has(from) ? undefined : column,
    header: undefined,
  }));
  const header = headerAbove(rows, at, new Set(starts.map(([column]) => column)));
  const layout = { trees: [columns], columns, left: starts[0]?.[0] ?? level2, headerRows: header };
  return { at: at - header.length, layout: { ...layout, top: rows[at - header.length]?.row ?? 0 } };
}

/** What the columns right of the classes hold: units may stand between the values and what explains them. */
function namedAfterClasses(
  columns: readonly number[],
  rows: readonly CellRow[],
): readonly (readonly [number, IndicatorColumn])[] {
  const [third] = columns.slice(2);
  const texts = rows.flatMap(({ cells }) =>
    cells.filter(({ column }) => column === third).map(({ text }) => text),
  );
  const units = texts.filter((text) => unitOf(squeeze(text)) !== undefined).length;
  const named: readonly IndicatorColumn[] =
    texts.length > 0 && 2 * units > texts.length
      ? ['level3', 'target', 'unit', 'explanation', 'remark']
      : AFTER_CLASSES;
  return columns.slice(0, named.length).map((column, i) => [column, named[i] ?? 'remark'] as const);
}

/** Whether most values of a column are those of another with other figures: 6公里 │ 4公里, of two places or years. */
function saysSame(rows: readonly CellRow[], column: number | undefined, other: number): boolean {
  let [both, same] = [0, 0];
  for (const { cells } of rows) {
    const [a, b] = [column, other].map((at) => cells.find((cell) => cell.column === at)?.text);
    if (a === undefined || b === undefined || !/\d/u.test(a)) continue;
    both += 1;
    if (a.replace(/[\d.,]+/gu, '#') === b.replace(/[\d.,]+/gu, '#')) same += 1;
  }
  return both > 0 && 2 * same > both;
}

/** The row above a table that heads its columns in words of its own. */
function headerAbove(rows: readonly CellRow[], at: number, columns: ReadonlySet<number>): readonly CellRow[] {
  const row = rows[at - 1];
  const heads = row?.cells.every(
    ({ column, text }) => columns.has(column) && /^[^\d:：。；]{1,10}$/u.test(text.slice(0, 11)),
  );
  return row && heads && row.cells.length > 2 ? [row] : [];
}

/** Columns right of the classes that are filled in at least half of the rows with a class. */
function columnsAfter(rows: readonly CellRow[], level2: number): readonly number[] {
  const filled = new Map<number, number>();
  let classed = 0;
  for (const { cells } of rows) {
    if (!cells.some((cell) => cell.column === level2 && classAt(cell))) continue;
    classed += 1;
    for (const { column } of cells) if (column > level2) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return [...filled]
    .filter(([, count]) => 2 * count >= classed)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
