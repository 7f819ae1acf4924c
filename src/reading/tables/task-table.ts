import { ABSENT, placeOf, type Field } from '../../forms/field';
import type { Money, Task, TaskTotals } from '../../forms/model';
import { normaliseLabel } from '../../forms/normalise';
import { NO_PARTS } from '../../forms/members';
import { TASK_COLUMN_LABELS, type TaskColumn } from '../../forms/vocabulary';
import { isAmount, type DeclaredUnit } from '../cells/amounts';
import { single, type Draft } from '../cells/draft';
import { moneyField } from './fund-block';
import { isEntryMark } from '../labels/inline';
import { rightOf, type Cell, type CellRow, type SheetCells } from '../cells/sheet-cells';

/** The tasks of a table, the total of their money where its last row states it, and the first row after it. */
export interface TaskTable {
  readonly tasks: readonly Task[];
  readonly total: Field<Money> | undefined;
  readonly totals: TaskTotals;
  readonly to: number;
}

interface Column {
  readonly name: TaskColumn | undefined;
  readonly header: Cell;
  readonly from: number;
  readonly to: number;
}

const COLUMNS = new Map<string, TaskColumn>();
for (const [name, { label, synonyms }] of Object.entries(TASK_COLUMN_LABELS) as [
  TaskColumn,
  (typeof TASK_COLUMN_LABELS)[TaskColumn],
][])
  for (const wording of [label, ...synonyms]) COLUMNS.set(wording, name);

const MONEY: ReadonlySet<TaskColumn | undefined> = new Set(['total', 'appropriation', 'other']);
const MAX_HEADER_CELLS = 12;
const TASK_WORDS = /任|重点工作|主要工作|职责活动|工作活动/u;
const SPLIT = /^(?:其中)?(?:基本支出|项目支出)(?:预算|合计)?$/u;
const TOTAL = /^(?:金额|预算|资金)?(?:合计|总计)$/u;

const keyOf = (text: string): string =>
  text.length > 40 ? '' : (normaliseLabel(text)?.key.replace(/^20\d{2}年度?/u, '') ?? '');

const columnOf = ({ text }: Cell): TaskColumn | undefined => COLUMNS.get(keyOf(text));

/** The header cells of a table of tasks from the column of names on; undefined where the row heads none. */
function headerOf({ cells }: CellRow): readonly Cell[] | undefined {
  if (cells.length < 2 || cells.length > MAX_HEADER_CELLS) return undefined;
  if (!cells.some(({ text }) => text.length <= 24 && TASK_WORDS.test(text))) return undefined;
  const names = cells.map(columnOf);
  // A goal stands beside much that is no task.
  const beside = names.findIndex((name) => name !== undefined && name !== 'name' && name !== 'goal');
  const name = beside < 0 ? -1 : names.lastIndexOf('name', beside);
  // What was done may stand between a task and its money: 任务名称 │ 完成情况 │ 预算数.
  const near = name === beside - 1 || /任务|工作/u.test(cells[name]?.text ?? '');
  return name >= 0 && near ? cells.slice(name) : undefined;
}

/** Whether a row heads a table of a department's main tasks (任务名称 │ 主要内容 │ 预算金额). */
export const isTaskHeader = (row: CellRow): boolean => headerOf(row) !== undefined;

/** A lower header row that splits the money: 总额 │ 财政拨款 │ 其他资金. */
const isMoneyHeader = ({ cells }: CellRow, left: number): boolean =>
  cells.filter(({ column }) => column >= left).length > 0 &&
  cells.every((cell) => cell.column < left || MONEY.has(columnOf(cell)));

/** Reads the table whose header stands in `rows[at]`, up to the row that begins another part of the form. */
export function readTaskTable(
  rows: readonly CellRow[],
  at: number,
  sheet: SheetCells,
  draft: Draft,
  corner: DeclaredUnit | undefined,
  ends: (row: CellRow) => boolean,
): TaskTable | undefined {
  const row = rows[at];
  const header = row && headerOf(row);
  const [name] = header ?? [];
  if (!header || !name) return undefined;
  const under = rows[at + 1];
  const lower =
    under && isMoneyHeader(under, name.column) ? under.cells.filter((c) => c.column > name.column) : [];
  const heads = [...header.filter((cell) => !lower.some((l) => l.column === cell.column)), ...lower].sort(
    (a, b) => a.column - b.column,
  );
  const columns = heads.map((cell, i): Column => ({
    name: columnOf(cell),
    header: cell,
    from: cell.column,
    to: heads[i + 1]?.column ?? (cell.merged ? rightOf(cell) : Number.POSITIVE_INFINITY),
  }));
  for (const cell of [...row.cells, ...lower]) draft.label(cell);
  const unitCell = [...lower, ...header].find(({ text }) => normaliseLabel(text)?.moneyUnit);
  const unit = unitCell && normaliseLabel(unitCell.text)?.moneyUnit;
  const reader = new TaskRows(
    columns,
    sheet,
    draft,
    unitCell && unit ? { unit, at: draft.ref(unitCell) } : corner,
  );
  let to = at + 1 + (lower.length > 0 ? 1 : 0);
  for (; to < rows.length; to += 1) {
    const next = rows[to];
    if (!next || ends(next) || !reader.read(next)) break;
  }
  return reader.tasks.length > 0 || reader.total
    ? { tasks: reader.tasks, total: reader.total, totals: reader.totals, to }
    : undefined;
}

