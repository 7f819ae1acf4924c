import type { ScheduleStep } from '../../forms/model';
import { SCHEDULE_COLUMN_LABELS } from '../../forms/vocabulary';
import type { Draft } from '../cells/draft';
import { isFooter } from '../regions/footer';
import { namesCosts } from './cost-table';
import { headerCells } from '../indicators/indicator-header';
import { titlesOf } from '../regions/title';
import type { Cell, CellRow, SheetCells } from '../cells/sheet-cells';
import { columnFinder, columnsUnder, labelLeft, opensPart, RowReader } from './table-columns';

/** The steps of a schedule, and the index of the first row after it. */
export interface Schedule {
  readonly steps: readonly ScheduleStep[];
  readonly to: number;
}

const findColumn = columnFinder(SCHEDULE_COLUMN_LABELS);
const MAX_HEADER_CELLS = 10;
const MAX_START_LABEL = 16;
/** What every header of beginnings holds one of. */
const START_WORDS = /[始起启]|开工/u;

/** The header cells of a schedule, from that of the steps on: what is done, when it begins, when it ends. */
function headerOf({ cells }: CellRow): readonly Cell[] | undefined {
  if (cells.length < 3 || cells.length > MAX_HEADER_CELLS) return undefined;
  // Nearly every row ends here: a look costs less than normalising its texts.
  if (!cells.some(({ text }) => text.length <= MAX_START_LABEL && START_WORDS.test(text))) return undefined;
  const names = cells.map(findColumn);
  const [start, end] = [names.indexOf('start'), names.indexOf('end')];
  const content = names.slice(0, start).lastIndexOf('content');
  return content >= 0 && start > content && end > start ? cells.slice(content) : undefined;
}

/** Whether a row heads a schedule, with a step below it. */
export function isScheduleHeader(row: CellRow, next: CellRow | undefined): boolean {
  const [content] = headerOf(row) ?? [];
  return content !== undefined && (next?.cells.some(({ column }) => column === content.column) ?? false);
}

/** Reads the schedule whose header stands in `rows[at]`, up to the row that begins another part of the form. */
export function readSchedule(
  rows: readonly CellRow[],
  at: number,
  sheet: SheetCells,
  draft: Draft,
): Schedule | undefined {
  const row = rows[at];
  const header = row && headerOf(row);
  const [content] = header ?? [];
  if (!header || !content) return undefined;
  const reader = new RowReader(columnsUnder(header, findColumn), sheet, draft, undefined);
  const steps: ScheduleStep[] = [];
  let to = at + 1;
  for (; to < rows.length; to += 1) {
    const next = rows[to];
    const [first] = next?.cells ?? [];
    if (!next || !first || isFooter(first) || titlesOf(next).length > 0) break;
    if (headerCells(next) || namesCosts(next)) break;
    const own = reader.under('content', next);
    if (!own || (first !== own && (first.column < content.column ? opensPart(first) : true))) break;
    if (first === own && opensPart(own) && next.cells.length < header.length) break;
    labelLeft(next, content.column, draft);
    steps.push({
      content: reader.text('content', next),
      start: reader.text('start', next),
      end: reader.text('end', next),
    });
  }
  if (steps.length === 0) return undefined;
  for (const cell of row.cells) draft.label(cell);
  return { steps, to };
}
