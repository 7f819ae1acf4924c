import { BatchExecutor } from './batch/executor';
import type { Action, BatchRequest, BatchResponse } from './batch/protocol';
import { ServiceObject } from './batch/service-class';
import { Book } from './excel/book';
import { ChangeEvents } from './excel/change-events';
import { Extras } from './excel/extras';
import { services, workbookClass } from './excel/workbook';
import type { Area } from './grid/area';
import type { Grid, GridChange } from './grid/grid';
import type { HostDocument, RichEvent } from './wire/office-host';
import type { WorkbookFile } from './workbook-file';

export interface ExcelDocumentOptions {
  readonly grid: Grid;
  readonly file: WorkbookFile;
  /** Declared ExcelApi set. */
  readonly excelApi: string;
  /** Takes events to the pane. */
  send(events: readonly RichEvent[]): void;
  selectionChanged(): void;
  /** Called before each action of a batch; what it throws is the answer to the action. */
  beforeAction?(action: Action): void;
  /** Told of bugs of the stand-in. */
  fault(text: string): void;
  /** Told when something the user tried is refused, because the sheet is protected. */
  refused?(): void;
}

/** An open workbook: Excel objects over a grid, answering batches and telling of changes. */
export class ExcelDocument implements HostDocument {
  readonly book: Book;
  /** Whether the user has selected several sheets: the requests of an add-in fail meanwhile (office-js #2266). */
  grouped = false;
  private readonly executor: BatchExecutor;
  private readonly changes: ChangeEvents;
  private readonly stopListening: () => void;
  private readonly stopGuarding: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEditing = false;
  private afterEdit: (() => void)[] = [];
  /** Batches that are running or not answered yet: events wait for them. */
  private unanswered = 0;

  constructor(private readonly options: ExcelDocumentOptions) {
    const { grid, file, excelApi } = options;
    this.book = new Book(grid, new Extras(file));
    for (const { name, formula, sheetId, hidden = false, comment = '' } of file.names) {
      grid.names.add({
        name,
        formula: formula.replace(/^=/, ''),
        hidden,
        comment,
        ...(sheetId === undefined ? {} : { sheetId }),
      });
    }
    this.changes = new ChangeEvents(this.book, excelApi);
    this.executor = new BatchExecutor({
      root: new ServiceObject(workbookClass, { book: this.book }),
      references: this.book.references,
      excelApi,
      services: services(this.book),
      beforeRead: () => grid.calculate(),
      beforeAction: (action) => options.beforeAction?.(action),
      fault: (text) => options.fault(text),
    });
    this.stopGuarding = grid.guard((change) => this.mayHappen(change));
    this.stopListening = grid.listen((change) => {
      this.book.liveRanges.follow(change);
      this.book.extras.follow(change);
      this.changes.note(change);
      this.schedule();
    });
  }

  /** True while the user edits a cell. */
  get editing(): boolean {
    return this.isEditing;
  }

  set editing(editing: boolean) {
    this.isEditing = editing;
    if (!editing) for (const goOn of this.afterEdit.splice(0)) goOn();
  }

  /** Whether something has changed that the pane has not been told of yet. */
  get busy(): boolean {
    return this.timer !== undefined || this.changes.pending;
  }

  async editEnded(): Promise<void> {
    while (this.isEditing) await new Promise<void>((resolve) => this.afterEdit.push(resolve));
  }

  get settings(): { readonly [key: string]: string } {
    return this.book.extras.settings;
  }

  set settings(settings: { readonly [key: string]: string }) {
    this.book.extras.settings = settings;
  }

  async runBatch(request: BatchRequest): Promise<BatchResponse> {
    this.unanswered++;
    this.changes.actor = 'add-in';
    try {
      return await this.options.grid.asOneStep(() => this.executor.run(request));
    } finally {
      this.changes.actor = 'user';
      this.book.liveRanges.endBatch();
    }
  }

  batchAnswered(): void {
    this.unanswered = 0;
    this.schedule();
  }

  /** Carries an edit out as one of a colleague who works on the workbook at the same time. */
  asColleague(edit: () => void): void {
    this.changes.actor = 'colleague';
    try {
      edit();
    } finally {
      this.changes.actor = 'user';
    }
  }

  /** Whether the user may type into these cells; if not, says so. */
  mayType(sheetId: string, area: Area): boolean {
    const { extras } = this.book;
    const may = !extras.isProtected(sheetId) || extras.isUnlocked(sheetId, area);
    if (!may) this.options.refused?.();
    return may;
  }

  /** Protects or unprotects a sheet, as the user does. */
  setProtected(sheetId: string, isProtected: boolean): void {
    this.book.sheet(sheetId);
    this.book.extras.set(sheetId, { protected: isProtected });
    this.options.send(this.changes.protectionChanged(sheetId, isProtected));
  }

  /** The workbook as it stands now. */
  toFile(): WorkbookFile {
    const { grid } = this.options;
    return {
      snapshot: grid.snapshot(),
      ...this.book.extras.toFile(grid.sheets.list().map(({ id }) => id)),
      ...(this.book.quirks.compatibility ? { customXml: [] } : {}),
      names: grid.names.list().map(({ name, formula, sheetId, hidden, comment }) => ({
        name,
        formula: `=${formula}`,
        ...(sheetId === undefined ? {} : { sheetId }),
        ...(hidden ? { hidden } : {}),
        ...(comment ? { comment } : {}),
      })),
    };
  }

  close(): void {
    this.stopListening();
    this.stopGuarding();
    clearTimeout(this.timer);
    this.book.references.clear();
    this.book.events.clear();
  }

  /** What a protected sheet lets a person do. What the add-in does has been judged by the objects it works on. */
  private mayHappen(change: GridChange): boolean {
    if (this.changes.actor === 'add-in') return true;
    switch (change.type) {
      case 'cells':
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted':
        return this.mayType(change.sheetId, change.area);
      default:
        return true;
    }
  }

  /** Events go out after the running batch is answered and the running command has ended. */
  private schedule(): void {
    if (this.timer !== undefined || !this.changes.pending) return;
    // Not a microtask: what waits for the answer in the pane goes first.
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.unanswered > 0) return;
      const { events, selectionMoved } = this.changes.take();
      if (events.length > 0) this.options.send(events);
      if (selectionMoved) this.options.selectionChanged();
    });
  }
}
