import { rectAddress, type CellRef, type Rect } from '../../forms/cell';
import type { CellValue } from '../../reading/grid';
import type { Finding, Severity } from '../finding';
import {
  blankFormula,
  FRAME_LENGTH,
  fixedOn,
  inRow,
  isUnchanged,
  lengthIn,
  markFormula,
  namesSheets,
  onItsOwnSheet,
  roomFor,
  type CellCondition,
  type FormulaLimits,
  type Pin,
} from './mark-formulas';

/** One conditional format to be installed: a formula and its look. */
export interface PlannedMark {
  readonly sheet: string;
  readonly severity: Severity;
  /** Written for the first cell, which is the topmost and leftmost, where it is relative. */
  readonly formula: string;
  readonly cells: readonly CellRef[];
}

/** Reads a cell's value as Excel holds it now; '' where there is nothing. */
export type ValueAt = (cell: CellRef) => CellValue;

/** Excel takes lists of addresses up to 8,192 characters; so many cells stay well below. */
const MOST_CELLS = 500;
/** A function takes up to 255 arguments; so many stay well below. */
const MOST_CONDITIONS = 100;

/** Later formats lie on top of earlier ones: the gravest comes last. */
const FROM_MILD_TO_GRAVE: readonly Severity[] = ['tip', 'warning', 'error'];

/** What is to be marked on one sheet with one look. */
interface Group {
  readonly sheet: string;
  readonly severity: Severity;
  /** Blank cells by address. */
  readonly blanks: Map<string, CellRef>;
  /** Other conditions, each once. */
  readonly conditions: Map<string, Condition>;
}

interface Condition extends CellCondition {
  readonly cell: CellRef;
  /** Characters it takes in a formula with others. */
  readonly length: number;
  /** The values it asks for, where it is about a row. */
  readonly pins: readonly Pin[];
}

/**
 * The conditional formats for the findings, as few as their formulas allow: blank cells of a sheet and severity together,
 * other conditions as many together as one formula holds. Each finding marks its first cell. In the order of sheets, and
 * on each sheet from mild to grave.
 */
export function planMarks(
  findings: readonly Finding[],
  valueAt: ValueAt,
  limits: FormulaLimits,
): PlannedMark[] {
  const sheets = new Map<string, Map<Severity, Group>>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    if (!cell) continue;
    const { severity } = finding;
    const sheet = cell.sheet.id;
    const groups = sheets.get(sheet) ?? new Map<Severity, Group>();
    sheets.set(sheet, groups);
    const group = groups.get(severity) ?? { sheet, severity, blanks: new Map(), conditions: new Map() };
    groups.set(severity, group);
    const address = rectAddress(cell);
    if (finding.mark.while === 'blank') group.blanks.set(address, cell);
    else {
      const condition = conditionOf(finding, cell, valueAt, limits);
      group.conditions.set(`${address} ${condition.write(cell.row)}`, condition);
    }
  }
  return [...sheets.values()].flatMap((groups) =>
    FROM_MILD_TO_GRAVE.flatMap((severity) => {
      const group = groups.get(severity);
      return group ? [...blankMarks(group), ...conditionMarks(group, valueAt, limits)] : [];
    }),
  );
}

/** What a finding's mark stands under. */
function conditionOf(
  { mark, evidence }: Finding,
  cell: CellRef,
  valueAt: ValueAt,
  limits: FormulaLimits,
): Condition {
  const { sheet, row } = cell;
  const room = roomFor(cell, 'fixed', limits);
  if (mark.while === 'formula') {
    const formula = onItsOwnSheet(mark.formula, sheet.name);
    if (limits.modern || (!namesSheets(formula) && formula.length <= room)) return fixedOne(cell, formula);
  }
  const pin = (at: CellRef): Pin => ({ cell: at, value: valueAt(at) });
  const judged = evidence.length > 0 ? evidence.map(({ at }) => at) : [cell];
  const seen = judged.filter((at) => limits.modern || at.sheet.id === sheet.id);
  const pins = (seen.length > 0 ? seen : [cell]).map(pin);
  if (pins.every(({ cell: at }) => at.sheet.id === sheet.id && at.row === row))
    return ofRow(cell, pins, limits);
  const condition = isUnchanged(pins, fixedOn(sheet.id), room, limits.modern);
  return limits.modern || condition.length <= room
    ? fixedOne(cell, condition)
    : ofRow(cell, [pin(cell)], limits);
}

