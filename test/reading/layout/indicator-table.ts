import type { EmptyClassModel, IndicatorModel } from '../models/model';
import { textCell, type Binding, type CellContent } from './draft';
import type { FormWriter } from './form-writer';
import { achieved, splitTarget, targetCell } from './values';
import type { Style } from './variation';
import { labelWords, printLevel, shapeWords, type LabelName } from './words';

/** Columns of an indicator table as printed; `skip` columns carry no field. */
export type ColumnKey =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'explanation'
  | 'operator'
  | 'unit'
  | 'direction'
  | 'weight'
  | 'actual'
  | 'score'
  | 'reason'
  | 'serial'
  | 'remark';

export interface Column {
  readonly key: ColumnKey;
  readonly header: string;
  readonly span: number;
}

/** A class with the rows under it; `indicator` is undefined for a printed class without one. */
interface Row {
  readonly level1: string;
  readonly level2: string;
  readonly indicator?: IndicatorModel;
  /** Index in the truth lists: of indicators, or of empty classes. */
  readonly index: number;
  readonly spare?: true;
}

/** What the table of a family always has. */
export interface TableOptions {
  /** Columns besides level 1–3 and the target. */
  readonly explanation?: boolean;
  readonly evaluation?: boolean;
  readonly weight?: boolean;
  /** Total points of the weight column. */
  readonly points?: number;
  readonly level3Span?: number;
}

/** The columns of an indicator table in a style. */
export function indicatorColumns(style: Style, options: TableOptions): readonly Column[] {
  const { random } = style;
  const header = (name: LabelName): string => shapeWords(style, labelWords(style, name));
  const column = (key: ColumnKey, name: LabelName, span = 1): Column => ({ key, header: header(name), span });
  const levelSuffix = random.chance(0.3) && style.has('synonyms');
  const level = (key: 'level1' | 'level2', words: string): Column => ({
    key,
    header: shapeWords(
      style,
      levelSuffix ? words.slice(0, 2) : style.has('synonyms') ? labelWords(style, key) : words,
    ),
    span: 1,
  });
  const weighted = options.weight === true || style.has('weightColumn');
  const tail: Column[] = [];
  const goal: Column[] = [];
  if (style.has('splitTarget')) {
    const parts = [column('operator', 'operator'), column('target', 'target'), column('unit', 'unit')];
    goal.push(...parts);
  } else if (style.has('natureColumn'))
    goal.push(
      { key: 'direction', header: shapeWords(style, '指标性质'), span: 1 },
      column('target', 'target'),
    );
  else goal.push(column('target', 'target'));
  if (options.evaluation) {
    tail.push(
      column('actual', 'actual'),
      column('weight', 'weight'),
      column('score', 'score'),
      column('reason', 'reason'),
    );
  } else {
    if (options.explanation) tail.push(column('explanation', 'explanation', random.pick([1, 1, 2])));
    if (weighted) tail.push(column('weight', 'weight'));
  }
  if (style.has('extraColumns')) tail.push({ key: 'remark', header: '备注', span: 1 });
  const levels: Column[] = [
    level('level1', '一级指标'),
    level('level2', '二级指标'),
    column('level3', 'level3', options.level3Span ?? random.pick([1, 1, 2])),
  ];
  const ordered = style.has('columnOrder')
    ? goal.length === 3
      ? [...goal, ...random.shuffle(tail)]
      : random.shuffle([...goal, ...tail])
    : [...goal, ...tail];
  const serial: Column[] = style.has('extraColumns') ? [{ key: 'serial', header: '序号', span: 1 }] : [];
  return [...serial, ...levels, ...ordered];
}

export const columnsWidth = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + column.span, 0);

