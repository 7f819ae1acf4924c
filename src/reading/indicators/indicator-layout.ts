import { isClassName } from '../../forms/indicator-class';
import type { IndicatorColumn } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { INDICATOR_COLUMN_LABELS, LIKELIHOOD_WORDS } from '../../forms/vocabulary';
import { byContents, classColumns } from './column-contents';
import { headerCells, isProjectName, MAX_HEADER_CELLS } from './indicator-header';
import { rightOf, type Cell, type CellRow, type HeaderCell } from '../cells/sheet-cells';
import { unshifted } from './shifted-levels';
import type { TableColumn, TableLayout } from './table-layout';

const SAMPLE_ROWS = 40;
const LEVELS = new Set<IndicatorColumn | undefined>(['level1', 'level2', 'level3']);

/** Rank of a header's wording for a column: 0 for the canonical wording, higher for more general ones. */
export function columnRank(cell: Cell, column: IndicatorColumn): number {
  const { label, synonyms } = INDICATOR_COLUMN_LABELS[column];
  const key = cell.match?.label.key ?? '';
  if (key === label) return 0;
  const at = synonyms.indexOf(key);
  return at < 0 ? (cell.match?.quality === 'exact' ? 5 : 100) : at + 1;
}

/** Layout of the table whose header stands in `rows[at]`; undefined where that row is no header. */
export function layoutAt(rows: readonly CellRow[], at: number): TableLayout | undefined {
  if (isGroupHeader(rows, at)) return layoutAt(rows, at + 1);
  const row = rows[at];
  const own = row && headerCells(row);
  if (!row || !own) return undefined;
  const headerRows = [row];
  let cells: readonly HeaderCell[] = own;
  const upper = rows[at - 1];
  if (upper && row.row - upper.row <= 2 && isPartialHeader(upper, own, row)) {
    headerRows.unshift(upper);
    cells = combined(headerPart(upper), cells);
  }
  const classes = upper && row.row - upper.row <= 2 ? classesOver(own, upper) : undefined;
  if (upper && classes && headerRows[0] === row) headerRows.unshift(upper);
  const under = rows[at + 1];
  if (under && under.row - row.row <= 2 && !headerCells(under) && isPartialHeader(under, own, row)) {
    headerRows.push(under);
    cells = combined(cells, lowerPart(under, own));
  }
  const data = rows.slice(at + headerRows.length - (headerRows[0] === row ? 0 : 1), at + SAMPLE_ROWS);
  return layoutOf(cells, data, headerRows, classes);
}

/** The classes in the row above a header that repeats its names and values for each of them; undefined for none. */
function classesOver(own: readonly HeaderCell[], { cells }: CellRow): readonly Cell[] | undefined {
  const names = own.filter(({ column }) => column === 'level3');
  if (names.length < 2) return undefined;
  const classes = names.flatMap(
    ({ cell }) => cells.filter(({ column }) => column <= cell.column).at(-1) ?? [],
  );
  const distinct = new Set(classes);
  return distinct.size === names.length && classes.every(({ text }) => isClassName(text))
    ? classes
    : undefined;
}

/** A header whose names are grouped under one label (绩效指标), the levels standing in the row below. */
function isGroupHeader(rows: readonly CellRow[], at: number): boolean {
  const row = rows[at];
  const next = rows[at + 1];
  if (!row || !next || next.row - row.row > 2) return false;
  const [group, lower] = [headerCells(row), headerCells(next)];
  if (!group || !lower || group.some(({ column }) => column === 'level1' || column === 'level2'))
    return false;
  return lower.filter(({ column }) => LEVELS.has(column)).length >= 2;
}

const headerPart = (row: CellRow): HeaderCell[] =>
  row.cells.map((cell) => ({ cell, column: cell.match?.columns[0] }));

/** The header cell above a column. */
const above = (main: readonly HeaderCell[], { column }: Cell): HeaderCell | undefined =>
  [...main].reverse().find(({ cell }) => cell.column <= column);

const isColumnLabel = ({ match }: Cell): boolean =>
  match !== undefined && match.quality !== 'near' && (match.columns.length > 0 || match.otherColumn);

const MAX_PART_LENGTH = 10;
/** A grade of how likely it is that a target is reached, in words of the form's own: 能够完成, 基本可能, 难以完成. */
const LIKELY = /^(?:肯定|确定|完全|基本|预计|有)?(?:不?可?能够?|无法|难以)(?:完成|实现|达到)?(?:目标)?$/u;

/** A short text without a stop, as a header outside the vocabulary is. */
const isHeaderLike = ({ text }: Cell): boolean => /^[^\d。；;≥≤]{2,20}$/u.test(text.slice(0, 21));

/** Grades under 评价标准: the first is the value to reach. */
const isGrade = ({ text }: Cell): boolean => text.length <= 4 && /^[优良中差]$/u.test(squeeze(text));

