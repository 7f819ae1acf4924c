import type { Field } from '../../forms/field';
import { normaliseLabel, squeeze } from '../../forms/normalise';
import { single, type Draft } from '../cells/draft';
import type { TableColumn, TableLayout } from './table-layout';
import type { Cell, CellRow, SheetCells } from '../cells/sheet-cells';

/** What the total row of an indicator table states: all points and all scores. */
export interface TableTotals {
  readonly totalWeight?: Field<string>;
  readonly totalScore?: Field<string>;
}

const TOTAL =
  /^(?:总分|合计|总计|小计|总得分|合计得分|自评总分|总分值|自评得分|总分合计|合计总分|得分合计|综合得分|自评总得分|分值合计|权重合计|权重总计|分值总计)$/u;

/** Label text of a total row under an indicator table. */
export const isTotal = (text: string): boolean =>
  text.length <= 24 && /[分计]/u.test(text) && TOTAL.test(normaliseLabel(text)?.key ?? '');

/** A total of one part of the table only. */
export const isPartTotal = (text: string): boolean => normaliseLabel(text)?.key === '小计';

const isPoints = ({ text }: Cell): boolean => /^\d{1,3}(?:\.\d+)?[分%]?$/u.test(squeeze(text.slice(0, 20)));

/**
 * The totals that a row states under the columns of points and scores; one number elsewhere in the row of a table with
 * scores is the total score. Nothing is read from the total of a part.
 */
export function totalsIn(
  row: CellRow,
  leading: Cell,
  { columns }: TableLayout,
  sheet: SheetCells,
  draft: Draft,
): TableTotals {
  if (isPartTotal(leading.text)) return {};
  const under = ({ from, to }: TableColumn): Cell | undefined =>
    row.cells.find((cell) => cell !== leading && cell.column >= from && cell.column < to);
  const [weight, score] = (['weight', 'score'] as const).map((name) =>
    columns.find(({ column }) => column === name),
  );
  const [weights, scores] = [weight && under(weight), score && under(score)];
  const only = row.cells.filter((cell) => cell !== leading && isPoints(cell));
  const stray = score && !weights && !scores && only.length === 1 ? only[0] : undefined;
  const stated = (column: TableColumn, cell: Cell | undefined): Field<string> =>
    cell
      ? draft.text(cell, leading)
      : draft.blank(sheet.coverAt(row.row, column.from) ?? single(row.row, column.from), leading);
  return {
    ...(weight && { totalWeight: stated(weight, weights) }),
    ...(score && { totalScore: stated(score, scores ?? stray) }),
  };
}
