import {
  CustomCommandExecutionError,
  CommandType,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  ILayoutService,
  IMenuManagerService,
  MenuItemType,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import type { Language } from '../../src/texts/text';
import { CellValidation } from './cell-validation';
import { askAboutEntry } from './entry-alert';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

const LOCALES = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

/** Univer on the page: the grid with its formula bar and sheet tabs. */
export class VisibleUniver {
  readonly injector: Injector;
  private readonly univer: Univer;
  private opened = 0;
  private validation: CellValidation | undefined;

  constructor(
    container: HTMLElement,
    private readonly language: Language,
  ) {
    this.univer = new Univer({
      locale: LOCALES[language],
      locales: {
        [LocaleType.ZH_CN]: mergeLocales(coreZh, formatsZh, validationZh),
        [LocaleType.EN_US]: mergeLocales(coreEn, formatsEn, validationEn),
      },
      logLevel: LogLevel.ERROR,
    });
    const presets = [
      UniverSheetsCorePreset({ container, header: true, toolbar: false, disableTextFormatAlert: true }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ];
    for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.injector = this.univer.__getInjector();
  }

  /** Shows a workbook and gives the id under which Univer has it. */
  open(snapshot: IWorkbookData): string {
    const id = `workbook-${++this.opened}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...structuredClone(snapshot), id });
    this.validation ??= new CellValidation(this.injector, (objection) =>
      askAboutEntry(objection, this.language),
    );
    return id;
  }

  /** Gives the grid the keyboard. */
  focus(unitId: string): void {
    this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.injector.get(ILayoutService).focus();
  }

  close(unitId: string): void {
    this.injector.get(IUniverInstanceService).disposeUnit(unitId);
  }

  /** Asked before the user begins to edit a cell. */
  guardEditing(mayEdit: () => boolean): () => void {
    const subscription = this.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id) return;
      const { visible } = (params ?? {}) as { visible?: boolean };
      if (visible && !mayEdit()) throw new CustomCommandExecutionError('The cell is protected.');
    });
    return () => subscription.dispose();
  }

  /** Tells when the user begins and ends editing a cell. */
  onEditing(listener: (editing: boolean) => void): () => void {
    const subscription = this.injector
      .get(IEditorBridgeService)
      .visible$.subscribe(({ visible }) => listener(visible));
    return () => subscription.unsubscribe();
  }

  /** Adds an entry to the menu of a cell. */
  addToCellMenu(id: string, label: string, press: () => void): void {
    const run = { id, type: CommandType.COMMAND, handler: () => (press(), true) };
    this.injector.get(ICommandService).registerCommand(run);
    this.injector.get(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: {
        [ContextMenuGroup.OTHERS]: {
          [id]: { order: 0, menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: label }) },
        },
      },
    });
  }

  setDark(dark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(dark);
  }
}
