import type { Rect } from '../../forms/cell';
import { ABSENT, placeOf, valueOf, type Field } from '../../forms/field';
import { classOf } from '../../forms/indicator-class';
import type { EmptyClass, Indicator, IndicatorCells, IndicatorColumn } from '../../forms/model';
import { single } from '../cells/draft';
import { boundText, type BoundPlace } from './bound-place';
import { below, refOf, rightOf, type Cell, type SheetCells } from '../cells/sheet-cells';

type Row = Omit<Indicator, 'key'>;

/** The indicator table of a form, before its indicators get their keys. */
export interface IndicatorTable {
  readonly indicators: readonly Row[];
  readonly emptyClasses: readonly EmptyClass[];
}

const NO_CELLS: IndicatorCells = {
  level1: ABSENT,
  level2: ABSENT,
  level3: ABSENT,
  target: ABSENT,
  halfYearTarget: ABSENT,
  secondYearTarget: ABSENT,
  thirdYearTarget: ABSENT,
  longTermTarget: ABSENT,
  lastYear: ABSENT,
  yearBeforeLast: ABSENT,
  explanation: ABSENT,
  content: ABSENT,
  scoring: ABSENT,
  basis: ABSENT,
  standard: ABSENT,
  source: ABSENT,
  operator: ABSENT,
  unit: ABSENT,
  direction: ABSENT,
  weight: ABSENT,
  actual: ABSENT,
  expected: ABSENT,
  likelihood: ABSENT,
  score: ABSENT,
  reason: ABSENT,
  project: ABSENT,
  remark: ABSENT,
};

/** Columns whose cells hold for the rows below, too, where these are blank. */
const CLASS_COLUMNS: ReadonlySet<IndicatorColumn> = new Set(['level1', 'level2']);

/**
 * Reads a column of the indicator table from the place that the user pointed out. Of a place in one row its columns count
 * for the whole table; of a higher one its rows count, too, and rows with a name in them that the reader missed become
 * indicators.
 *
 * @param isFree whether a cell is neither a label nor the source of anything else of the form
 */
export function boundColumn(
  table: IndicatorTable,
  column: IndicatorColumn,
  place: BoundPlace,
  sheet: SheetCells,
  isFree: (cell: Cell) => boolean,
): IndicatorTable {
  const { at } = place;
  const inRows = (row: number): boolean => at.rows === 1 || (row >= at.row && row < below(at));
  const grown = column === 'level3' && at.rows > 1 ? withMissedRows(table, place, isFree) : table;
  const tree = nearestTree(grown.indicators, at);
  const lookUp = createLookUp(sheet, at, CLASS_COLUMNS.has(column));
  const indicators = grown.indicators.map((indicator): Row => {
    const row = rowOf(indicator);
    if (row === undefined || !inRows(row) || indicator.tree !== tree) return indicator;
    const changed = { ...indicator, [column]: lookUp(row) };
    return CLASS_COLUMNS.has(column)
      ? { ...changed, class: classOf(valueOf(changed.level1), valueOf(changed.level2)) }
      : changed;
  });
  return { ...grown, indicators };
}

/** Row in which an indicator stands. */
export function rowOf({ level3, target, explanation, level2 }: IndicatorCells): number | undefined {
  return [level3, target, explanation, level2].map(placeOf).find((at) => at !== undefined)?.row;
}

/** Of two trees side by side, the one a column belongs to is the one nearest to it. */
function nearestTree(indicators: readonly Row[], { column }: Rect): Row['tree'] | undefined {
  let best: { readonly tree: Row['tree']; readonly distance: number } | undefined;
  for (const { tree, level3 } of indicators) {
    const at = placeOf(level3);
    const distance = at ? Math.abs(at.column - column) : Number.MAX_SAFE_INTEGER;
    if (!best || distance < best.distance) best = { tree, distance };
  }
  return best?.tree;
}

/** Finds what a column holds in a row: the cell there, or the merged (for classes also: the last filled) one above. */
function createLookUp(
  sheet: SheetCells,
  at: BoundPlace['at'],
  fillsDown: boolean,
): (row: number) => Field<string> {
  const byRow = new Map<number, Cell>();
  const filled: Cell[] = [];
  for (const { row, cells } of sheet.rows) {
    const cell = cells.find(({ column }) => column >= at.column && column < rightOf(at));
    if (!cell || (at.rows > 1 && (row < at.row || row >= below(at)))) continue;
    byRow.set(row, cell);
    filled.push(cell);
  }
  return (row) => {
    const cover = sheet.coverAt(row, at.column);
    const cell =
      byRow.get(row) ??
      (cover && byRow.get(cover.row)) ??
      (fillsDown && at.rows > 1 ? filled.filter((each) => each.row <= row).at(-1) : undefined);
    const place = refOf(at.sheet, cover ?? single(row, at.column));
    return boundText({ at: place, cells: cell ? [cell] : [] });
  };
}

/** The table with an indicator for every row of the place that names one and had none. */
function withMissedRows(
  { indicators, emptyClasses }: IndicatorTable,
  place: BoundPlace,
  isFree: (cell: Cell) => boolean,
): IndicatorTable {
  const known = new Set(indicators.map(rowOf));
  const missed = place.cells.filter((cell) => !known.has(cell.row) && isFree(cell));
  const rows = new Map(missed.map((cell) => [cell.row, cell]));
  const isFilled = (entry: EmptyClass): boolean => rows.has(placeOf(entry.level2)?.row ?? -1);
  const added = [...rows].map(([row, cell]): Row => {
    const printed = emptyClasses.find((entry) => placeOf(entry.level2)?.row === row);
    return {
      ...NO_CELLS,
      level3: boundText({ at: place.at, cells: [cell] }),
      ...(printed && { level1: printed.level1, level2: printed.level2 }),
      class: printed?.class ?? classOf(undefined, undefined),
      tree: 'annual',
    };
  });
  return {
    indicators: [...indicators, ...added].sort((a, b) => (rowOf(a) ?? 0) - (rowOf(b) ?? 0)),
    emptyClasses: emptyClasses.filter((entry) => !isFilled(entry)),
  };
}