/** The printed rows: indicators in class order with empty classes and spare rows among them. */
function tableRows(
  style: Style,
  indicators: readonly IndicatorModel[],
  emptyClasses: readonly EmptyClassModel[],
): readonly Row[] {
  const rows: Row[] = indicators.map((indicator, index) => ({ ...indicator, indicator, index }));
  if (style.has('unknownOrder') && style.has('repeatedPerRow')) return style.random.shuffle(rows);
  if (style.has('emptyClasses'))
    emptyClasses.forEach((empty, index) => {
      const last = rows.map((row) => row.level1).lastIndexOf(empty.level1);
      rows.splice(last < 0 ? rows.length : last + 1, 0, { ...empty, index });
    });
  if (style.has('spareRows'))
    for (let i = rows.length - 1; i >= 0; i--) {
      const row = rows[i]!;
      const groupEnds = rows[i + 1]?.level2 !== row.level2 || rows[i + 1]?.level1 !== row.level1;
      if (groupEnds && row.indicator && style.random.chance(0.25))
        rows.splice(i + 1, 0, { level1: row.level1, level2: row.level2, index: -1, spare: true });
    }
  return rows;
}

/** Points per indicator, integers that add up to `total`. */
export function sharePoints(count: number, total: number): readonly number[] {
  const each = Math.floor(total / count);
  return Array.from({ length: count }, (_, i) => each + (i < total - each * count ? 1 : 0));
}

function cellFor(
  style: Style,
  key: ColumnKey,
  indicator: IndicatorModel,
  index: number,
  points: number,
  split: boolean,
): { cell: CellContent; binding?: string; accept?: readonly string[] } {
  const parts = splitTarget(indicator.target);
  const words = parts.number === indicator.target;
  const result = achieved(indicator.target, points, index);
  switch (key) {
    case 'level3':
      return style.has('numberedNames')
        ? {
            cell: textCell(`指标${index + 1}：${indicator.level3}`),
            binding: 'level3',
            accept: [indicator.level3],
          }
        : { cell: textCell(indicator.level3), binding: 'level3' };
    case 'target': {
      if (!split) return { cell: targetCell(style, indicator.target), binding: 'target' };
      const number = Number(parts.number);
      const numeric = !words && style.random.chance(0.6) && String(number) === parts.number;
      return {
        cell: numeric ? { value: number, text: parts.number, format: 'General' } : textCell(parts.number),
        binding: 'target',
      };
    }
    case 'operator':
      return { cell: textCell(words ? '' : parts.operator || '='), binding: 'operator' };
    case 'unit':
      return { cell: textCell(words ? '' : parts.unit), binding: 'unit' };
    case 'direction':
      return {
        cell: textCell(words ? '定性' : /^[≤<]/u.test(indicator.target) ? '反向' : '正向'),
        binding: 'direction',
      };
    case 'explanation':
      return { cell: textCell(indicator.explanation), binding: 'explanation' };
    case 'weight':
      return { cell: { value: points, text: String(points), format: 'General' }, binding: 'weight' };
    case 'actual':
      return {
        cell: split ? textCell(splitTarget(result.actual).number) : targetCell(style, result.actual),
        binding: 'actual',
      };
    case 'score':
      return {
        cell: { value: Number(result.score), text: result.score, format: 'General' },
        binding: 'score',
      };
    case 'reason':
      return { cell: textCell(result.reason), binding: 'reason' };
    case 'serial':
      return { cell: { value: index + 1, text: String(index + 1), format: 'General' } };
    case 'remark':
      return { cell: textCell(index % 3 === 0 ? '常规指标' : '') };
    default:
      throw new Error(`level column ${key} is written as a merged class`);
  }
}

/** Where a table was written. */
export interface WrittenTable {
  readonly header: { readonly row: number; readonly rows: number };
  readonly body: { readonly row: number; readonly rows: number };
}

export interface TableContent {
  readonly indicators: readonly IndicatorModel[];
  readonly emptyClasses: readonly EmptyClassModel[];
  /** First index in the truth lists, for forms with two tables. */
  readonly firstIndex?: number;
  readonly firstEmpty?: number;
}

const isLevel = ({ key }: Column): boolean => key === 'level1' || key === 'level2' || key === 'level3';

