import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { SheetFunctions, SheetInfo } from '../grid/grid';
import type { UniverScope } from './univer-scope';

/** Size of a new sheet. Univer's grid is finite; writing beyond the edge makes it grow. */
const NEW_ROWS = 200;
const NEW_COLUMNS = 26;

export class UniverSheets implements SheetFunctions {
  constructor(private readonly scope: UniverScope) {}

  list(): readonly SheetInfo[] {
    return this.scope.workbook.getSheets().map(infoOf);
  }

  get(id: string): SheetInfo | undefined {
    const sheet = this.scope.workbook.getSheetBySheetId(id);
    return sheet ? infoOf(sheet) : undefined;
  }

  activeId(): string {
    return this.scope.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.scope.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  add(name: string, index = this.list().length): string {
    return this.withoutActivating(() =>
      this.scope.run(InsertSheetCommand.id, {
        index,
        sheet: { name, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS },
      }),
    );
  }

  copy(id: string, name: string, index: number): string {
    const copy = this.withoutActivating(() => this.scope.run(CopySheetCommand.id, { subUnitId: id }));
    this.rename(copy, name);
    this.move(copy, index);
    return copy;
  }

  delete(id: string): void {
    // Univer answers "refused" after a deletion that also rewrote a formula on the deleted sheet: what counts is the effect.
    this.scope.runAtOnce(RemoveSheetCommand.id, { subUnitId: id });
    if (this.scope.workbook.getSheetBySheetId(id)) throw new Error(`Univer kept sheet ${id}`);
  }

  rename(id: string, name: string): void {
    this.scope.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  move(id: string, index: number): void {
    if (this.list().findIndex((sheet) => sheet.id === id) === index) return;
    this.scope.run(SetWorksheetOrderCommand.id, { subUnitId: id, order: index });
  }

  setHidden(id: string, hidden: boolean): void {
    const command = hidden ? SetWorksheetHideCommand : SetWorksheetShowCommand;
    this.scope.run(command.id, { subUnitId: id });
  }

  setTabColor(id: string, color: string): void {
    this.scope.run(SetTabColorCommand.id, { subUnitId: id, value: color });
  }

  freeze(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.scope.sheet(id).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.scope.run(SetFrozenCommand.id, {
      subUnitId: id,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  /** Univer activates what it creates, Excel does not. Gives the id of the sheet that is new. */
  private withoutActivating(create: () => void): string {
    const active = this.activeId();
    const before = new Set(this.list().map((sheet) => sheet.id));
    create();
    const created = this.list().find((sheet) => !before.has(sheet.id));
    if (!created) throw new Error('Univer created no sheet');
    this.activate(active);
    return created.id;
  }
}

const infoOf = (sheet: Worksheet): SheetInfo => ({
  id: sheet.getSheetId(),
  name: sheet.getName(),
  hidden: sheet.getConfig().hidden === BooleanNumber.TRUE,
  tabColor: sheet.getConfig().tabColor,
});
