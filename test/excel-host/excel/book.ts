import { accessDenied, itemNotFound } from '../batch/host-error';
import { References } from '../batch/references';
import { ServiceObject } from '../batch/service-class';
import type { Area } from '../grid/area';
import type { Grid, SheetInfo } from '../grid/grid';
import type { RuntimeState } from './app-runtime';
import type { Extras } from './extras';
import { EventRegistry } from './event-registry';
import { LiveRanges } from './live-ranges';
import { Quirks } from './quirks';
import { rangeClass } from './range';

/** A range: where it stands now. It follows inserted and deleted rows and columns; null when its cells are gone. */
export interface RangeState {
  readonly book: Book;
  readonly sheetId: string;
  area: Area | null;
}

/** The open workbook as the Excel objects share it. */
export class Book {
  readonly references = new References();
  readonly events = new EventRegistry();
  readonly liveRanges: LiveRanges;
  readonly quirks = new Quirks();
  /** Whether the workbook's structure is protected. */
  structureProtected = false;
  /** Whether the task pane of the shared runtime is shown. */
  runtimeState: RuntimeState = 'Visible';
  /** Told when the add-in shows or hides its pane. */
  onRuntimeState: (state: RuntimeState) => void = () => undefined;

  constructor(
    readonly grid: Grid,
    readonly extras: Extras,
  ) {
    this.liveRanges = new LiveRanges(this.references);
  }

  setRuntimeState(state: RuntimeState): void {
    this.runtimeState = state;
    this.onRuntimeState(state);
  }

  /** The sheet, or ItemNotFound when it has been deleted meanwhile. */
  sheet(id: string): SheetInfo {
    const sheet = this.grid.sheets.get(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Sheet by id or by name; names compare without case. */
  findSheet(key: string): SheetInfo | undefined {
    const { sheets } = this.grid;
    const name = key.toLowerCase();
    return sheets.get(key) ?? sheets.list().find((sheet) => sheet.name.toLowerCase() === name);
  }

  range(sheetId: string, area: Area): ServiceObject<RangeState> {
    const state: RangeState = { book: this, sheetId, area };
    this.liveRanges.track(state);
    return new ServiceObject(rangeClass, state);
  }

  /** Refuses changes of locked cells on a protected sheet. */
  assertWritable(sheetId: string, area: Area): void {
    if (this.extras.isProtected(sheetId) && !this.extras.isUnlocked(sheetId, area)) throw accessDenied();
  }

  /** Refuses changes of format on a protected sheet. */
  assertFormattable(
    sheetId: string,
    what: 'formatCells' | 'formatColumns' | 'formatRows' = 'formatCells',
  ): void {
    if (this.extras.isProtected(sheetId) && !this.extras.of(sheetId).allow?.[what]) throw accessDenied();
  }

  /** Refuses added and deleted sheets when the workbook's structure is protected. */
  assertStructureFree(): void {
    if (this.structureProtected) throw accessDenied();
  }

  /** Refuses changes of the sheet itself (rows, columns, deleting) when it is protected. */
  assertUnprotected(sheetId: string): void {
    if (this.extras.isProtected(sheetId)) throw accessDenied();
  }
}
