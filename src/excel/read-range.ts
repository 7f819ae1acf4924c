import type { CellRef, Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { joined } from './read-grids';
import { readParts } from './read-parts';
import { runExcel } from './run';

/** No list of projects is longer or wider. */
const FARTHEST = { rows: 2000, columns: 64 };

/** A picture of these cells, as far as the sheet is used; of a larger range, its first part. One plain read. */
export const readRange = ({ sheet, row, column, rows, columns }: CellRef): Promise<Grid> =>
  runExcel(async (context) => {
    const rect = {
      row,
      column,
      rows: Math.min(rows, FARTHEST.rows),
      columns: Math.min(columns, FARTHEST.columns),
    };
    const [answer] = await readParts(context, [{ sheet: sheet.id, rect }]);
    const pieces = answer?.cells ?? [];
    const area = pieces
      .map((piece) => piece.rect)
      .reduce(bounding, pieces[0]?.rect ?? { ...rect, rows: 0, columns: 0 });
    return { sheet, origin: { row: area.row, column: area.column }, ...joined(area, pieces) };
  });

/** The smallest rectangle around both. */
function bounding(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
