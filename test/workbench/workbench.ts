import type { Language, Text } from '../../src/texts/text';
import { startHost, type HostHandle, type HostOptions } from '../excel-host/browser/start-host';
import type { WorkbookFile } from '../excel-host/workbook-file';
import { openXlsx, saveXlsx } from '../excel-host/xlsx';
import { part } from './dom';
import type { Manifest, RibbonButton } from './manifest';
import { Keyboard, type Shortcut } from './keyboard';
import { PanePlace } from './pane';
import { TEXTS } from './texts';
import { VisibleUniver } from './visible-univer';

/** The workbench as tests and the browser console see it (`window.workbench`). */
export interface WorkbenchHandle {
  /** Excel around the open workbook. Another one after every `open`. */
  readonly host: HostHandle;
  /** Name of the open file. */
  readonly fileName: string;
  /**
   * Opens another workbook; the task pane starts anew, as in Excel, on the web where no other platform is named. Rejects
   * with a WorkbookFileError and leaves the open one as it is.
   */
  open(bytes: Uint8Array, fileName: string, platform?: HostOptions['platform']): Promise<void>;
  /** The workbook as `.xlsx`, as it stands now. */
  save(): Promise<Uint8Array>;
  /** Closes the task pane, as its user does. A workbook that is opened then starts the add-in without showing it. */
  closePane(): void;
  /** Presses a button of the ribbon by its id in the manifest; for a function, resolves when it has completed. */
  press(buttonId: string): Promise<void>;
}

declare global {
  interface Window {
    /** Set when the first workbook is open. */
    workbench?: WorkbenchHandle;
  }
}

const LOCALES = { zh: 'zh-CN', en: 'en-US' } as const;

/** Grid, host and task pane around one workbook at a time. */
export class Workbench implements WorkbenchHandle {
  private readonly univer: VisibleUniver;
  private readonly place: PanePlace;
  private readonly keyboard: Keyboard;
  private current:
    { host: HostHandle; unitId: string; fileName: string; stopEditing: () => void } | undefined;

  constructor(
    private readonly manifest: Manifest,
    private readonly language: Language,
    shortcuts: readonly Shortcut[],
    /** Says something to the person at the page. */
    private readonly say: (text: Text) => void,
    /** Carries out an action of the add-in for the person, and says when it fails. */
    perform: (action: () => Promise<unknown>) => void,
  ) {
    this.univer = new VisibleUniver(part('grid'), language);
    this.place = new PanePlace(part('pane'), manifest.name, language);
    this.keyboard = new Keyboard(
      {
        ribbon: part('ribbon'),
        grid: part('grid'),
        pane: part('pane'),
        focusGrid: () => this.focusGrid(),
      },
      shortcuts,
      (action) => perform(() => this.host.ribbon.press(action)),
    );
  }

  get host(): HostHandle {
    if (!this.current) throw new Error('No workbook is open yet.');
    return this.current.host;
  }

  get fileName(): string {
    return this.current?.fileName ?? '';
  }

  async open(bytes: Uint8Array, fileName: string, platform?: HostOptions['platform']): Promise<void> {
    this.show(await openXlsx(bytes, fileName), fileName, platform);
  }

  closePane(): void {
    this.place.hide();
  }

  save(): Promise<Uint8Array> {
    return saveXlsx(this.host.file());
  }

  async press(buttonId: string): Promise<void> {
    const buttons = this.manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    const button = buttons.find(({ id }) => id === buttonId);
    if (!button) throw new Error(`manifest.xml has no button ${buttonId}.`);
    await this.run(button);
  }

  /** Puts the manifest's entries into the menu of a cell. */
  drawCellMenu(run: (button: RibbonButton) => void): void {
    for (const button of this.manifest.cellMenu)
      this.univer.addToCellMenu(button.id, button.label, () => run(button));
  }

  /** Carries out what the manifest says about a button. */
  async run({ id, action }: RibbonButton): Promise<void> {
    if (action.type === 'showPane') this.place.show();
    else await this.host.ribbon.press(action.functionName, id);
  }

  /** Gives the grid the keyboard, as after a click on the ribbon. */
  focusGrid(): void {
    if (this.current) this.univer.focus(this.current.unitId);
  }

  setDark(dark: boolean): void {
    this.univer.setDark(dark);
  }

  private show(file: WorkbookFile, fileName: string, platform: HostOptions['platform'] = 'Web'): void {
    this.close();
    const unitId = this.univer.open(file.snapshot);
    const host = startHost({
      frameContainer: this.place.body,
      paneUrl: this.manifest.paneUrl,
      injector: this.univer.injector,
      unitId,
      file,
      locale: LOCALES[this.language],
      title: this.manifest.name,
      hidden: !this.place.shown,
      platform,
      onRefused: () => this.say(TEXTS.protectedCell),
      onPaneLeft: (by) => (by === 'tab' ? this.keyboard.leftPane() : this.focusGrid()),
      onPaneKey: (key) => this.keyboard.handedOn(key),
      onPane: (shown) => (shown ? this.place.show() : this.place.hide()),
    });
    this.keyboard.watch(host);
    const stopEditing = this.univer.onEditing((editing) => {
      host.document.editing = editing;
    });
    const stopGuarding = this.univer.guardEditing(() => {
      const { sheetId, area } = host.grid.selection();
      return host.document.mayType(sheetId, { ...area, rows: 1, columns: 1 });
    });
    this.current = {
      host,
      unitId,
      fileName,
      stopEditing: () => {
        stopEditing();
        stopGuarding();
      },
    };
  }

  private close(): void {
    if (!this.current) return;
    this.current.stopEditing();
    this.current.host.stop();
    this.univer.close(this.current.unitId);
    this.current = undefined;
  }
}
