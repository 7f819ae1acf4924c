import { ICommandService, ObjectMatrix, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverScope } from './univer-scope';

/** Something is wrong when Univer has not finished calculating by then. */
const PATIENCE_MS = 5000;

/** What Univer keeps to itself about the calculation that it begins 100 ms after the last change. */
interface DueCalculation {
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  readonly _executionInProgressParams: object | null;
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(changes: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, now: object): object;
}

/**
 * Knows whether a recalculation is due, and waits for it: in Excel formula results are there in the same batch.
 * Without formulas nothing is ever due.
 */
export class UniverCalculation {
  private changes = 0;
  private calculating = 0;
  private calculated = 0;
  private running = false;
  /** How many changes the calculation covers that was begun here and has not started yet: more may come in between. */
  private begun: number | undefined;
  private hasFormulas = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly scope: UniverScope) {
    for (const sheet of scope.workbook.getSheets()) {
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        if (!cell?.f && !cell?.si) return;
        this.hasFormulas = true;
        if (cell.v === undefined || cell.v === null) this.changes = 1;
      });
    }
  }

  /** To be told of every command Univer carried out. */
  observe(info: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (info.id === SetFormulaCalculationStartMutation.id) {
      this.calculating = this.begun ?? this.changes;
      this.begun = undefined;
      this.running = true;
    } else if (info.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = info.params as ISetFormulaCalculationNotificationMutation;
      if (state === undefined) return;
      this.running = false;
      if (state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.calculated = this.calculating;
      if (this.calculated === this.changes) this.release();
    } else if (info.id !== SetFormulaCalculationStopMutation.id && this.makesDirty(info, options)) {
      this.changes++;
    }
  }

  /** Resolves when every change so far is calculated; at once when none is waiting. */
  async settle(): Promise<void> {
    if (this.calculated === this.changes) return;
    this.begin();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Univer did not finish calculating')), PATIENCE_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dispose(): void {
    this.release();
  }

  /** Excel has calculated when it tells of a change: what is due begins now, without Univer's pause for further changes. */
  private begin(): void {
    const { injector } = this.scope;
    const univer = injector.get(TriggerCalculationController) as unknown as DueCalculation;
    if (this.running || univer._executionInProgressParams || univer._waitingCommandQueue.length === 0) return;
    this.running = true;
    this.begun = this.changes;
    clearTimeout(univer._setTimeoutKey);
    univer._executingDirtyData = univer._mergeDirty(
      univer._executingDirtyData,
      univer._generateDirty(univer._waitingCommandQueue),
    );
    univer._waitingCommandQueue = [];
    const { id } = SetFormulaCalculationStartMutation;
    void injector
      .get(ICommandService)
      .executeCommand(id, { ...univer._executingDirtyData }, { onlyLocal: true });
  }

  private makesDirty(info: ICommandInfo, options: IExecutionOptions | undefined): boolean {
    if (options?.onlyLocal || !this.scope.injector.get(IActiveDirtyManagerService).get(info.id)) return false;
    if (info.id === SetRangeValuesMutation.id) {
      let content = false;
      const { cellValue } = info.params as ISetRangeValuesMutationParams;
      new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
        content ||= !cell || cell.v !== undefined || cell.f !== undefined;
        this.hasFormulas ||= !!cell?.f;
      });
      if (!content) return false;
    }
    return this.hasFormulas;
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
