import { Direction, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from '@univerjs/sheets';
import type { Area } from '../grid/area';
import type { LayoutFunctions } from '../grid/grid';
import { makeRoom } from './make-room';
import type { UniverScope } from './univer-scope';

/** More rows at once are a whole column: no room is made for them. */
const MOST_ROWS = 100_000;

export class UniverLayout implements LayoutFunctions {
  constructor(private readonly scope: UniverScope) {}

  rowHeight(sheetId: string, row: number): number {
    const sheet = this.scope.sheet(sheetId);
    return row < sheet.getRowCount() ? sheet.getRowHeight(row) : sheet.getConfig().defaultRowHeight;
  }

  columnWidth(sheetId: string, column: number): number {
    const sheet = this.scope.sheet(sheetId);
    return column < sheet.getColumnCount()
      ? sheet.getColumnWidth(column)
      : sheet.getConfig().defaultColumnWidth;
  }

  /** Rows that hold nothing yet keep their height, as in Excel. */
  setRowHeight(sheetId: string, area: Area, pixels: number): void {
    if (area.rows < MOST_ROWS) makeRoom(this.scope, sheetId, { ...area, column: 0, columns: 1 });
    this.onRows(sheetId, area, (range) =>
      this.scope.run(SetRowHeightCommand.id, { subUnitId: sheetId, ranges: [range], value: pixels }),
    );
  }

  setColumnWidth(sheetId: string, area: Area, pixels: number): void {
    this.onColumns(sheetId, area, (range) => {
      this.scope.flush();
      const params = { unitId: this.scope.unitId, subUnitId: sheetId, ranges: [range], colWidth: pixels };
      const id = SetWorksheetColWidthMutation.id;
      const undo = SetWorksheetColWidthMutationFactory(params, this.scope.sheet(sheetId));
      this.scope.carryOut([{ id, params }], [{ id, params: undo }]);
    });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.scope.sheet(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.scope.sheet(sheetId).getColVisible(column);
  }

  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const command = hidden ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
    this.onRows(sheetId, area, (range) =>
      this.scope.run(command.id, { subUnitId: sheetId, ranges: [range] }),
    );
  }

  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const command = hidden ? SetColHiddenCommand : SetSpecificColsVisibleCommand;
    this.onColumns(sheetId, area, (range) =>
      this.scope.run(command.id, { subUnitId: sheetId, ranges: [range] }),
    );
  }

  insertRows(sheetId: string, row: number, count: number): void {
    if (row >= this.scope.sheet(sheetId).getRowCount()) return;
    const range = this.rows(sheetId, row, count);
    this.onActiveSheet(sheetId, InsertRowByRangeCommand.id, { direction: Direction.UP, range });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    const room = this.scope.sheet(sheetId).getRowCount() - row;
    if (room <= 0) return;
    const range = this.rows(sheetId, row, Math.min(count, room));
    this.onActiveSheet(sheetId, RemoveRowByRangeCommand.id, { range });
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    if (column >= this.scope.sheet(sheetId).getColumnCount()) return;
    const range = this.columns(sheetId, column, count);
    this.onActiveSheet(sheetId, InsertColByRangeCommand.id, { direction: Direction.LEFT, range });
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    const room = this.scope.sheet(sheetId).getColumnCount() - column;
    if (room <= 0) return;
    const range = this.columns(sheetId, column, Math.min(count, room));
    this.onActiveSheet(sheetId, RemoveColByRangeCommand.id, { range });
  }

  /** What hangs on cells (merges, formulas, rules) follows only on the active sheet: Univer takes every such edit for one there. */
  private onActiveSheet(sheetId: string, commandId: string, params: object): void {
    const active = this.scope.workbook.getActiveSheet().getSheetId();
    const activate = (subUnitId: string) => this.scope.run(SetWorksheetActiveOperation.id, { subUnitId });
    if (active !== sheetId) activate(sheetId);
    this.scope.run(commandId, { ...params, subUnitId: sheetId });
    if (active !== sheetId) activate(active);
  }

  private rows(sheetId: string, row: number, count: number): IRange {
    return {
      startRow: row,
      endRow: row + count - 1,
      startColumn: 0,
      endColumn: this.scope.sheet(sheetId).getColumnCount() - 1,
      rangeType: RANGE_TYPE.ROW,
    };
  }

  private columns(sheetId: string, column: number, count: number): IRange {
    return {
      startRow: 0,
      endRow: this.scope.sheet(sheetId).getRowCount() - 1,
      startColumn: column,
      endColumn: column + count - 1,
      rangeType: RANGE_TYPE.COLUMN,
    };
  }

  private onRows(sheetId: string, area: Area, act: (range: IRange) => void): void {
    const room = this.scope.sheet(sheetId).getRowCount() - area.row;
    if (room > 0) act(this.rows(sheetId, area.row, Math.min(area.rows, room)));
  }

  private onColumns(sheetId: string, area: Area, act: (range: IRange) => void): void {
    const room = this.scope.sheet(sheetId).getColumnCount() - area.column;
    if (room > 0) act(this.columns(sheetId, area.column, Math.min(area.columns, room)));
  }
}
