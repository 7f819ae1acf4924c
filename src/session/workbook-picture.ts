import type { SheetRef } from '../forms/cell';
import { correctionsOn, type Correction } from '../reading/corrections';
import type { Grid } from '../reading/grid';
import { readSheetSteps } from '../reading/read';
import type { Reading, SheetReading } from '../reading/reading';
import { createReviewer } from '../review/engine';
import { setAside, type SortedReview } from '../review/set-aside';
import type { Steps } from '../review/steps';
import { rulesOf, type WorkbookRecord } from '../review/workbook-record';
import { withDependents } from './dependents';
import { sameGrid } from './same-grid';
import { createPacer } from './pacer';

/** What was understood of the workbook as it was last seen. */
export interface Understanding extends SortedReview {
  readonly reading: Reading;
}

/**
 * The workbook as last seen: its grids, what was read from each, and the review. Sheets that look the same as before
 * are not read again (unless the user's corrections of them changed), so that only what a change touches is worked on,
 * and forms keep their identity. All work is done in slices; what was done before it was called off is not done again.
 */
export interface WorkbookPicture {
  /** Takes a picture of the whole workbook over. */
  replace(grids: readonly Grid[], record: WorkbookRecord, signal?: AbortSignal): Promise<Understanding>;
  /** Takes new pictures of some sheets over. */
  update(grids: readonly Grid[], record: WorkbookRecord): Promise<Understanding>;
  /** Whether these are the sheets of the picture, in the same order and with the same names. */
  hasSheets(order: readonly SheetRef[]): boolean;
  /** A sheet of the picture. */
  gridOf(sheet: string): Grid | undefined;
  /** Whether a sheet is a very large one without a form: what stands in it only matters to those who look at it. */
  isLedger(sheet: string): boolean;
  /** The given sheets and those whose formulas may depend on them. */
  withDependents(sheets: readonly string[]): readonly string[];
}

/** A sheet as it was last seen. */
interface SeenSheet {
  readonly grid: Grid;
  /** The user's corrections it was read with. */
  readonly corrections: readonly Correction[];
  readonly reading: SheetReading;
}

/** An empty picture. */
export function createWorkbookPicture(): WorkbookPicture {
  const reviewer = createReviewer();
  /** By sheet id; also of sheets that were looked at when the work was called off. */
  let seen = new Map<string, SeenSheet>();
  let grids: readonly Grid[] = [];

  const look = function* (grid: Grid, record: WorkbookRecord): Steps<SeenSheet> {
    const { id } = grid.sheet;
    const before = seen.get(id);
    const corrections = correctionsOn(grid.sheet, record.corrections);
    if (before && sameGrid(before.grid, grid) && sameCorrections(before.corrections, corrections))
      return before;
    const sheet = { grid, corrections, reading: yield* readSheetSteps(grid, corrections) };
    seen.set(id, sheet);
    return sheet;
  };

  const lookAt = function* (
    next: readonly Grid[],
    record: WorkbookRecord,
  ): Steps<ReadonlyMap<string, SeenSheet>> {
    const sheets = new Map<string, SeenSheet>();
    for (const grid of next) {
      sheets.set(grid.sheet.id, yield* look(grid, record));
      yield;
    }
    seen = new Map(sheets);
    return sheets;
  };

  const understand = async (
    next: readonly Grid[],
    record: WorkbookRecord,
    signal?: AbortSignal,
  ): Promise<Understanding> => {
    const pacer = createPacer(signal);
    const sheets = await pacer.run(lookAt(next, record));
    grids = [...sheets.values()].map(({ grid }) => grid);
    const reading = { sheets: [...sheets.values()].map((sheet) => sheet.reading) };
    const gridsById = new Map(grids.map((grid) => [grid.sheet.id, grid]));
    const review = await pacer.run(reviewer.steps(reading, { ...rulesOf(record), grids: gridsById }));
    return { reading, ...setAside(review, record.dismissals) };
  };

  return {
    replace: understand,
    update: (changed, record) => {
      const newer = new Map(changed.map((grid) => [grid.sheet.id, grid]));
      return understand(
        grids.map((grid) => newer.get(grid.sheet.id) ?? grid),
        record,
      );
    },
    hasSheets: (order) =>
      grids.length === order.length &&
      grids.every(({ sheet: { id, name } }, index) => order[index]?.id === id && order[index].name === name),
    gridOf: (sheet) => seen.get(sheet)?.grid,
    isLedger: (sheet) => {
      const known = seen.get(sheet);
      return known?.grid.cutOff === true && known.reading.forms.length === 0;
    },
    withDependents: (sheets) => withDependents(sheets, grids),
  };
}

const sameCorrections = (a: readonly Correction[], b: readonly Correction[]): boolean =>
  (a.length === 0 && b.length === 0) || JSON.stringify(a) === JSON.stringify(b);
