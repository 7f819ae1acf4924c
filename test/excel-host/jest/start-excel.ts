import type { IWorkbookData } from '@univerjs/core';
import { newWorkbook, fileOf } from '../new-workbook';
import { ExcelDocument } from '../excel-document';
import type { Quirks } from '../excel/quirks';
import type { Grid } from '../grid/grid';
import { HeadlessUniver } from '../univer/headless';
import { UniverGrid } from '../univer/univer-grid';
import { User } from '../user';
import type { HostDescription } from '../wire/app-context';
import { Faults } from '../wire/faults';
import { OfficeHost, type Completion, type HostDocument } from '../wire/office-host';
import { Recorder } from '../wire/recorder';
import type { WorkbookFile } from '../workbook-file';
import { connectPane, loadOffice } from './pane-window';

export interface StartOptions {
  /** Snapshot or whole file; an empty workbook when left out. */
  readonly workbook?: IWorkbookData | WorkbookFile;
  /** Declared ExcelApi set; this office.js knows what is in the sets up to 1.15. */
  readonly excelApi?: string;
  readonly locale?: 'zh-CN' | 'en-US';
  /** Whether the workbook is open for reading only. */
  readonly readOnly?: boolean;
}

/** The host side, for tests. */
export interface TestHost {
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** State of the workbook. */
  readonly grid: Grid;
  readonly document: ExcelDocument;
  /** What this Excel does now and then. */
  readonly quirks: Quirks;
  /** Presses a ribbon button and waits for `event.completed()`. */
  press(functionName: string): Promise<Completion>;
  /** The workbook as it would be saved. */
  file(): WorkbookFile;
}

/** Excel for tests: genuine office.js in the jsdom window, speaking to the stand-in in the same process. */
export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: TestHost;
  readonly user: User;
  /** Opens another workbook without starting office.js again; forgets records, faults and event registrations. */
  reset(workbook?: IWorkbookData | WorkbookFile): void;
  /** Lets events that are on their way arrive. */
  settle(): Promise<void>;
  stop(): void;
}

const ORIGIN = 'https://localhost';

/** office.js can be loaded only once into a window: later starts open another workbook in the running one. */
let running: { excel: RunningExcel; excelApi: string; locale: string } | undefined;

/** Starts Excel in the window of this test file and sets the globals Office, Excel and OfficeExtension. */
export async function startExcel(options: StartOptions = {}): Promise<TestExcel> {
  const { workbook, excelApi = '1.14', locale = 'zh-CN', readOnly = false } = options;
  if (running) {
    if (running.excelApi !== excelApi || running.locale !== locale) {
      throw new Error('One test file can use one ExcelApi set and one language: office.js starts only once.');
    }
    running.excel.reset(workbook);
    return running.excel;
  }
  const description: HostDescription = {
    conversationId: `conversation-${Date.now()}`,
    controlId: 'pane',
    origin: ORIGIN,
    sets: {
      ExcelApi: excelApi,
      SharedRuntime: '1.1',
      RibbonApi: '1.1',
      AddinCommands: '1.1',
      Settings: '1.1',
      DelayForCellEdit: '1.1',
    },
    locale,
    sharedRuntime: true,
    readOnly,
  };
  const excel = new RunningExcel(description, excelApi, workbook);
  loadOffice();
  await Office.onReady();
  running = { excel, excelApi, locale };
  return excel;
}

class RunningExcel implements TestExcel, HostDocument {
  readonly host: TestHost;
  private readonly univer = new HeadlessUniver();
  private readonly office: OfficeHost;
  private readonly recorder = new Recorder();
  private readonly faults = new Faults();
  private open: { unitId: string; grid: UniverGrid; document: ExcelDocument; user: User };

  constructor(
    description: HostDescription,
    private readonly excelApi: string,
    workbook?: IWorkbookData | WorkbookFile,
  ) {
    this.office = new OfficeHost({
      link: connectPane(description),
      description,
      document: this,
      recorder: this.recorder,
      faults: this.faults,
    });
    this.open = this.openWorkbook(workbook);
    const current = () => this.open;
    this.host = {
      recorder: this.recorder,
      faults: this.faults,
      get grid() {
        return current().grid;
      },
      get document() {
        return current().document;
      },
      get quirks() {
        return current().document.book.quirks;
      },
      press: (functionName) => this.office.press(functionName),
      file: () => current().document.toFile(),
    };
  }

  get Excel(): typeof Excel {
    return Excel;
  }

  get Office(): typeof Office {
    return Office;
  }

  get user(): User {
    return this.open.user;
  }

  reset(workbook?: IWorkbookData | WorkbookFile): void {
    this.open.document.close();
    this.open.grid.dispose();
    this.univer.close(this.open.unitId);
    this.recorder.clear();
    this.faults.clear();
    this.open = this.openWorkbook(workbook);
  }

  async settle(): Promise<void> {
    await this.open.grid.calculate();
    // Host and pane answer each other in microtasks and zero timers: a few turns bring everything home.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  }

  stop(): void {
    this.open.document.close();
    this.open.grid.dispose();
    this.office.close();
    this.univer.dispose();
    running = undefined;
  }

  // As the document of the office host: always the workbook that is open now.
  get settings(): { readonly [key: string]: string } {
    return this.open.document.settings;
  }

  set settings(settings: { readonly [key: string]: string }) {
    this.open.document.settings = settings;
  }

  get editing(): boolean {
    return this.open.document.editing;
  }

  get grouped(): boolean {
    return this.open.document.grouped;
  }

  editEnded(): Promise<void> {
    return this.open.document.editEnded();
  }

  runBatch(...args: Parameters<HostDocument['runBatch']>): ReturnType<HostDocument['runBatch']> {
    return this.open.document.runBatch(...args);
  }

  batchAnswered(): void {
    this.open.document.batchAnswered();
  }

  private openWorkbook(workbook: IWorkbookData | WorkbookFile = newWorkbook()) {
    const file = 'snapshot' in workbook ? workbook : fileOf(workbook);
    const unitId = this.univer.open(file.snapshot);
    const grid = new UniverGrid(this.univer.injector, unitId);
    const document = new ExcelDocument({
      grid,
      file,
      excelApi: this.excelApi,
      send: (events) => this.office.send(events),
      selectionChanged: () => this.office.selectionChanged(),
      beforeAction: (action) => this.faults.meetAction(action),
      fault: (text) => this.recorder.fault(text),
    });
    return { unitId, grid, document, user: new User(grid, document) };
  }
}
