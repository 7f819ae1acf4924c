import {
  DataValidationType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type ISheetDataValidationRule,
  type Workbook,
} from '@univerjs/core';
import {
  ComponentManager,
  DeviceInputEventType,
  IEditorBridgeService,
  InsertCommand,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SheetCanvasPopManagerService,
  SheetInterceptorService,
  SheetsSelectionsService,
  VALIDATE_CELL,
  type ISheetLocation,
} from '@univerjs/preset-sheets-core';
import {
  DataValidatorRegistryService,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { objectionOf, obeys, type Objection } from '../excel-host/excel/entry-check';
import { content } from '../excel-host/univer/cell-content';
import { InputMessage } from './input-message';

/** What the person answers when the grid objects to an entry. */
export type Answer = 'keep' | 'edit' | 'discard';

const HIDE_LIST = 'sheet.operation.hide-data-validation-dropdown';
const INPUT_MESSAGE = 'workbench.input-message';
/** Before Univer's own, which ends the chain. */
const FIRST = 100;

/**
 * Data validation at the visible grid as the file has it, and as Excel shows it: an entry is judged when it is committed
 * from the cell or the formula bar, silently where the file switches error messages off; a selected cell shows its input
 * message; a list opens on its arrow only, never by itself while somebody types; cells that do not obey look like others.
 */
export class CellValidation {
  private readonly judges = new Map<string, (rule: ISheetDataValidationRule, at: ISheetLocation) => Promise<boolean>>(); // prettier-ignore
  private message: { readonly at: string; dispose(): void } | undefined;

  /** Univer must have opened its first workbook: its services exist from then on. */
  constructor(
    private readonly injector: Injector,
    private readonly ask: (objection: Objection) => Promise<Answer>,
  ) {
    this.letAllObey();
    injector
      .get(SheetInterceptorService)
      .writeCellInterceptor.intercept(VALIDATE_CELL, { priority: FIRST, handler: (_, at) => this.judge(at) });
    injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (visible) queueMicrotask(() => void injector.get(ICommandService).executeCommand(HIDE_LIST, {}));
    });
    injector.get(ComponentManager).register(INPUT_MESSAGE, InputMessage);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id) this.showMessage();
    });
  }

  /** Univer paints and comments cells that do not obey and refuses whatever the file says: it is told that all obey. */
  private letAllObey(): void {
    const registry = this.injector.get(DataValidatorRegistryService);
    for (const type of Object.values(DataValidationType)) {
      const validator = registry.getValidatorItem(type);
      if (!validator) continue;
      const judge = validator.validator.bind(validator);
      this.judges.set(type, (rule, { row, col, ...place }) => {
        const cell = place.worksheet.getCellRaw(row, col);
        const value = cell?.v;
        return judge({ ...place, row, column: col, value, interceptValue: value, t: cell?.t }, rule);
      });
      validator.validator = () => Promise.resolve(true);
    }
  }

  /** Whether what was just entered may stay. Where it is to be edited again, the editor opens after Univer has taken it back. */
  private async judge(at: ISheetLocation): Promise<boolean> {
    const { unitId, subUnitId, row, col, worksheet } = at;
    const rule = this.injector.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col);
    const objection = rule && objectionOf(rule);
    if (!objection) return true;
    const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
    const entered = content(worksheet.getCellRaw(row, col), format);
    const fits = obeys(rule, entered) ?? (await this.judges.get(rule.type)?.(rule, at)) ?? true;
    if (fits) return true;
    const answer = await this.ask(objection);
    if (answer === 'edit') setTimeout(() => this.editAgain(unitId, entered.text));
    return answer === 'keep';
  }

  private editAgain(unitId: string, entered: string): void {
    const commands = this.injector.get(ICommandService);
    commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Keyboard,
      unitId,
    });
    void commands.executeCommand(InsertCommand.id, {
      unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      body: { dataStream: entered },
      range: { startOffset: 0, endOffset: 0, collapsed: true },
      cursorOffset: entered.length,
    });
  }

  /** Shows the input message of the selected cell, or none. */
  private showMessage(): void {
    const { injector } = this;
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    const { primary } = injector.get(SheetsSelectionsService).getCurrentLastSelection() ?? {};
    if (!workbook || !sheet || !primary) return this.hideMessage();
    const { actualRow: row, actualColumn: column, endRow } = primary;
    const place = [workbook.getUnitId(), sheet.getSheetId()] as const;
    const rule = injector.get(SheetDataValidationModel).getRuleByLocation(...place, row, column);
    if (!rule?.showInputMessage || !(rule.prompt || rule.promptTitle)) return this.hideMessage();
    const at = [...place, row, column, rule.uid].join(' ');
    if (this.message?.at === at) return;
    this.hideMessage();
    const popup = {
      componentKey: INPUT_MESSAGE,
      direction: 'vertical',
      hideOnInvisible: true,
      hiddenType: 'hide',
      extraProps: { title: rule.promptTitle ?? '', text: rule.prompt ?? '' },
    } as const;
    const shown = injector
      .get(SheetCanvasPopManagerService)
      .attachPopupToCell(endRow, column, popup, ...place);
    if (shown) this.message = { at, dispose: () => shown.dispose() };
  }

  private hideMessage(): void {
    this.message?.dispose();
    this.message = undefined;
  }
}
