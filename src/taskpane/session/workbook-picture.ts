import type { SheetRef } from '../../forms/cell';
import type { Grid } from '../../reading/grid';
import { readSheet } from '../../reading/read';
import type { Reading, SheetReading } from '../../reading/reading';
import { correctionsOn } from '../../reading/corrections';
import { createReviewer } from '../../review/engine';
import { setAside, type SortedReview } from '../../review/set-aside';
import { rulesOf, type WorkbookRecord } from '../../review/workbook-record';
import { withDependents } from './dependents';
import { sameGrid } from './same-grid';
import { createPacer } from './pacer';

/** What was understood of the workbook as it was last seen. */
export interface Understanding extends SortedReview {
  readonly reading: Reading;
}

/**
 * The workbook as last seen: its grids, what was read from each, and the review. Sheets that look the same as before
 * are not read again (unless the user's corrections of them changed), so that only what a change touches is worked on, and forms keep their identity.
 */
export interface WorkbookPicture {
  /** Takes a picture of the whole workbook over. */
  replace(grids: readonly Grid[], record: WorkbookRecord): Promise<Understanding>;
  /** Takes new pictures of some sheets over. */
  update(grids: readonly Grid[], record: WorkbookRecord): Promise<Understanding>;
  /** Whether these are the sheets of the picture, in the same order and with the same names. */
  hasSheets(order: readonly SheetRef[]): boolean;
  /** The given sheets and those whose formulas may depend on them. */
  withDependents(sheets: readonly string[]): readonly string[];
}

/** An empty picture. */
export function createWorkbookPicture(): WorkbookPicture {
  const reviewer = createReviewer();
  let grids: ReadonlyMap<string, Grid> = new Map();
  let readings: ReadonlyMap<string, SheetReading> = new Map();
  let corrected: ReadonlyMap<string, string> = new Map();

  const understand = async (next: readonly Grid[], record: WorkbookRecord): Promise<Understanding> => {
    const pause = createPacer();
    const nextGrids = new Map<string, Grid>();
    const nextReadings = new Map<string, SheetReading>();
    const nextCorrected = new Map<string, string>();
    for (const grid of next) {
      const { id } = grid.sheet;
      const before = grids.get(id);
      const reading = readings.get(id);
      const corrections = correctionsOn(grid.sheet, record.corrections);
      const correction = JSON.stringify(corrections);
      nextCorrected.set(id, correction);
      const same =
        before !== undefined &&
        reading !== undefined &&
        correction === corrected.get(id) &&
        sameGrid(before, grid);
      nextGrids.set(id, same ? before : grid);
      nextReadings.set(id, same ? reading : readSheet(grid, corrections));
      await pause();
    }
    grids = nextGrids;
    readings = nextReadings;
    corrected = nextCorrected;
    const reading = { sheets: [...nextReadings.values()] };
    const review = reviewer.review(reading, { ...rulesOf(record), grids: nextGrids });
    return { reading, ...setAside(review, record.dismissals) };
  };

  return {
    replace: understand,
    update: (changed, record) => {
      const newer = new Map(changed.map((grid) => [grid.sheet.id, grid]));
      return understand(
        [...grids.values()].map((grid) => newer.get(grid.sheet.id) ?? grid),
        record,
      );
    },
    hasSheets: (order) => {
      const sheets = [...grids.values()].map(({ sheet }) => sheet);
      return (
        sheets.length === order.length &&
        sheets.every(({ id, name }, index) => order[index]?.id === id && order[index].name === name)
      );
    },
    withDependents: (sheets) => withDependents(sheets, [...grids.values()]),
  };
}
