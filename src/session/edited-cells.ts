import type { Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import type { WorkbookChange } from './port/workbook-host';

/** More edits than these are read with the whole of what is known of the sheet. */
const MOST_RECTS = 20;

/** Which cells of changed sheets were edited, as far as Excel said; of others the whole sheet is to be read. */
export interface EditedCells {
  note(change: WorkbookChange): void;
  /** The whole of these sheets, whatever was edited. */
  forget(sheets: 'all' | readonly string[]): void;
  /** The edited cells of a sheet, to be read now; undefined where they are not known. */
  take(sheet: string): readonly Rect[] | undefined;
  /** Cells that were taken and have not been shown. */
  putBack(taken: ReadonlyMap<string, readonly Rect[]>): void;
}

/** No edits yet. */
export function createEditedCells(): EditedCells {
  const edited = new Map<string, readonly Rect[] | 'whole'>();
  const add = (sheet: string, rects: readonly Rect[] | undefined): void => {
    const before = edited.get(sheet) ?? [];
    const all = before === 'whole' || !rects ? 'whole' : [...before, ...rects];
    edited.set(sheet, all.length > MOST_RECTS ? 'whole' : all);
  };
  return {
    note({ sheets, cells }) {
      if (sheets === 'all') edited.clear();
      else for (const sheet of sheets) add(sheet, cells);
    },
    forget(sheets) {
      if (sheets === 'all') edited.clear();
      else for (const sheet of sheets) edited.set(sheet, 'whole');
    },
    take(sheet) {
      const rects = edited.get(sheet);
      edited.delete(sheet);
      return rects === 'whole' ? undefined : rects;
    },
    putBack(taken) {
      for (const [sheet, rects] of taken) add(sheet, rects);
    },
  };
}

/** Those of the cells that a picture of their sheet shows. */
export const shownOf = ({ origin, values }: Grid, rects: readonly Rect[]): readonly Rect[] =>
  rects.filter(({ row, rows }) =>
    values
      .slice(Math.max(0, row - origin.row), Math.max(0, row + rows - origin.row))
      .some((cells) => cells.length > 0),
  );
