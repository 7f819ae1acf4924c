import type { Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';

/**
 * A picture of a sheet in which some of its cells are as they are now. Cells outside the picture stay outside; what the
 * new picture of the cells leaves out is empty.
 */
export function patchedGrid(grid: Grid, { row, column, rows, columns }: Rect, now: Grid): Grid {
  const patched = <T>(
    before: readonly (readonly T[])[],
    after: readonly (readonly T[])[] | undefined,
    empty: T,
  ): readonly (readonly T[])[] =>
    before.map((cells, down) => {
      const at = grid.origin.row + down;
      if (at < row || at >= row + rows) return cells;
      const news = after?.[at - now.origin.row] ?? [];
      return cells.map((cell, across) => {
        const place = grid.origin.column + across;
        if (place < column || place >= column + columns) return cell;
        return news[place - now.origin.column] ?? empty;
      });
    });
  return {
    ...grid,
    values: patched(grid.values, now.values, ''),
    texts: patched(grid.texts, now.texts, ''),
    ...(grid.formulas ? { formulas: patched(grid.formulas, now.formulas, '') } : {}),
    ...(grid.numberFormats
      ? { numberFormats: patched(grid.numberFormats, now.numberFormats, 'General') }
      : {}),
  };
}