/** A year that heads one of several values under one header: 指标值 over 2024年 │ 2025年 │ 2026年. */
const isYearPart = ({ text }: Cell): boolean =>
  text.length <= 12 && /^(?:20\d{2}(?:年度?)?|第[一二三四五]年)$/u.test(squeeze(text));

/** A header of its own for the values of one year: 2025年, 2025年目标值, 第二年绩效指标值. */
const isYearOfValues = ({ text }: Cell): boolean =>
  text.length <= 20 &&
  /^(?:20\d{2}(?:年度?)?|第[一二三四五]年)(?:(?:预期|计划|绩效)?(?:目标|指标)?值?)$/u.test(squeeze(text));

/** Names of parts under one header (运算符号 │ 内容 │ 度量单位 under 指标值): known by the parts beside them. */
function isPart(cell: Cell, inside: readonly Cell[], main: readonly HeaderCell[]): boolean {
  const header = above(main, cell);
  const beside = inside.filter((other) => above(main, other) === header);
  if (header?.column === 'target' && beside.length > 1 && beside.every(isYearPart)) return true;
  // 指标值 over 全镇 │ 东村 │ 西村: nothing else stands in the row.
  if (header?.column === 'target' && beside.length > 1 && beside.length === inside.length)
    return beside.every(isHeaderLike);
  // 完成目标可能性 over grades in whatever words.
  if (header?.column === 'likelihood' && beside.length > 1 && beside.every(isHeaderLike)) return true;
  if (header?.column === 'scoring' && beside.length > 2 && beside.every(isGrade)) return true;
  return (
    beside.length > 1 &&
    beside.some(isColumnLabel) &&
    /^[^\d≥≤<>=%]{1,10}$/u.test(cell.text.slice(0, MAX_PART_LENGTH + 1))
  );
}

/** A lower header row; a part without a known name is what its header says, where no other part is. */
function lowerPart(row: CellRow, main: readonly HeaderCell[]): HeaderCell[] {
  const parts = headerPart(row);
  const valued = main.some(({ column }) => column === 'target');
  return parts.map(({ cell, column }) => {
    const header = above(main, cell);
    if (header?.column === 'likelihood' && LIKELY.test(cell.text)) return { cell, column: undefined };
    if (!valued && header?.column === 'scoring' && isGrade(cell))
      return { cell, column: cell.column === header.cell.column ? 'target' : undefined };
    const taken = parts.some((part) => part.column === header?.column && above(main, part.cell) === header);
    return { cell, column: column ?? (taken || cell.match?.otherColumn ? undefined : header?.column) };
  });
}

/** A second header row holds nothing but column labels, none of a class, and no value. */
function isPartialHeader(row: CellRow, main: readonly HeaderCell[], mainRow: CellRow): boolean {
  if (row.cells.length > MAX_HEADER_CELLS) return false;
  const first = main[0]?.cell.column ?? 0;
  const inside = row.cells.filter((cell) => cell.column >= first);
  const beside = row.cells.filter((cell) => cell.column < first);
  const isUpper = row.row < mainRow.row;
  const isList = isUpper && beside.some(isProjectName);
  if (
    inside.length === 0 ||
    !(isList || beside.every(({ match }) => match && (match.sections.length > 0 || match.otherColumn)))
  )
    return false;
  const unknown = inside.filter((cell) => !isColumnLabel(cell));
  const tolerable = isUpper
    ? 3 * unknown.length <= inside.length && unknown.every(isHeaderLike)
    : unknown.every((cell) => isPart(cell, inside, main));
  if (!tolerable) return false;
  if (
    isUpper &&
    inside.some((cell) => (cell.match?.fields.length ?? 0) > 0 && (cell.match?.columns.length ?? 0) === 0)
  )
    return false;
  return (
    inside.length >= 2 || inside.some((cell) => main.every((known) => known.cell.column !== cell.column))
  );
}

/** Two header rows as one: what stands lower replaces what stands above it. */
function combined(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] {
  const byColumn = new Map<number, HeaderCell>();
  for (const header of [...upper, ...lower]) byColumn.set(header.cell.column, header);
  return [...byColumn.values()].sort((a, b) => a.cell.column - b.cell.column);
}

function layoutOf(
  cells: readonly HeaderCell[],
  data: readonly CellRow[],
  headerRows: readonly CellRow[],
  classes: readonly Cell[] | undefined,
): TableLayout {
  const boundaries = cells.map(({ cell }, i) => ({
    from: cell.column,
    to: cells[i + 1]?.cell.column ?? (cell.merged ? rightOf(cell) : Number.POSITIVE_INFINITY),
    header: cell,
  }));
  const starts = classes ? classStarts(cells) : [secondTree(cells)].filter((at) => at > 0);
  const groups = [0, ...starts].map((from, i) => cells.slice(from, starts[i]));
  let offset = 0;
  const trees = groups.map((group) => {
    const names = assign(group);
    const columns = boundaries
      .slice(offset, offset + group.length)
      .map(({ from, to, header }, i): TableColumn => ({
        from,
        to,
        column: names[i],
        header,
        ...choiceOf(header),
      }));
    offset += group.length;
    return byContents(unshifted(columns, data), data);
  });
  const first = trees[0] ?? [];
  const left = Math.min(...first.map(({ from }) => from));
  const unheaded = trees.length > 0 ? classColumns(left, first, data) : [];
  const complete = [[...unheaded, ...first], ...trees.slice(1)];
  const columns = complete.flat();
  return {
    trees: complete,
    columns,
    left: Math.min(left, ...unheaded.map(({ from }) => from)),
    headerRows,
    ...(classes && { classes }),
    top: headerRows[0]?.row ?? 0,
  };
}

