import { isClassName, level1Of, level2Of } from '../../forms/indicator-class';
import type { IndicatorColumn } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { DIRECTION_WORDS } from '../../forms/vocabulary';
import { OPERATOR_WORDS } from '../../language/lexicon/comparisons';
import { headerCells } from './indicator-header';
import type { TableColumn } from './table-layout';
import type { CellRow } from '../cells/sheet-cells';

const SIGNS = new Set(Object.values(OPERATOR_WORDS).flat());
const DIRECTIONS = new Set(DIRECTION_WORDS);

/** The columns of an indicator table as their header names them, corrected by what stands under it. */
export const byContents = (columns: readonly TableColumn[], data: readonly CellRow[]): TableColumn[] =>
  byLevel(withLevel1(byContent(twoLevels(columns, data), data), data), data);

/** Of two levels only, the second names the indicators where it holds no classes: 一级指标 │ 二级指标 │ 指标值. */
function twoLevels(columns: readonly TableColumn[], data: readonly CellRow[]): readonly TableColumn[] {
  const level2 = columns.find(({ column }) => column === 'level2');
  if (!level2 || columns.some(({ column }) => column === 'level3')) return columns;
  const texts = textsUnder(level2, valuedRows(columns, data));
  if (texts.length === 0 || 3 * texts.filter(isClassName).length >= texts.length) return columns;
  return columns.map((each) => (each === level2 ? { ...each, column: 'level3' } : each));
}

