import type { IndicatorColumn } from '../../forms/model';
import type { Cell, CellRow, HeaderCell } from '../cells/sheet-cells';

/** A row with more cells heads no table. */
export const MAX_HEADER_CELLS = 80;
const LEVELS: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];
const VALUES: readonly IndicatorColumn[] = [
  'target',
  'longTermTarget',
  'actual',
  'explanation',
  'scoring',
  'basis',
  'standard',
  'weight',
  'score',
];

/**
 * The header cells of a row, if it heads an indicator table: at least one level column and a value column, or all three
 * levels, and no other kind of text in the row. Section labels to the left of the levels are no header cells.
 */
export function headerCells(row: CellRow): readonly HeaderCell[] | undefined {
  if (row.known.header === undefined) row.known.header = findHeaderCells(row) ?? null;
  return row.known.header ?? undefined;
}

function findHeaderCells(row: CellRow): readonly HeaderCell[] | undefined {
  if (row.cells.length < 2 || row.cells.length > MAX_HEADER_CELLS) return undefined;
  let matched = 0;
  let known = 0;
  const seen = new Set<IndicatorColumn>();
  for (const { match } of row.cells) {
    if (!match) continue;
    if (match.quality !== 'near') known += 1;
    if (match.quality === 'near' || match.columns.length === 0) continue;
    matched += 1;
    for (const column of match.columns) seen.add(column);
  }
  if (matched < 2 || 2 * known <= row.cells.length) return undefined;
  const levels = LEVELS.filter((level) => seen.has(level)).length;
  const values = VALUES.filter((value) => seen.has(value)).length;
  const listed = row.cells.some(isProjectName);
  const named = seen.has('level3');
  if (!(
    levels === 3 ||
    (levels >= 1 && values >= 1 && (named || levels === 2)) ||
    (listed && named && levels > 1)
  ))
    return undefined;
  const cells = row.cells.map((cell) => ({ cell, column: cell.match?.columns[0] }));
  if (listed) return cells;
  const firstLevel = cells.findIndex(
    ({ cell, column }) =>
      (column === 'level1' || column === 'level2' || column === 'level3') && !isSection(cell),
  );
  const names = cells.filter(({ column }) => column === 'level3');
  const start = firstLevel >= 0 ? firstLevel : cells.findIndex(({ cell }) => cell === names.at(-1)?.cell);
  const own = cells.filter(({ cell }, i) => !(isSection(cell) && i < start));
  const distinct = new Set(own.map(({ column }) => column).filter((column) => column !== undefined));
  return distinct.size >= 2 ? own : undefined;
}

const isSection = (cell: Cell): boolean => (cell.match?.sections.length ?? 0) > 0;

/** The name of a project heads a column of a flat list: then every cell of the row heads one. */
export const isProjectName = ({ match }: Cell): boolean =>
  match?.quality === 'exact' && match.fields[0] === 'projectName' && match.label.key.length >= 4;