/** How likely a target is, where each grade has a column to be ticked. */
const LIKELIHOODS: ReadonlySet<string> = new Set(LIKELIHOOD_WORDS);

const choiceOf = ({ match, text }: Cell): Pick<TableColumn, 'choice'> =>
  (match && LIKELIHOODS.has(match.label.key)) || LIKELY.test(text) ? { choice: text } : {};

/** Indexes at which the second and the further classes side by side begin. */
function classStarts(cells: readonly HeaderCell[]): number[] {
  const names = [...cells.keys()].filter((i) => cells[i]?.column === 'level3').slice(1);
  return names.map((name) => {
    let start = name;
    while (start > 1 && LEVELS.has(cells[start - 1]?.column)) start -= 1;
    return start;
  });
}

/** Index at which a second tree beside the first begins: names and values are headed twice. */
function secondTree(cells: readonly HeaderCell[]): number {
  const names = cells.filter(({ column }) => column === 'level3');
  const values = cells.filter(({ column }) => column === 'target');
  if (names.length < 2 || values.length < 2) return -1;
  const [first, again] = names.map(({ cell }) => cells.findIndex((c) => c.cell === cell));
  const [firstName, secondName] = names;
  if (first === undefined || again === undefined || !firstName || !secondName) return -1;
  if (columnRank(firstName.cell, 'level3') !== columnRank(secondName.cell, 'level3')) return -1;
  let start = again;
  while (start > first + 1 && LEVELS.has(cells[start - 1]?.column)) start -= 1;
  return start;
}

/** Gives each column to the header that names it best; a weaker rival is another column of its meaning, or none. */
function assign(cells: readonly HeaderCell[]): (IndicatorColumn | undefined)[] {
  const owner = new Map<IndicatorColumn, { index: number; rank: number }>();
  const names: (IndicatorColumn | undefined)[] = cells.map(() => undefined);
  const place = (index: number, skip: number): void => {
    const cell = cells[index]?.cell;
    const columns = cell?.match?.columns ?? [];
    for (let i = skip; i < columns.length; i += 1) {
      const column = columns[i];
      if (!column || !cell) continue;
      const rank = columnRank(cell, column);
      const rival = owner.get(column);
      if (rival && rival.rank <= rank) continue;
      owner.set(column, { index, rank });
      names[index] = column;
      if (rival) {
        names[rival.index] = undefined;
        const rivals = cells[rival.index]?.cell.match?.columns ?? [];
        place(rival.index, rivals.indexOf(column) + 1);
      }
      return;
    }
  };
  cells.forEach((_cell, index) => place(index, 0));
  cells.forEach(({ cell, column }, index) => {
    if (column && (cell.match?.columns.length ?? 0) === 0 && !owner.has(column)) names[index] = column;
  });
  nameYears(cells, names);
  return names;
}

const LATER_YEARS = ['secondYearTarget', 'thirdYearTarget'] as const satisfies readonly IndicatorColumn[];

const isLaterYear = (column: IndicatorColumn | undefined): boolean =>
  LATER_YEARS.some((year) => year === column);

/**
 * Values of several years, with or without 指标值 above them: 2024年 │ 2025年 │ 2026年. The first is the form's own year, the
 * years that follow it have columns of their own.
 */
function nameYears(cells: readonly HeaderCell[], names: (IndicatorColumn | undefined)[]): void {
  const years = cells.flatMap(({ cell }, index) =>
    isYearOfValues(cell) && (!names[index] || names[index] === 'target' || isLaterYear(names[index]))
      ? [index]
      : [],
  );
  const [own, ...later] = years;
  if (own === undefined || later.length === 0) return;
  if (!names.includes('target')) names[own] = 'target';
  if (names[own] !== 'target') return;
  const count = (index: number): number => yearCount(cells[index]?.cell.text ?? '');
  later.forEach((index) => {
    names[index] = LATER_YEARS[count(index) - count(own) - 1];
  });
}

/** The number of a year, to be compared with that of another: 2025年, 第二年. */
function yearCount(text: string): number {
  const plain = squeeze(text);
  const ordinal = /^第([一二三四五])年/u.exec(plain)?.[1];
  return ordinal === undefined ? Number(/20\d{2}/u.exec(plain)?.[0]) : '一二三四五'.indexOf(ordinal);
}
