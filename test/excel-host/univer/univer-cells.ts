import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  RemoveWorksheetMergeCommand,
  SetRangeValuesCommand,
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  getClearContentMutationParamsForRanges,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { bounding, fill, isOneCell, lastColumn, lastRow, sameArea, type Area } from '../grid/area';
import type { CellContent, CellEntry, CellFunctions } from '../grid/grid';
import { cellData, content, EMPTY, holdsContent } from './cell-content';
import { PendingStyles } from './pending-styles';
import { makeRoom } from './make-room';
import { toArea, toRange, type UniverScope } from './univer-scope';

export class UniverCells implements CellFunctions {
  private readonly pending = new PendingStyles();
  private lastRead:
    | {
        readonly sheetId: string;
        readonly area: Area;
        readonly contents: readonly (readonly CellContent[])[];
      }
    | undefined;

  constructor(
    private readonly scope: UniverScope,
    /** Called for areas that lose all formats: what hangs on cells besides styles. */
    private readonly clearRules: (sheetId: string, area: Area) => void,
  ) {
    scope.flush = () => this.carryOutStyles();
  }

  read(sheetId: string, area: Area): readonly (readonly CellContent[])[] {
    this.scope.flush();
    const known = this.lastRead;
    if (known?.sheetId === sheetId && sameArea(known.area, area)) return known.contents;
    const sheet = this.scope.sheet(sheetId);
    const rows = sheet.getRowCount();
    const columns = sheet.getColumnCount();
    const contents = fill(area, (row, column) => {
      if (row >= rows || column >= columns) return EMPTY;
      const cell = sheet.getCellRaw(row, column);
      return content(cell, this.format(sheet, row, column, cell));
    });
    this.lastRead = { sheetId, area, contents };
    return contents;
  }

  /** To be called after every change: a range asks for values, texts, formats one after the other, and is read once. */
  forget(): void {
    this.lastRead = undefined;
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    makeRoom(this.scope, sheetId, area);
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    let any = false;
    entries.forEach((row, i) =>
      row.forEach((entry, j) => {
        if (entry === undefined) return;
        (value[area.row + i] ??= {})[area.column + j] = cellData(entry);
        any = true;
      }),
    );
    if (any) this.scope.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: toRange(area), value });
  }

  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all'): void {
    const range = this.scope.range(sheetId, area);
    if (!range) return;
    const cut = toArea(range);
    const matrix = this.scope.sheet(sheetId).getCellMatrix();
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    let any = false;
    fill(cut, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (!cell) return;
      any = true;
      (value[row] ??= {})[column] = {
        ...(what === 'formats' ? {} : { v: null, f: null, si: null, p: null }),
        ...(what === 'contents' ? {} : { s: null }),
      };
    });
    if (any) this.scope.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range, value });
    if (what !== 'contents') this.clearRules(sheetId, cut);
    if (what !== 'contents') this.unmerge(sheetId, cut);
  }

  used(sheetId: string, valuesOnly: boolean): Area | null {
    this.scope.flush();
    let used: Area | null = null;
    this.scope
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!holdsContent(cell) && (valuesOnly || cell?.s == null)) return;
        const here = { row, column, rows: 1, columns: 1 };
        used = used === null ? here : bounding(used, here);
      });
    return used;
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.scope.sheet(sheetId);
    if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return {};
    const style = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
    return this.pending.over(style, sheetId, row, column);
  }

  runStyles(sheetId: string, row: number, column: number): readonly IStyleData[] {
    const sheet = this.scope.sheet(sheetId);
    if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return [];
    const { dataStream = '', textRuns = [] } = sheet.getCellRaw(row, column)?.p?.body ?? {};
    const end = dataStream.replace(/\r\n$/, '').length;
    const runs = textRuns.filter(({ st, ed }) => st < Math.min(ed, end));
    const covered = runs.reduce((sum, { st, ed }) => sum + Math.min(ed, end) - st, 0);
    return [...runs.map(({ ts }): IStyleData => ts ?? {}), ...(runs.length > 0 && covered < end ? [{}] : [])];
  }

  restyle(sheetId: string, area: Area, patch: (row: number, column: number) => IStyleData | undefined): void {
    if (area.rows < 100_000 && area.columns < 10_000) makeRoom(this.scope, sheetId, area);
    const range = this.scope.range(sheetId, area);
    if (!range) return;
    fill(toArea(range), (row, column) => {
      const style = patch(row, column);
      if (style) this.pending.add(sheetId, row, column, style);
    });
  }

  merges(sheetId: string): readonly Area[] {
    return this.scope.sheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    makeRoom(this.scope, sheetId, area);
    if (isOneCell(area) || (across && area.columns === 1)) return;
    this.unmerge(sheetId, area);
    this.scope.flush();
    const { injector, unitId } = this.scope;
    const range = toRange(area);
    const ranges = across
      ? Array.from({ length: area.rows }, (_, down) => ({
          ...range,
          startRow: area.row + down,
          endRow: area.row + down,
        }))
      : [range];
    const params = { unitId, subUnitId: sheetId, ranges };
    // Excel's API does not ask before values of covered cells go.
    const cleared = this.covers(sheetId, ranges)
      ? getClearContentMutationParamsForRanges(injector, unitId, this.scope.sheet(sheetId), ranges)
      : { redos: [], undos: [] };
    const undo = AddMergeUndoMutationFactory(injector, params);
    this.scope.carryOut(
      [...cleared.redos, { id: AddWorksheetMergeMutation.id, params }],
      [{ id: RemoveWorksheetMergeMutation.id, params: undo }, ...cleared.undos],
    );
  }

  unmerge(sheetId: string, area: Area): void {
    const touched = this.merges(sheetId).some(
      (merged) =>
        merged.row <= lastRow(area) &&
        area.row <= lastRow(merged) &&
        merged.column <= lastColumn(area) &&
        area.column <= lastColumn(merged),
    );
    if (touched)
      this.scope.run(RemoveWorksheetMergeCommand.id, { subUnitId: sheetId, ranges: [toRange(area)] });
  }

  /** Whether something stands in cells of these ranges that are not their first. */
  private covers(sheetId: string, ranges: readonly IRange[]): boolean {
    const matrix = this.scope.sheet(sheetId).getCellMatrix();
    return ranges.some((range) => {
      let any = false;
      fill(toArea(range), (row, column) => {
        const first = row === range.startRow && column === range.startColumn;
        any ||= !first && holdsContent(matrix.getValue(row, column));
      });
      return any;
    });
  }

  private carryOutStyles(): void {
    for (const [sheetId, rows] of this.pending.take()) {
      const value: IObjectMatrixPrimitiveType<ICellData> = {};
      for (const [row, cells] of rows) for (const [column, s] of cells) (value[row] ??= {})[column] = { s };
      this.scope.restyle(sheetId, value);
    }
  }

  private format(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): string {
    const own = this.scope.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    if (own) return own;
    const inherited =
      sheet.getRowStyle(row) ?? sheet.getColumnStyle(column) ?? sheet.getDefaultCellStyleInternal();
    if (!inherited) return 'General';
    return sheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? 'General';
  }
}
