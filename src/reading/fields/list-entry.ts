import type { Rect } from '../../forms/cell';
import { isAmount } from '../cells/amounts';
import { below, rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';
import { exact, isBodyLabel } from '../labels/field-labels';
import { isEntryMark } from '../labels/inline';
import { squeeze } from '../../forms/normalise';
import { isPeriodName, isStageName } from '../../forms/vocabulary';

/** A row of a list: its number or name, the cell of its text, and what else stands in it. */
export interface ListEntry {
  readonly mark: Cell | undefined;
  /** Undefined where the place is blank. */
  readonly cell: Cell | undefined;
  readonly place: Rect;
  readonly others: readonly Cell[];
}

/** The cells of a row, from the given one on, as an entry of a list; undefined where the row begins something else. */
export function listEntry(row: CellRow, from: number, sheet: SheetCells): ListEntry | undefined {
  const cells = row.cells.slice(from);
  const [first] = cells;
  if (!first || (from === 0 && isOtherLabel(first))) return undefined;
  const mark =
    isEntryMark(first.text) && (cells.length > 1 || from === 0 || !/^\d{4}/u.test(first.text))
      ? first
      : undefined;
  const texts = mark ? cells.slice(1) : cells;
  const cell = texts.reduce<Cell | undefined>(
    (best, each) => (!best || each.text.length > best.text.length ? each : best),
    undefined,
  );
  const right = { row: row.row, column: rightOf(first), rows: 1, columns: 1 };
  const place = cell ?? sheet.coverAt(right.row, right.column) ?? right;
  return { mark, cell, place, others: texts.filter((text) => text !== cell) };
}

/** Heads of the columns of a plan, beside its name: 时间 │ 工作内容 │ 支出（万元）. */
const PLAN_HEAD = /^(?:时间|时限|时段|期间|阶段|季度|月份|进度|节点|时间节点|时间安排|步骤|序号)$/u;
const MAX_HEAD = 10;

/** Whether the cells of a row, from the given one on, head the columns of a plan. */
export const headsPlan = ({ cells }: CellRow, from: number): boolean =>
  cells.length - from > 1 &&
  PLAN_HEAD.test(squeeze(cells[from]?.text ?? '')) &&
  cells.slice(from + 1).every(({ text }) => text.length <= MAX_HEAD && !/[，。；;\d]/u.test(text));

/** A label of the body, which ends the list. */
function isOtherLabel(cell: Cell): boolean {
  const label = exact(cell);
  return (
    label !== undefined &&
    isBodyLabel(label) &&
    !isEntryMark(cell.text) &&
    (label.fields.length > 0 || label.sections.length > 0)
  );
}

/** A row of a plan that is told by its marks alone. */
export interface PlanStep extends ListEntry {
  readonly mark: Cell;
  readonly cell: Cell;
  /** What stands before the mark: the name of the plan, or of what it stands under. */
  readonly names: readonly Cell[];
}

/** Names before the mark of a plan's first row: 绩效目标 │ 年度目标 │ 第一季度 │ text. */
const MAX_NAMES = 2;
const MAX_NAME = 20;

/**
 * A row that names a period or a stage and says what is done in it (第一季度 │ 完成招标), one of several below one another:
 * an entry of a plan, whatever the plan is called and whatever it stands under. Undefined for any other row.
 *
 * @param last mark of the entry read last
 */
export function planStep(
  row: CellRow,
  next: CellRow | undefined,
  last: Cell | undefined,
): PlanStep | undefined {
  const { cells } = row;
  const at = cells.findIndex(isStepMark);
  const [mark, cell, ...others] = at < 0 ? [] : cells.slice(at);
  if (!mark || !cell || !isStepText(cell)) return undefined;
  const names = cells.slice(0, at);
  if (names.length > MAX_NAMES || !names.every(({ text }) => text.length <= MAX_NAME)) return undefined;
  const goesOn = names.length === 0 && last?.column === mark.column && below(last) === row.row;
  return goesOn || beginsWithStep(next, mark.column) ? { mark, cell, place: cell, others, names } : undefined;
}

const isStepMark = ({ text }: Cell): boolean => isPeriodName(text) || isStageName(text);

/** Words in which something is done: no amount, no label. */
const isStepText = (cell: Cell): boolean =>
  exact(cell) === undefined && !isAmount(cell) && !isStepMark(cell) && /[\u4e00-\u9fff]{2}/u.test(cell.text);

const beginsWithStep = (row: CellRow | undefined, column: number): boolean => {
  const [mark, cell] = row?.cells ?? [];
  return mark?.column === column && cell !== undefined && isStepMark(mark) && isStepText(cell);
};

/** A year that says of which year the goal beside it is: 2026年 │ text. */
export const isYearOfText = (cell: Cell, next: Cell | undefined): boolean =>
  cell.text.length <= 8 &&
  /^20\d{2}年度?$/u.test(squeeze(cell.text)) &&
  next !== undefined &&
  isStepText(next) &&
  next.text.length > MAX_NAME;
