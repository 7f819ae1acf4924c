import { moneyUnitOf } from '../../forms/normalise';
import type { DeclaredUnit } from '../cells/amounts';
import type { Draft } from '../cells/draft';
import { CellRow, type Cell } from '../cells/sheet-cells';
import { announcesUnit } from '../cells/unit-marks';
import { yearLine } from '../cells/year';
import { inlineParts } from '../labels/inline';
import { cornerUnit, isCornerLine, maySayUnit } from './heading';

const MAX_CORNER_ROWS = 12;

/** The unit of money that a cell above or beside the table declares for all of the form. */
export function findCorner(rows: readonly CellRow[], draft: Draft): DeclaredUnit | undefined {
  for (const row of rows.slice(0, MAX_CORNER_ROWS))
    for (const [i, cell] of row.cells.entries()) {
      const unit = cornerUnit(cell);
      if (unit) return { unit, at: draft.ref(cell) };
      const split = splitCorner(row, i, draft);
      if (split) return split;
    }
  return undefined;
}

/** Unit of money that a cell announces and the one beside it names: 金额单位： │ 元. */
function splitCorner({ cells }: CellRow, at: number, draft: Draft): DeclaredUnit | undefined {
  const [cell, value] = [cells[at], cells[at + 1]];
  const unit = cell && value && announcesUnit(cell) ? moneyUnitOf(value.text) : undefined;
  return unit && value && { unit, at: draft.ref(value) };
}

/** Whether a line names more than a year: （2026年度）    编制单位：…. */
const saysMore = ({ text }: Cell): boolean =>
  inlineParts(text).some(({ match, value }) => value !== '' && match.fields[0] !== 'year');

/** The row without the cells that are no label and no value of it: corner units, year lines. */
export function withoutAsides(
  row: CellRow,
  heading: boolean,
  title: Cell | undefined,
  draft: Draft,
): CellRow {
  // Nearly no row below the heading speaks of a unit.
  if (!heading && !row.cells.some((cell) => cell === title || maySayUnit(cell))) return row;
  const cells = row.cells.filter((cell, i) => {
    if (cell === title) return false;
    // 单位 │ 万元: whatever else the label may mean, the cell beside it says which unit.
    const announces = splitCorner(row, i, draft) !== undefined;
    const corner =
      (cornerUnit(cell) !== undefined && inlineParts(cell.text).length === 0) ||
      announces ||
      (i > 0 && splitCorner(row, i - 1, draft) !== undefined);
    const labelled = cell.match?.quality === 'exact' && cell.match.fields.length > 0 && !isCornerLine(cell);
    if (announces || (corner && !labelled)) {
      draft.label(cell);
      return false;
    }
    return !(heading && yearLine(cell.text) !== undefined && draft.sources.has(cell) && !saysMore(cell));
  });
  return cells.length === row.cells.length ? row : new CellRow(row.row, cells);
}
