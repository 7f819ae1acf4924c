import type { DeclaredUnit } from '../cells/amounts';
import type {
  CostRow,
  CostTotals,
  EmptyClass,
  Indicator,
  Money,
  ScheduleStep,
  Task,
  TaskTotals,
} from '../../forms/model';
import { mayHeadCosts, readCostTable } from '../tables/cost-table';
import { isScheduleHeader, readSchedule } from '../tables/schedule';
import { valueOf, type Field } from '../../forms/field';
import { NO_PARTS } from '../../forms/members';
import { placeholderIn } from '../../language/lexicon/placeholders';
import { bareTable } from '../indicators/bare-layout';
import { Draft } from '../cells/draft';
import { FieldAreaReader } from '../fields/field-area';
import type { FieldArea } from '../fields/pair';
import { isFooter, isNote } from '../regions/footer';
import { isFundHeader, readFundBlock, type ReadFundRow } from '../tables/fund-block';
import { findCorner, withoutAsides } from '../regions/corner';
import { bareTitle, findTitle, findYear, unitLine } from '../regions/heading';
import { headerCells } from '../indicators/indicator-header';
import { longTermCaption, readIndicatorTable, type IndicatorTable } from '../indicators/indicator-table';
import type { TableLayout } from '../indicators/table-layout';
import { inlineParts } from '../labels/inline';
import { titlesOf } from '../regions/title';
import type { Region } from '../regions/region';
import type { Cell, CellRow, SheetCells } from '../cells/sheet-cells';
import { isTaskHeader, readTaskTable } from '../tables/task-table';
import type { TableTotals } from '../indicators/total-row';
import { unitOn } from '../cells/unit-marks';

/** Everything recognised in a region, before it is decided what form it is. */
export interface FormParts {
  readonly draft: Draft;
  readonly title: Cell | undefined;
  readonly year: Field<number>;
  /** A line of the heading that names a unit without a label. */
  readonly unitLine: ReturnType<typeof unitLine>;
  readonly corner: DeclaredUnit | undefined;
  readonly area: FieldArea;
  readonly layouts: readonly TableLayout[];
  readonly indicators: readonly Omit<Indicator, 'key'>[];
  readonly emptyClasses: readonly EmptyClass[];
  readonly funds: readonly ReadFundRow[];
  readonly totals: TableTotals;
  readonly tasks: readonly Task[];
  /** The money of all tasks as their table states it. */
  readonly tasksTotal: Field<Money> | undefined;
  readonly taskTotals: TaskTotals;
  readonly costs: readonly CostRow[];
  readonly costTotals: CostTotals;
  readonly schedule: readonly ScheduleStep[];
}

/** Reads every part of a region in one pass over its rows. */
export function readParts(region: Region): FormParts {
  const { rows, cells: sheet } = region;
  const draft = new Draft(region.sheet);
  const bareName = bareTitle(rows);
  const top = firstBodyRow(rows, bareName);
  const title = findTitle(rows, Math.max(top, 1)) ?? bareName;
  if (title) draft.sources.add(title);
  const year = findYear(rows, top, title, draft);
  const corner = findCorner(rows, draft);
  const area = new FieldAreaReader(sheet, rows);
  const layouts: TableLayout[] = [];
  const tables: IndicatorTable[] = [];
  const emptyClasses: EmptyClass[] = [];
  const funds: ReadFundRow[] = [];
  let totals: TableTotals = {};
  const tasks: Task[] = [];
  let tasksTotal: Field<Money> | undefined;
  let taskTotals = NO_PARTS.taskTotals;
  const costs: CostRow[] = [];
  let costTotals = NO_PARTS.costTotals;
  const schedule: ScheduleStep[] = [];
  const bare = bareTable(rows);
  let notes = false;
  let i = 0;
  while (i < rows.length) {
    const row = rows[i];
    if (!row) break;
    if (headerCells(row) || i === bare?.at || (rows[i + 1] && partialHeaderAbove(rows, i))) {
      const own = i === bare?.at ? bare.layout : undefined;
      const table = readIndicatorTable(region, headerCells(row) || own ? i : i + 1, draft, own);
      if (table) {
        if (isTaskHeader(row)) {
          const unit = sectionUnit(area.section, draft) ?? corner;
          tasks.push(...tasksBeside(rows.slice(table.from, table.to), table.layout, sheet, draft, unit));
        }
        layouts.push(table.layout);
        tables.push(table);
        emptyClasses.push(...table.emptyClasses);
        totals = { ...totals, ...table.totals };
        area.interrupt();
        i = Math.max(table.to, i + 1);
        continue;
      }
    }
    if (isTaskHeader(row)) {
      const unit = sectionUnit(area.section, draft) ?? corner;
      const table = readTaskTable(rows, i, sheet, draft, unit, (next) => headerCells(next) !== undefined);
      if (table) {
        tasks.push(...table.tasks);
        if (!tasksTotal) ({ total: tasksTotal, totals: taskTotals } = table);
        area.interrupt();
        i = table.to;
        continue;
      }
    }
    if (mayHeadCosts(row)) {
      const context = {
        section: area.section,
        above: rows[i - 1],
        unit: sectionUnit(area.section, draft) ?? corner,
        year: valueOf(year),
      };
      const table = readCostTable(rows, i, sheet, draft, context);
      if (table) {
        costs.push(...table.rows);
        if (costTotals.amount.state === 'absent') costTotals = table.totals;
        area.interrupt();
        i = table.to;
        continue;
      }
    }
    if (isScheduleHeader(row, rows[i + 1])) {
      const table = readSchedule(rows, i, sheet, draft);
      if (table) {
        schedule.push(...table.steps);
        area.interrupt();
        i = table.to;
        continue;
      }
    }
    if (isFundHeader(row)) {
      const block = readFundBlock(rows, i, sheet, draft, sectionUnit(area.section, draft) ?? corner);
      if (block.rows.length > 0) {
        funds.push(...block.rows);
        area.interrupt();
        i = block.to;
        continue;
      }
    }
    const [first] = row.cells;
    const footer = first && (layouts.length > 0 || i < top) && isFooter(first);
    notes = (notes || (footer === true && isNote(first))) && !isFilledIn(row);
    const titles = titlesOf(row);
    for (const cell of titles) if (cell !== title) draft.label(cell);
    if (!footer && !notes && titles.length === 0) {
      const rest = withoutAsides(row, i < top, title, draft);
      const next = rows[i + 1];
      if (rest.cells.length > 0)
        area.read(rest, next && !headerCells(next) && !isFundHeader(next) ? next : undefined);
    }
    i += 1;
  }
  return {
    draft,
    title,
    year,
    unitLine: unitLine(rows, top, title),
    corner,
    area: area.finish(),
    layouts,
    indicators: indicatorsOf(tables),
    emptyClasses,
    funds,
    totals,
    tasks,
    tasksTotal,
    taskTotals,
    costs,
    costTotals,
    schedule,
  };
}

