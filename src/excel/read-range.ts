import type { CellRef } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { bounding } from './ranges';
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