/** Corrects what a header alone leaves open by what stands under it. */
function byContent(columns: readonly TableColumn[], data: readonly CellRow[]): TableColumn[] {
  const has = (column: IndicatorColumn): boolean => columns.some((c) => c.column === column);
  const share = (column: TableColumn, test: (text: string) => boolean): number => {
    const texts = textsUnder(column, data);
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  const isSign = (text: string): boolean => SIGNS.has(squeeze(text));
  const isDirection = (text: string): boolean => DIRECTIONS.has(squeeze(text));
  const signed = columns.some(
    (column) => column.column === 'direction' && !has('operator') && share(column, isSign) > 0.5,
  );
  return columns.map((column): TableColumn => {
    if (column.column === 'direction' && signed) return { ...column, column: 'operator' };
    // 指标性质 holds the signs, 指标方向性 beside it the directions.
    const spare = !column.column && column.header?.match?.columns.includes('direction');
    if (signed && spare) return { ...column, column: 'direction' };
    if (spare && !has('operator') && share(column, isSign) > 0.5) return { ...column, column: 'operator' };
    if (column.column === 'operator' && !has('direction') && share(column, isDirection) > 0.5)
      return { ...column, column: 'direction' };
    // 总目标值 is the only value that the form asks for.
    if (column.column === 'longTermTarget' && !has('target')) return { ...column, column: 'target' };
    if (column.column === 'level1' && !has('level2') && share(column, isLevel2Only) > 0.5)
      return { ...column, column: 'level2' };
    return column;
  });
}

/** First-level classes under a header of another name: 绩效维度 │ 一级指标 │ 二级指标. */
function withLevel1(columns: readonly TableColumn[], data: readonly CellRow[]): readonly TableColumn[] {
  if (columns.some(({ column }) => column === 'level1')) return columns;
  const at = columns.findIndex(({ column }) => column === 'level2') - 1;
  const beside = columns[at];
  if (!beside || beside.column) return columns;
  const texts = textsUnder(beside, valuedRows(columns, data));
  const known = texts.filter((text) => level1Of(text) !== undefined).length;
  return texts.length > 0 && 2 * known > texts.length
    ? columns.map((each) => (each === beside ? { ...each, column: 'level1' } : each))
    : columns;
}

/** Rows with a value under the table's value column: what stands below the table has none as a rule. */
function valuedRows(columns: readonly TableColumn[], data: readonly CellRow[]): readonly CellRow[] {
  const value = columns.find(({ column }) => column === 'target' || column === 'actual');
  if (!value) return data;
  const { from, to } = value;
  return data.filter(
    (row) => !headerCells(row) && row.cells.some((cell) => cell.column >= from && cell.column < to),
  );
}

/** One header over all levels: the columns under it are told apart by what they hold, the name being the last. */
function byLevel(columns: readonly TableColumn[], rows: readonly CellRow[]): TableColumn[] {
  if (columns.some(({ column }) => column === 'level1' || column === 'level2')) return [...columns];
  const data = valuedRows(columns, rows);
  return columns.flatMap((slot) => {
    if (slot.column !== 'level3') return [slot];
    const byColumn = new Map<number, string[]>();
    for (const { cells } of data)
      for (const cell of cells) {
        if (cell.column < slot.from || cell.column >= slot.to) continue;
        const texts = byColumn.get(cell.column);
        if (texts) texts.push(cell.text);
        else byColumn.set(cell.column, [cell.text]);
      }
    const starts = [...byColumn.keys()].sort((a, b) => a - b);
    const free: IndicatorColumn[] = ['level1', 'level2'];
    const names = starts.slice(0, -1).map((start) => {
      const texts = byColumn.get(start) ?? [];
      const name = free.find(
        (level) =>
          2 *
            texts.filter((text) => (level === 'level1' ? level1Of(text) : level2Of(text)) !== undefined)
              .length >=
          texts.length,
      );
      if (name) free.splice(0, free.indexOf(name) + 1);
      return name;
    });
    const levels = names.findIndex((name) => name === undefined);
    const count = levels < 0 ? names.length : levels;
    if (count === 0) return [slot];
    return [
      ...names.slice(0, count).map((column, i): TableColumn => ({
        from: i === 0 ? slot.from : (starts[i] ?? slot.from),
        to: starts[i + 1] ?? slot.to,
        column,
        header: slot.header,
      })),
      { ...slot, from: starts[count] ?? slot.from },
    ];
  });
}

/** Whether a text names a second-level class and cannot name a first-level one (成本指标, 满意度指标). */
export function isLevel2Only(text: string): boolean {
  const level2 = level2Of(text);
  return level2 !== undefined && (level1Of(text) === undefined || !['cost', 'satisfaction'].includes(level2));
}

const textsUnder = ({ from, to }: TableColumn, data: readonly CellRow[]): string[] =>
  data.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column >= from && cell.column < to).map(({ text }) => text),
  );

/** Class columns to the left of the first headed column, known by what they hold. */
export function classColumns(
  left: number,
  headed: readonly TableColumn[],
  rows: readonly CellRow[],
): TableColumn[] {
  if (headed.some(({ column }) => column === 'level1')) return [];
  const data = valuedRows(headed, rows);
  const byColumn = new Map<number, string[]>();
  for (const { cells } of data)
    for (const cell of cells) {
      if (cell.column >= left) break;
      const texts = byColumn.get(cell.column);
      if (texts) texts.push(cell.text);
      else byColumn.set(cell.column, [cell.text]);
    }
  const found: TableColumn[] = [];
  const free: IndicatorColumn[] = headed.some(({ column }) => column === 'level2')
    ? ['level1']
    : ['level2', 'level1'];
  for (const column of [...byColumn.keys()].sort((a, b) => b - a)) {
    const texts = byColumn.get(column) ?? [];
    const name = free.find((level) => {
      const known = texts.filter(
        (text) => (level === 'level1' ? level1Of(text) : level2Of(text)) !== undefined,
      ).length;
      return 2 * known > texts.length && (level === 'level1' || texts.some(isLevel2Only));
    });
    if (!name) continue;
    free.splice(0, free.indexOf(name) + 1);
    found.unshift({ from: column, to: found[0]?.from ?? left, column: name, header: undefined });
    if (free.length === 0) break;
  }
  return found;
}
