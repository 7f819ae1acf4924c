import { columnName } from '../../src/forms/cell';
import type { Grid } from '../../src/reading/grid';

const LONGEST = 14;

/** Some rows of a grid as plain text, one line per row with its non-empty cells, for failure messages. */
export function gridText(grid: Grid, from = grid.origin.row, rows = grid.texts.length): string {
  const lines: string[] = [];
  for (let row = Math.max(from, grid.origin.row); row < from + rows; row++) {
    const cells = grid.texts[row - grid.origin.row] ?? [];
    const shown = cells.flatMap((text, index) => {
      if (text === '') return [];
      const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      return [`${columnName(grid.origin.column + index)}${row + 1}=${short.replaceAll('\n', '⏎')}`];
    });
    if (shown.length) lines.push(shown.join(' │ '));
  }
  return lines.join('\n');
}