class TaskRows {
  readonly tasks: Task[] = [];
  total: Field<Money> | undefined;
  totals = NO_PARTS.taskTotals;

  constructor(
    private readonly columns: readonly Column[],
    private readonly sheet: SheetCells,
    private readonly draft: Draft,
    private readonly unit: DeclaredUnit | undefined,
  ) {}

  /** Reads a row of the table; false where it belongs to another part of the form. */
  read(row: CellRow): boolean {
    const { draft } = this;
    const left = this.columns[0]?.from ?? 0;
    const name = this.#under('name', row);
    const amounts = row.cells.filter((cell) => this.#isMoney(cell) && isAmount(cell));
    const [first] = row.cells;
    if (!first) return false;
    const sum = row.cells.find(({ text }) => TOTAL.test(keyOf(text)));
    if (sum) {
      if (this.total) return false;
      this.#labelLeft(row, sum.column);
      draft.label(sum);
      this.total = this.#money('total', row);
      this.totals = {
        appropriation: this.#money('appropriation', row),
        other: this.#money('other', row),
      };
      const read = [this.total, ...Object.values(this.totals)].flatMap((field) => placeOf(field) ?? []);
      for (const cell of amounts)
        if (!read.some((at) => at.row === cell.row && at.column === cell.column)) draft.label(cell);
      return true;
    }
    // Below the total, what stands left of the names is a label of the next part.
    if (this.total && first.column < left && !isEntryMark(first.text)) return false;
    // 合计 over 基本支出 │ 项目支出: how the total is split is no further task.
    if (this.total && SPLIT.test(keyOf(first.text))) return false;
    const opens = [first, name].some(
      (cell) =>
        cell?.match?.quality === 'exact' &&
        !cell.match.sections.includes('tasks') &&
        (cell.match.fields.length > 0 || cell.match.sections.length > 0),
    );
    if (opens && !(name && amounts.length > 0)) return false;
    if (!name && !this.#under('content', row)) return false;
    this.#labelLeft(row, left);
    const others = row.cells.filter((cell) => cell.column > (name?.column ?? left));
    if (name && isEntryMark(name.text) && others.length === 0) {
      draft.label(name);
      return true;
    }
    this.tasks.push({
      name: this.#text('name', row),
      content: this.#text('content', row),
      total: this.#money('total', row),
      appropriation: this.#money('appropriation', row),
      other: this.#money('other', row),
      goal: this.#text('goal', row),
      project: this.#text('project', row),
    });
    return true;
  }

  #labelLeft(row: CellRow, left: number): void {
    for (const cell of row.cells) if (cell.column < left && cell.match) this.draft.label(cell);
  }

  #column(name: TaskColumn): Column | undefined {
    return this.columns.find((column) => column.name === name);
  }

  #under(name: TaskColumn, row: CellRow): Cell | undefined {
    const column = this.#column(name);
    return column && row.cells.find((cell) => cell.column >= column.from && cell.column < column.to);
  }

  #isMoney(cell: Cell): boolean {
    return this.columns.some(
      ({ name, from, to }) => MONEY.has(name) && cell.column >= from && cell.column < to,
    );
  }

  #text(name: TaskColumn, row: CellRow): Field<string> {
    const column = this.#column(name);
    const cell = this.#under(name, row);
    if (cell) return this.draft.text(cell);
    return column ? this.#blank(column, row) : ABSENT;
  }

  #money(name: TaskColumn, row: CellRow): Field<Money> {
    const column = this.#column(name);
    const cell = this.#under(name, row);
    if (cell) return moneyField(this.draft, cell, this.unit);
    return column ? this.#blank(column, row) : ABSENT;
  }

  #blank<T>({ from }: Column, { row }: CellRow): Field<T> {
    return this.draft.blank(this.sheet.coverAt(row, from) ?? single(row, from));
  }
}
