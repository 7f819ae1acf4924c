import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UnitWorkbook } from '../files/together/unit';
import type { CellRef, Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { SheetGoneError } from '../session/port/host-errors';
import type { GridPiece, KeptRecord, Unsubscribe, WorkbookHost } from '../session/port/workbook-host';
import type { WorkbookRecord } from '../review/workbook-record';
import { FilesStayError } from './desk-errors';

/** What is shown of the sheets: the cell that somebody is in, and whether the list or a click in the sheet led there. */
export interface Shown {
  readonly at: CellRef;
  readonly by: 'list' | 'sheet';
}

/** A workbook made of files: it can be looked at, and what is decided about it is remembered as long as it is open. */
export interface FileHost extends WorkbookHost {
  readonly shown: StoreApi<Shown>;
  gridOf(sheet: string): Grid | undefined;
  /** A click into a sheet. */
  choose(at: CellRef): void;
}

const NOTHING_TO_STOP: Unsubscribe = async () => undefined;

/**
 * The port carried out by files. Files do not change while they are open here, and nothing is written into them: what
 * would change a cell is refused.
 *
 * @param onRecord called with what was decided, when that has changed
 */
export function createFileHost(
  { grids, record }: UnitWorkbook,
  onRecord: (record: WorkbookRecord) => void,
): FileHost {
  let kept: KeptRecord = { record };
  const byId = new Map(grids.map((grid) => [grid.sheet.id, grid]));
  const [first] = grids;
  if (!first) throw new RangeError('A unit has a sheet at least.');
  const shown = createStore<Shown>(() => ({ at: cornerOf(first), by: 'list' }));
  const refuse = async (): Promise<never> => {
    throw new FilesStayError();
  };
  const sheetOf = (id: string): Grid => {
    const grid = byId.get(id);
    if (!grid) throw new SheetGoneError();
    return grid;
  };
  return {
    capabilities: { excelApi: '', undo: 'none', platform: '', readOnly: true },
    shown,
    gridOf: (sheet) => byId.get(sheet),
    choose: (at) => shown.setState({ at, by: 'sheet' }),
    onWaiting: () => () => undefined,
    scan: async (options) => {
      options?.onRecord?.(kept);
      return grids;
    },
    readSheets: async (ids, given, options) => ({
      order: grids.map(({ sheet }) => sheet),
      grids: ids.flatMap((id) => byId.get(id) ?? []),
      pieces: [...(options?.cells ?? [])].flatMap(([sheet, rects]) => piecesOf(byId.get(sheet), rects)),
      ...(given ? { kept } : {}),
    }),
    select: async (at) => {
      sheetOf(at.sheet.id);
      shown.setState({ at, by: 'list' });
      return false;
    },
    unhide: async () => undefined,
    onSelectionChanged: async (listener) => {
      const stop = shown.subscribe(listener);
      return async () => stop();
    },
    activeCell: async () => {
      const { sheet, row, column } = shown.getState().at;
      return { sheet: sheet.id, row, column };
    },
    readRange: async (range) => partOf(sheetOf(range.sheet.id), range),
    selectedRange: async () => shown.getState().at,
    onChange: async () => NOTHING_TO_STOP,
    installMarks: refuse,
    removeMarks: refuse,
    countMarks: async () => 0,
    readRecord: async () => kept,
    writeRecord: async (change) => {
      kept = { record: change(kept.record) };
      onRecord(kept.record);
      return kept;
    },
    insert: refuse,
    addIndicatorRows: refuse,
    removeIndicatorRow: refuse,
    fitRows: refuse,
    apply: refuse,
    takeBack: refuse,
  };
}

const cornerOf = ({ sheet, origin }: Grid): CellRef => ({ sheet, ...origin, rows: 1, columns: 1 });

const piecesOf = (grid: Grid | undefined, rects: readonly Rect[]): readonly GridPiece[] =>
  grid ? rects.map((rect) => ({ rect, grid: partOf(grid, rect) })) : [];

/** A rectangle of a sheet. */
function partOf(grid: Grid, { row, column, rows, columns }: Rect): Grid {
  const [top, left] = [row - grid.origin.row, column - grid.origin.column];
  const cut = <T>(matrix: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    matrix.slice(Math.max(0, top), top + rows).map((each) => each.slice(Math.max(0, left), left + columns));
  return {
    ...grid,
    origin: { row: Math.max(row, grid.origin.row), column: Math.max(column, grid.origin.column) },
    values: cut(grid.values),
    texts: cut(grid.texts),
    ...(grid.formulas ? { formulas: cut(grid.formulas) } : {}),
    ...(grid.numberFormats ? { numberFormats: cut(grid.numberFormats) } : {}),
  };
}
