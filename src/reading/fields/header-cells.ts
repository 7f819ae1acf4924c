import { hasUnder, namesGoals } from '../labels/field-labels';
import type { LabelMatch } from '../labels/label-matcher';
import { rightOf, type Cell, type CellRow } from '../cells/sheet-cells';

/** What stands in a row of headers: labels of whole parts, and heads of columns up to the next one. */
export interface HeaderCells {
  readonly sections: readonly Cell[];
  readonly heads: readonly { readonly cell: Cell; readonly to: number }[];
}

export function headerCells(
  row: CellRow,
  labels: readonly (LabelMatch | undefined)[],
  next: CellRow | undefined,
): HeaderCells {
  const firstLabel = labels.findIndex(Boolean);
  const sections: Cell[] = [];
  const heads: HeaderCells['heads'][number][] = [];
  row.cells.forEach((cell, i) => {
    const beforeLabels = i < firstLabel && !labels[i] && !hasUnder(cell, next);
    if (cell.rows > 1 || beforeLabels || (i === 0 && namesPart(row, labels[0], next))) sections.push(cell);
    else
      heads.push({
        cell,
        to: row.cells[i + 1]?.column ?? (cell.merged ? rightOf(cell) : Number.POSITIVE_INFINITY),
      });
  });
  return { sections, heads };
}

/** Whether the first cell of a header row names the part of the form that the others head. */
const namesPart = (row: CellRow, match: LabelMatch | undefined, next: CellRow | undefined): boolean =>
  (row.cells.length > 1 && match !== undefined && match.sections.length > 0 && match.fields.length === 0) ||
  namesGoals(row, next);
