import {
  CustomCommandExecutionError,
  IUniverInstanceService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type Injector,
  type IWorkbookData,
  ICommandService,
  IResourceLoaderService,
} from '@univerjs/core';
import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import {
  bounding,
  intersect,
  isOneCell,
  isWholeColumns,
  isWholeRows,
  sameArea,
  type Area,
} from '../grid/area';
import type { CellContent, Grid, GridChange } from '../grid/grid';
import { UniverCalculation } from './univer-calculation';
import { UniverCells } from './univer-cells';
import { changesOf } from './univer-changes';
import { UniverLayout } from './univer-layout';
import { UniverNames } from './univer-names';
import { UniverConditionalFormats, UniverValidations } from './univer-rules';
import { foreseeCommands, observeCommands, toArea, toRange, UniverScope } from './univer-scope';
import { UniverSheets } from './univer-sheets';

/** The grid over a workbook of Univer, visible or headless. */
export class UniverGrid implements Grid {
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly layout: UniverLayout;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly validations: UniverValidations;
  readonly names: UniverNames;
  private readonly scope: UniverScope;
  private readonly calculation: UniverCalculation;
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly guards = new Set<(change: GridChange) => boolean>();
  private readonly stopObserving: () => void;
  private readonly stopForeseeing: () => void;
  /** Content of the single cell that is about to change. */
  private before: CellContent | undefined;

  /** The workbook must be open in Univer. */
  constructor(injector: Injector, unitId: string) {
    const scope = new UniverScope(injector, unitId);
    this.scope = scope;
    this.sheets = new UniverSheets(scope);
    this.cells = new UniverCells(scope, (sheetId, area) => this.clearRules(sheetId, area));
    this.layout = new UniverLayout(scope);
    this.conditionalFormats = new UniverConditionalFormats(scope);
    this.validations = new UniverValidations(scope);
    this.names = new UniverNames(scope);
    this.calculation = new UniverCalculation(scope);
    this.stopObserving = observeCommands(scope, (info, options) => {
      this.cells.forget();
      this.calculation.observe(info, options);
      for (const change of changesOf(info, options)) {
        const told = this.withContent(change);
        for (const listener of this.listeners) listener(told);
      }
    });
    this.stopForeseeing = foreseeCommands(scope, (info, options) => {
      const changes = changesOf(info, options);
      // Univer's own way to call a command off: it ends without an effect and without an error on the page.
      if (changes.some((each) => [...this.guards].some((mayHappen) => !mayHappen(each))))
        throw new CustomCommandExecutionError(`${info.id} was refused.`);
      const [change, ...more] = changes;
      if (change?.type !== 'cells') return;
      const single = more.length === 0 && isOneCell(change.area);
      this.before = single ? this.cells.read(change.sheetId, change.area)[0]?.[0] : undefined;
    });
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    const [selection] = this.scope.injector.get(SheetsSelectionsService).getCurrentSelections();
    const area = selection ? toArea(selection.range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.sheets.activeId(), area };
  }

  select(sheetId: string, area: Area): void {
    this.sheets.activate(sheetId);
    const whole = withMerges(area, this.cells.merges(sheetId));
    const range = this.scope.range(sheetId, whole) ?? toRange(whole);
    this.scope.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary: getPrimaryForRange(range, this.scope.sheet(sheetId)), style: null }],
      reveal: true,
    });
  }

  calculate(): Promise<void> {
    this.scope.flush();
    return this.calculation.settle();
  }

  async asOneStep<T>(action: () => Promise<T>): Promise<T> {
    const undo = this.scope.injector.get(IUndoRedoService);
    const step = undo.__tempBatchingUndoRedo(this.scope.unitId);
    const order = undo.undoRedoStatus$.subscribe(lastFirst(undo, this.scope.unitId));
    try {
      return await action();
    } finally {
      this.scope.flush();
      order.unsubscribe();
      step.dispose();
    }
  }

  undo(): boolean {
    return this.onWorkbook(UndoCommand.id);
  }

  redo(): boolean {
    return this.onWorkbook(RedoCommand.id);
  }

  snapshot(): IWorkbookData {
    this.scope.flush();
    return this.scope.injector
      .get(IResourceLoaderService)
      .saveUnit<IWorkbookData>(this.scope.unitId) as IWorkbookData;
  }

  guard(mayHappen: (change: GridChange) => boolean): () => void {
    this.guards.add(mayHappen);
    return () => this.guards.delete(mayHappen);
  }

  listen(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stopObserving();
    this.stopForeseeing();
    this.calculation.dispose();
    this.listeners.clear();
    this.guards.clear();
  }

  private withContent(change: GridChange): GridChange {
    const { before } = this;
    if (change.type !== 'cells' || !isOneCell(change.area) || !before) return change;
    const after = this.cells.read(change.sheetId, change.area)[0]?.[0];
    return after ? { ...change, content: { before, after } } : change;
  }

  /** Undo and redo act on the focused workbook. */
  private onWorkbook(commandId: string): boolean {
    this.scope.injector.get(IUniverInstanceService).focusUnit(this.scope.unitId);
    return this.scope.injector.get(ICommandService).syncExecuteCommand(commandId);
  }

  /** "Clear formats" also takes validation and cuts conditional formats out of the area, as in Excel. */
  private clearRules(sheetId: string, area: Area): void {
    this.validations.clear(sheetId, area);
    for (const rule of this.conditionalFormats.list(sheetId)) {
      const rest = rule.ranges.flatMap((range) => without(toArea(range), area));
      if (rest.length === 0) this.conditionalFormats.delete(sheetId, rule.cfId);
      else if (rest.length !== rule.ranges.length) {
        this.conditionalFormats.set(sheetId, { ...rule, ranges: rest.map(toRange) });
      }
    }
  }
}

/**
 * Univer's grouping of undo steps appends what undoes a later part behind what undoes an earlier one. To be called after
 * each part: puts it in front.
 */
function lastFirst(undo: IUndoRedoService, unitId: string): () => void {
  const before = undo.pitchTopUndoElement();
  let known = 0;
  return () => {
    const group = undo.pitchTopUndoElement();
    if (!group || group === before || group.unitID !== unitId) return;
    if (known > 0) group.undoMutations.unshift(...group.undoMutations.splice(known));
    known = group.undoMutations.length;
  };
}

/** An area grown until no merged cell is only partly in it: cells cannot be selected otherwise, whole rows and columns can. */
function withMerges(area: Area, merges: readonly Area[]): Area {
  if (isWholeRows(area) || isWholeColumns(area)) return area;
  const cut = merges.find((merge) => {
    const common = intersect(area, merge);
    return common !== null && !sameArea(common, merge);
  });
  return cut ? withMerges(bounding(area, cut), merges) : area;
}

/** What is left of an area when another is cut out: up to four pieces, or the area itself. */
function without(area: Area, cut: Area): readonly Area[] {
  const hit = intersect(area, cut);
  if (!hit) return [area];
  const right = hit.column + hit.columns;
  const below = hit.row + hit.rows;
  return [
    { ...area, rows: hit.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...hit, column: area.column, columns: hit.column - area.column },
    { ...hit, column: right, columns: area.column + area.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