/** One header row; or the names of the levels under a common 绩效指标; or that alone over all levels. */
function writeHeader(writer: FormWriter, column: number, columns: readonly Column[], rows: number): void {
  const { style } = writer;
  const levels = columns.filter(isLevel);
  const span = levels.reduce((sum, level) => sum + level.span, 0);
  const common = style.has('nestedHeader') || style.has('oneHeaderForLevels');
  let left = column;
  for (const entry of columns) {
    const nested = common && isLevel(entry);
    if (nested && entry === levels[0])
      writer.put({ row: writer.row, column: left, columns: span }, 'header', shapeWords(style, '绩效指标'));
    if (!nested)
      writer.put({ row: writer.row, column: left, columns: entry.span, rows }, 'header', entry.header);
    else if (rows === 2)
      writer.put({ row: writer.row + 1, column: left, columns: entry.span }, 'header', entry.header);
    left += entry.span;
  }
  writer.row += rows;
}

/** Writes header and body of an indicator table from the writer's current row, starting at `column`. */
export function writeIndicatorTable(
  writer: FormWriter,
  column: number,
  columns: readonly Column[],
  content: TableContent,
  points = 90,
): WrittenTable {
  const { style } = writer;
  const header = { row: writer.row, rows: style.has('nestedHeader') ? 2 : 1 };
  writeHeader(writer, column, columns, header.rows);
  const rows = tableRows(style, content.indicators, content.emptyClasses);
  const shares = sharePoints(content.indicators.length, points);
  const body = { row: writer.row, rows: rows.length };
  const first = content.firstIndex ?? 0;
  const firstEmpty = content.firstEmpty ?? 0;
  const keyOf = (row: Row, field: string): string =>
    row.indicator
      ? `indicators[${first + row.index}].${field}`
      : `emptyClasses[${firstEmpty + row.index}].${field}`;

  const split = columns.some(({ key }) => key === 'operator' || key === 'unit');
  let left = column;
  for (const { key, span } of columns) {
    if (key === 'level1' || key === 'level2')
      writeLevel(writer, rows, body.row, left, span, key, shares, keyOf);
    else
      rows.forEach((row, offset) => {
        if (!row.indicator) {
          writer.put({ row: body.row + offset, column: left, columns: span }, 'value', '');
          return;
        }
        const { cell, binding, accept } = cellFor(
          style,
          key,
          row.indicator,
          row.index,
          shares[row.index]!,
          split,
        );
        const bindings: Binding[] =
          binding === undefined
            ? []
            : [
                {
                  key: keyOf(row, binding),
                  value: cell.text === '' ? null : cell.text,
                  ...(accept ? { accept } : {}),
                },
              ];
        writer.put({ row: body.row + offset, column: left, columns: span }, 'value', cell, bindings);
      });
    left += span;
  }
  writer.row += rows.length;
  return { header, body };
}

/** Classes are merged over their rows; every row is bound to the box that names its class. */
function writeLevel(
  writer: FormWriter,
  rows: readonly Row[],
  firstRow: number,
  column: number,
  span: number,
  key: 'level1' | 'level2',
  shares: readonly number[],
  keyOf: (row: Row, field: string) => string,
): void {
  const same = (a: Row, b: Row): boolean =>
    a.level1 === b.level1 && (key === 'level1' || a.level2 === b.level2);
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && same(rows[start]!, rows[end]!)) end += 1;
    const group = rows.slice(start, end);
    const plain = group[0]![key];
    const points = group.reduce((sum, row) => sum + (row.indicator ? shares[row.index]! : 0), 0);
    const printed = plain === '' ? '' : printLevel(writer.style, plain, points || undefined);
    writer.put(
      { row: firstRow + start, column, rows: end - start, columns: span },
      'level',
      printed,
      group
        .map((row, offset) => ({ row, at: firstRow + start + offset }))
        .filter(({ row }) => !row.spare)
        .map(({ row, at }) => ({
          key: keyOf(row, key),
          value: printed === '' ? null : printed,
          canonical: plain,
          row: at,
        })),
    );
    start = end;
  }
}