const fixedOne = (cell: CellRef, written: string): Condition =>
  measured({ cell, reach: 'fixed', pins: [], write: () => written });

function ofRow(cell: CellRef, pins: readonly Pin[], limits: FormulaLimits): Condition {
  const room = roomFor(cell, 'row', limits);
  const write = (row: number): string => isUnchanged(pins, inRow(row), room, limits.modern);
  return measured({ cell, reach: 'row', pins, write });
}

const measured = (condition: Omit<Condition, 'length'>): Condition => ({
  ...condition,
  length: lengthIn(condition),
});

/**
 * Blank cells, one format for as many columns as have their topmost cell in the leftmost one: a relative formula is
 * written for the first cell, and Excel is only sure to agree which that is when it is the topmost and leftmost.
 */
function blankMarks({ sheet, severity, blanks }: Group): PlannedMark[] {
  const columns = new Map<number, CellRef[]>();
  for (const cell of downwards([...blanks.values()]))
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const together: CellRef[][] = [];
  for (const [, cells] of [...columns].sort(([a], [b]) => a - b)) {
    const [top] = cells;
    const fitting = together.find(([first]) => first && top && first.row <= top.row);
    if (fitting) fitting.push(...cells);
    else together.push(cells);
  }
  return together.flatMap(slices).flatMap((cells): PlannedMark[] => {
    const [first] = cells;
    return first ? [{ sheet, severity, formula: blankFormula(first), cells }] : [];
  });
}

/** So many cells of a list as one address takes; every slice but the first keeps to one column. */
function slices(cells: readonly CellRef[]): CellRef[][] {
  if (cells.length <= MOST_CELLS) return [[...cells]];
  const byColumn = new Map<number, CellRef[]>();
  for (const cell of cells) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  return [...byColumn.values()].flatMap((column) =>
    Array.from({ length: Math.ceil(column.length / MOST_CELLS) }, (_, index) =>
      column.slice(index * MOST_CELLS, (index + 1) * MOST_CELLS),
    ),
  );
}

/**
 * Conditions that fit into one formula share a format, where they stand in different rows or in one cell (in a row they
 * are not told apart), and where none of them holds in the row of another.
 */
function conditionMarks(
  { sheet, severity, conditions }: Group,
  valueAt: ValueAt,
  limits: FormulaLimits,
): PlannedMark[] {
  const shared: { length: number; readonly together: Condition[] }[] = [];
  // Short ones fill what long ones leave: a few formats less, of which each weighs more than its formula.
  for (const condition of [...conditions.values()].sort((a, b) => b.length - a.length)) {
    const { length } = condition;
    const place = shared.find(
      (each) =>
        each.length + length <= limits.length &&
        each.together.length < MOST_CONDITIONS &&
        each.together.every((other) => areApart(condition, other, valueAt)),
    );
    if (place) {
      place.together.push(condition);
      place.length += length;
    } else shared.push({ length: FRAME_LENGTH + length, together: [condition] });
  }
  return shared.map(({ together }) => {
    const cells = new Map(together.map(({ cell }) => [rectAddress(cell), cell]));
    return { sheet, severity, formula: formulaOf(together), cells: downwards([...cells.values()]) };
  });
}

const formulaOf = (conditions: readonly Condition[]): string =>
  markFormula(conditions, Math.min(...conditions.map(({ cell }) => cell.row)));

function areApart(one: Condition, other: Condition, valueAt: ValueAt): boolean {
  if (one.cell.row === other.cell.row) return one.cell.column === other.cell.column;
  return !holdsIn(other.cell.row, one, valueAt) && !holdsIn(one.cell.row, other, valueAt);
}

const holdsIn = (row: number, { reach, pins }: Condition, valueAt: ValueAt): boolean =>
  reach === 'row' && pins.every(({ cell, value }) => valueAt({ ...cell, row }) === value);

const downwards = (cells: readonly CellRef[]): CellRef[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** The cells of a mark: neighbours in one column as one area; of a merged area only the first cell. */
export function areasOf(cells: readonly CellRef[]): readonly Rect[] {
  const runs: Rect[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** `areasOf` as a list of addresses. */
export const addressesOf = (cells: readonly CellRef[]): string => areasOf(cells).map(rectAddress).join(',');
