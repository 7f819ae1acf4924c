import type { CellPosition, Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import type { Places } from './port/workbook-host';

/** Of a sheet that holds forms and goes on beyond them, so much is read behind its first window: no stack of forms is longer. */
const BEHIND: Rect = { row: 1000, column: 0, rows: 4000, columns: 256 };
/** Around a cell that the user asks about: so many rows above and below it. */
const ROWS_AROUND = 500;
const COLUMNS_AROUND = 64;

/** Parts of very large sheets that are read beyond their first window, because there are forms or somebody asked. */
export interface FarParts {
  readonly places: Places;
  /** A sheet turned out to hold forms and to go on: true where more of it is to be read. */
  holdsForms(grid: Grid): boolean;
  /** The user asks about a cell of a sheet: true where it lies beyond what is read of it. */
  askedAbout(cell: CellPosition, grid: Grid): boolean;
}

/** No far parts yet. */
export function createFarParts(): FarParts {
  const behind = new Set<string>();
  const asked = new Map<string, Rect>();
  const places = new Map<string, readonly Rect[]>();
  const note = (sheet: string): void => {
    const around = asked.get(sheet);
    places.set(sheet, [...(behind.has(sheet) ? [BEHIND] : []), ...(around ? [around] : [])]);
  };
  return {
    places,
    holdsForms({ sheet: { id }, cutOff }) {
      if (!cutOff || behind.has(id)) return false;
      behind.add(id);
      note(id);
      return true;
    },
    askedAbout({ row, column }, { sheet: { id }, cutOff, origin, values }) {
      const read = values[row - origin.row];
      if (!cutOff || (read !== undefined && read.length > 0)) return false;
      asked.set(id, {
        row: Math.max(0, row - ROWS_AROUND),
        rows: 2 * ROWS_AROUND,
        column: Math.max(0, column - COLUMNS_AROUND / 2),
        columns: COLUMNS_AROUND,
      });
      note(id);
      return true;
    },
  };
}
