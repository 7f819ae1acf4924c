import type { Rect } from '../forms/cell';

/**
 * The rectangles that a set of cells fills without a gap: in each row the runs of neighbouring columns, and equal runs of
 * neighbouring rows together. The cells of a form make very few, so that its lines are drawn with a few calls.
 */
export function blocksOf(cells: readonly Rect[]): Rect[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { row, column, rows, columns } of cells)
    for (let down = row; down < row + rows; down += 1) {
      const covered = columnsByRow.get(down) ?? new Set();
      columnsByRow.set(down, covered);
      for (let across = column; across < column + columns; across += 1) covered.add(across);
    }
  const blocks: Rect[] = [];
  /** By their columns, the place of the last block that has them. */
  const latest = new Map<string, number>();
  for (const row of [...columnsByRow.keys()].sort((a, b) => a - b))
    for (const run of runsOf(columnsByRow.get(row) ?? new Set())) {
      const columns = `${run.column} ${run.columns}`;
      const above = latest.get(columns) ?? -1;
      const block = blocks[above];
      if (block && block.row + block.rows === row) blocks[above] = { ...block, rows: block.rows + 1 };
      else latest.set(columns, blocks.push({ row, rows: 1, ...run }) - 1);
    }
  return blocks;
}

function runsOf(columns: ReadonlySet<number>): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
