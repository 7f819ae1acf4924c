import { level1Of, level2Of } from '../../forms/indicator-class';
import type { CellRow } from '../cells/sheet-cells';
import { isLevel2Only } from './column-contents';
import type { TableColumn } from './table-layout';

/** Of the texts of a column that name classes so many must be known: a few may be worded in a way of their own. */
const SHARE = 0.7;
const MIN_TEXTS = 2;

interface Levels {
  readonly level1: number;
  readonly level2: number;
  readonly level3: number;
}

/**
 * The columns of an indicator table whose level names stand one column beside what they name: the classes left of their
 * headers, the whole body right of them, or the names of classes and indicators under one header. Known by where the
 * second-level classes stand; columns as headed where they stand in their place.
 */
export function unshifted(columns: readonly TableColumn[], data: readonly CellRow[]): readonly TableColumn[] {
  const at = levelsIn(columns);
  const [head1, head2, head3] = at ? [columns[at.level1], columns[at.level2], columns[at.level3]] : [];
  // Nearly every table ends here: its second-level classes stand under their header.
  if (!at || !head1 || !head2 || !head3 || holdsClass(head2, data)) return columns;
  const texts = textsByColumn(data);
  const classes = [...texts].filter(([, each]) => holdsLevel2(each)).map(([column]) => column);
  const [second] = classes;
  if (second === undefined || classes.length > 1 || isUnder(head2, second)) return columns;
  const firsts = [...texts]
    .filter(([column, each]) => column < second && mostly(each, isLevel1))
    .map(([c]) => c);
  const first = firsts.at(-1);
  if (first === undefined) return columns;
  if (isUnder(head1, second) && first < head1.from) return leftwards(columns, at, first, second);
  if (!isUnder(head3, second)) return columns;
  return isUnder(head2, first) && !isUnder(head1, first)
    ? rightwards(columns, at)
    : underOneHeader(columns, at, second, texts);
}

function levelsIn(columns: readonly TableColumn[]): Levels | undefined {
  const [level1, level2, level3] = (['level1', 'level2', 'level3'] as const).map((name) =>
    columns.findIndex(({ column }) => column === name),
  );
  if (level1 === undefined || level2 === undefined || level3 === undefined || level1 < 0) return undefined;
  return level2 === level1 + 1 && level3 === level2 + 1 ? { level1, level2, level3 } : undefined;
}

/** Second-level classes, at least one of which cannot be one of the first level (成本指标, 满意度指标). */
const holdsLevel2 = (texts: readonly string[]): boolean =>
  texts.some(isLevel2Only) && mostly(texts, (text) => level2Of(text) !== undefined);

const holdsClass = (head: TableColumn, data: readonly CellRow[]): boolean =>
  holdsLevel2(
    data.flatMap(({ cells }) => cells.filter(({ column }) => isUnder(head, column)).map(({ text }) => text)),
  );

const isUnder = ({ from, to }: TableColumn, column: number): boolean => column >= from && column < to;

const isLevel1 = (text: string): boolean => level1Of(text) !== undefined;

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length >= MIN_TEXTS && texts.filter(test).length >= SHARE * texts.length;
}

function textsByColumn(data: readonly CellRow[]): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const { cells } of data)
    for (const { column, text } of cells) {
      const list = texts.get(column);
      if (list) list.push(text);
      else texts.set(column, [text]);
    }
  return texts;
}

/** 绩效指标 │ 一级指标 │ 二级指标 │ 三级指标 over 产出指标 │ 数量指标 │ name: the names of indicators keep both further headers. */
function leftwards(
  columns: readonly TableColumn[],
  { level1, level2, level3 }: Levels,
  first: number,
  second: number,
): readonly TableColumn[] {
  return columns.flatMap((each, i): readonly TableColumn[] => {
    if (i === level1)
      return [
        { ...each, from: first, to: second },
        { ...each, from: second, column: 'level2' },
      ];
    if (i === level2) return [{ ...each, to: columns[level3]?.to ?? each.to, column: 'level3' }];
    return i === level3 ? [] : [each];
  });
}

/** 一级指标 │ 二级指标 │ 三级指标 │ 指标值 over 绩效指标 │ 产出指标 │ 数量指标 │ name │ value: every header names the column after its own. */
function rightwards(columns: readonly TableColumn[], { level1 }: Levels): readonly TableColumn[] {
  const last = columns.at(-1);
  if (!last) return columns;
  const end = Number.isFinite(last.to) ? last.to : last.from + 1;
  return [
    ...columns.map((each, i): TableColumn => {
      const { from, header } = each;
      const named = i > level1 ? columns[i - 1]?.column : undefined;
      return { from, to: each === last ? end : each.to, header, column: i < level1 ? each.column : named };
    }),
    { ...last, from: end, to: Number.POSITIVE_INFINITY },
  ];
}

/** 一级指标 │ 二级指标 │ 三级指标 over 产出指标 │ (nothing) │ 数量指标 │ name: the last header stands over two columns. */
function underOneHeader(
  columns: readonly TableColumn[],
  { level2, level3 }: Levels,
  second: number,
  texts: ReadonlyMap<number, readonly string[]>,
): readonly TableColumn[] {
  const head = columns[level3];
  const names = [...texts.keys()].filter((column) => column > second && head && isUnder(head, column));
  if (!head || names.length === 0) return columns;
  const name = Math.min(...names);
  return columns.flatMap((each, i): readonly TableColumn[] => {
    if (i === level2) return [];
    if (i === level2 - 1) return [{ ...each, to: second }];
    if (i !== level3) return [each];
    return [
      { ...each, from: second, to: name, column: 'level2' },
      { ...each, from: name },
    ];
  });
}
