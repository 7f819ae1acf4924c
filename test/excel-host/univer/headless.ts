import { MessageChannel } from 'node:worker_threads';
import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import zhCN from '@univerjs/preset-sheets-node-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { followWithConditionalFormats } from './conditional-format-moves';

// jsdom has no MessageChannel, by which Univer's formula engine yields between steps.
Object.assign(globalThis, { MessageChannel });

/** Univer without a screen, for tests in Node. (The packages are CommonJS there: import through a transpiler.) */
export class HeadlessUniver {
  readonly injector: Injector;
  private readonly univer: Univer;
  private stopFollowing?: () => void;
  private opened = 0;

  constructor() {
    this.univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: zhCN },
      logLevel: LogLevel.ERROR,
    });
    for (const plugin of UniverSheetsNodeCorePreset().plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.univer.registerPlugin(UniverSheetsNumfmtPlugin);
    this.univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    this.injector = this.univer.__getInjector();
  }

  /** Opens a workbook and gives the id under which Univer has it. */
  open(snapshot: IWorkbookData): string {
    const id = `workbook-${++this.opened}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...structuredCloneOf(snapshot), id });
    this.injector.get(IUniverInstanceService).focusUnit(id);
    // Univer's services exist from the first workbook on.
    this.stopFollowing ??= followWithConditionalFormats(this.injector);
    return id;
  }

  close(unitId: string): void {
    this.injector.get(IUniverInstanceService).disposeUnit(unitId);
  }

  dispose(): void {
    this.stopFollowing?.();
    this.univer.dispose();
  }
}

/** jsdom has no structuredClone; snapshots are plain JSON. */
const structuredCloneOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