/** A row of several labels with cells of their own: the form goes on, whatever notes stood above. */
const isFilledIn = ({ cells }: CellRow): boolean =>
  cells.filter(({ match }) => match?.quality === 'exact' && match.fields.length > 0).length > 1;

/** Tasks named left of the indicators that measure them: 职责活动 │ 年度预算数 │ 内容描述 │ … │ 绩效指标. */
function tasksBeside(
  rows: readonly CellRow[],
  { headerRows }: TableLayout,
  sheet: SheetCells,
  draft: Draft,
  unit: DeclaredUnit | undefined,
): readonly Task[] {
  const [header, ...others] = rows;
  const first = header?.cells.find((cell) => cell.match === undefined || cell.match.columns.length === 0);
  if (!header || !first) return [];
  const named = others.filter((row) => !headerRows.includes(row) && row.cells[0]?.column === first.column);
  return readTaskTable([header, ...named], 0, sheet, draft, unit, () => false)?.tasks ?? [];
}

/** The indicators of all tables; of two tables one under the other, one may be that of the whole project. */
function indicatorsOf(tables: readonly IndicatorTable[]): readonly Omit<Indicator, 'key'>[] {
  const several = tables.some(({ caption }) => !longTermCaption(caption));
  return tables.flatMap(({ indicators, caption }) =>
    several && longTermCaption(caption)
      ? indicators.map((indicator) => ({ ...indicator, tree: 'longTerm' as const }))
      : indicators,
  );
}

/** The unit that the label of the section above a money block declares: 二、项目资金情况（万元）. */
function sectionUnit(section: Cell | undefined, draft: Draft): DeclaredUnit | undefined {
  const unit = section && unitOn(section);
  return section && unit && { unit, at: draft.ref(section) };
}

/** A first header row whose level names stand in the row below it. */
function partialHeaderAbove(rows: readonly CellRow[], at: number): boolean {
  const row = rows[at];
  const under = rows[at + 1];
  if (!row || !under || under.row - row.row > 2 || row.cells.length < 2 || !headerCells(under)) return false;
  return row.cells.every(
    ({ match, text }) =>
      match &&
      (match.columns.length > 0 || match.otherColumn || match.sections.includes('indicators')) &&
      // 年度目标 │ 请填写年度目标: what a template asks for is no header.
      placeholderIn(text) === undefined,
  );
}

/** Index of the first row that is more than title, year, preparer and unit lines. */
function firstBodyRow(rows: readonly CellRow[], title: Cell | undefined): number {
  const at = rows.findIndex((row) => {
    if (titlesOf(row).length > 0 || (title && row.cells.includes(title))) return false;
    if (headerCells(row) || isFundHeader(row)) return true;
    const labels = row.cells.filter(
      ({ match, text }) =>
        match?.quality === 'exact' &&
        (match.fields.length > 0 || match.sections.length > 0) &&
        inlineParts(text).every(({ value }) => value === ''),
    );
    if (labels.length === 0) return false;
    return labels.some(
      ({ match }) =>
        match?.fields[0] !== 'preparedBy' && match?.fields[0] !== 'year' && match?.fields[0] !== 'title',
    );
  });
  return at < 0 ? Math.min(rows.length, 6) : at;
}
