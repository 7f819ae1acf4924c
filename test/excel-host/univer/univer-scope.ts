import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from '../grid/area';

/** The workbook in Univer, and a way to run its commands. */
export class UniverScope {
  /** Carries out what is gathered but not done yet; called before every command. */
  flush: () => void = () => undefined;
  private readonly commands: ICommandService;

  constructor(
    readonly injector: Injector,
    readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const unit = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error(`Univer has no workbook ${this.unitId}`);
    return unit;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Univer has no sheet ${sheetId}`);
    return sheet;
  }

  /** Runs a command on the workbook; a command that refuses is a fault of the stand-in. */
  run(commandId: string, params: object): void {
    this.flush();
    if (!this.commands.syncExecuteCommand(commandId, { unitId: this.unitId, ...params })) {
      throw new Error(`Univer refused ${commandId} ${JSON.stringify(params)}`);
    }
  }

  /** Runs a command whose handler is asynchronous in form only: its mutations are carried out before this returns. */
  runAtOnce(commandId: string, params: object): void {
    this.flush();
    void this.commands.executeCommand(commandId, { unitId: this.unitId, ...params });
  }

  /**
   * Changes styles of cells, as one step that can be undone. Told that a style command is at work, Univer leaves its formula
   * engine alone, which otherwise goes through all cells of all sheets.
   */
  restyle(sheetId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    const { injector, unitId } = this;
    const redo = { unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
    const undo = SetRangeValuesUndoMutationFactory(injector, redo);
    const id = SetRangeValuesMutation.id;
    this.carryOut([{ id, params: redo }], [{ id, params: undo }]);
  }

  /**
   * Carries out mutations as one step that can be undone, without what Univer's commands do for a person at the grid: they
   * select what they have changed and fit rows to it, which takes longer than the change.
   */
  carryOut(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations)
      if (!this.commands.syncExecuteCommand(id, params))
        throw new Error(`Univer refused ${id} ${JSON.stringify(params)}`);
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** Area cut to the sheet's real size, as Univer's range; null when nothing is left. */
  range(sheetId: string, area: Area): IRange | null {
    const sheet = this.sheet(sheetId);
    const endRow = Math.min(area.row + area.rows, sheet.getRowCount()) - 1;
    const endColumn = Math.min(area.column + area.columns, sheet.getColumnCount()) - 1;
    if (endRow < area.row || endColumn < area.column) return null;
    return { startRow: area.row, startColumn: area.column, endRow, endColumn };
  }
}

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

type CommandListener = (info: ICommandInfo, options: IExecutionOptions | undefined) => void;

/** Calls back with every command on the workbook that was carried out. */
export const observeCommands = (scope: UniverScope, listener: CommandListener): (() => void) =>
  on(scope, listener, 'onCommandExecuted');

/** Calls back with every command on the workbook that is about to be carried out. */
export const foreseeCommands = (scope: UniverScope, listener: CommandListener): (() => void) =>
  on(scope, listener, 'beforeCommandExecuted');

function on(
  scope: UniverScope,
  listener: CommandListener,
  moment: 'onCommandExecuted' | 'beforeCommandExecuted',
): () => void {
  const subscription = scope.injector.get(ICommandService)[moment]((info, options) => {
    const { unitId } = (info.params ?? {}) as { unitId?: string };
    if (unitId === undefined || unitId === scope.unitId) listener(info, options);
  });
  return () => subscription.dispose();
}
