import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetDataValidationRule, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Area } from './area';
import type { Structure } from './moved';

/** Sheet of the grid, as listed in tab order. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** CSS colour, '' for none. */
  readonly tabColor: string;
}

/** What a cell holds. */
export interface CellContent {
  readonly value: string | number | boolean;
  readonly kind: 'empty' | 'text' | 'number' | 'truth' | 'error';
  /** With leading "=". */
  readonly formula?: string;
  /** What it shows. */
  readonly text: string;
  /** Number format code; "General" by default. */
  readonly format: string;
}

/** What goes into a cell; `null` empties it. */
export type CellEntry =
  | null
  | { readonly formula: string }
  | { readonly value: string | number | boolean; readonly format?: string };

/** A change of the workbook, whoever made it: add-in, user or undo. */
export type GridChange =
  | {
      readonly type: 'cells';
      readonly sheetId: string;
      readonly area: Area;
      readonly cause: string;
      /** What the cell held and holds, where a single one changed. */
      readonly content?: { readonly before: CellContent; readonly after: CellContent };
    }
  | {
      readonly type: Structure;
      readonly sheetId: string;
      /** Whole rows or columns. */
      readonly area: Area;
      readonly cause: string;
    }
  | {
      readonly type: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetMoved';
      readonly sheetId: string;
    }
  | { readonly type: 'sheetRenamed'; readonly sheetId: string; readonly after: string }
  | { readonly type: 'visibility'; readonly sheetId: string; readonly hidden: boolean }
  | { readonly type: 'selection'; readonly sheetId: string; readonly area: Area };

export interface SheetFunctions {
  list(): readonly SheetInfo[];
  get(id: string): SheetInfo | undefined;
  activeId(): string;
  activate(id: string): void;
  /** Adds a sheet behind the others (or at `index`) without activating it; gives its id. */
  add(name: string, index?: number): string;
  /** Copies with everything on it; gives the id of the copy. */
  copy(id: string, name: string, index: number): string;
  delete(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, index: number): void;
  setHidden(id: string, hidden: boolean): void;
  setTabColor(id: string, color: string): void;
  freeze(id: string): { readonly rows: number; readonly columns: number };
  setFreeze(id: string, rows: number, columns: number): void;
}

export interface CellFunctions {
  read(sheetId: string, area: Area): readonly (readonly CellContent[])[];
  /** Writes entries; undefined leaves a cell as it is. */
  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void;
  /** Empties cells, or takes their formats (and conditional formats, validation), or both. */
  clear(sheetId: string, area: Area, what: 'contents' | 'formats' | 'all'): void;
  /** Smallest area around all cells with content, or with content or format; null for none. */
  used(sheetId: string, valuesOnly: boolean): Area | null;
  style(sheetId: string, row: number, column: number): IStyleData;
  /** Styles of the runs of a text of which parts look otherwise than the cell; none for any other content. */
  runStyles(sheetId: string, row: number, column: number): readonly IStyleData[];
  /** Changes parts of styles; null parts are removed, undefined results leave a cell alone. */
  restyle(sheetId: string, area: Area, patch: (row: number, column: number) => IStyleData | undefined): void;
  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area, across: boolean): void;
  unmerge(sheetId: string, area: Area): void;
}

export interface LayoutFunctions {
  /** Sizes in pixels. */
  rowHeight(sheetId: string, row: number): number;
  columnWidth(sheetId: string, column: number): number;
  setRowHeight(sheetId: string, area: Area, pixels: number): void;
  setColumnWidth(sheetId: string, area: Area, pixels: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void;
  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
}

export interface ConditionalFormatFunctions {
  /** In order of priority. */
  list(sheetId: string): readonly IConditionFormattingRule[];
  /** Adds with top priority. */
  add(sheetId: string, rule: IConditionFormattingRule): void;
  set(sheetId: string, rule: IConditionFormattingRule): void;
  delete(sheetId: string, id: string): void;
  /** Gives the rule another place in the order of priority. */
  move(sheetId: string, id: string, index: number): void;
}

export interface ValidationFunctions {
  list(sheetId: string): readonly ISheetDataValidationRule[];
  /** Puts the rule on the area; cells of other rules within it leave those. */
  set(sheetId: string, area: Area, rule: ISheetDataValidationRule): void;
  clear(sheetId: string, area: Area): void;
}

/** A defined name as the grid keeps it: the formula without "=". */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** Left out for names of the workbook. */
  readonly sheetId?: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface NameFunctions {
  list(): readonly GridName[];
  add(name: Omit<GridName, 'id'>): void;
  set(name: GridName): void;
  delete(id: string): void;
}

/**
 * The workbook under the Excel objects. One implementation stands on Univer, visible or headless. Changes are carried
 * out at once, except recalculation: see `calculate`.
 */
export interface Grid {
  readonly sheets: SheetFunctions;
  readonly cells: CellFunctions;
  readonly layout: LayoutFunctions;
  readonly conditionalFormats: ConditionalFormatFunctions;
  readonly validations: ValidationFunctions;
  readonly names: NameFunctions;
  /** Selected area of the active sheet. */
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
  /** Finishes recalculation, when something is waiting for it. */
  calculate(): Promise<void>;
  /** Makes one undo step of everything done inside. */
  asOneStep<T>(action: () => Promise<T>): Promise<T>;
  undo(): boolean;
  redo(): boolean;
  snapshot(): IWorkbookData;
  /** Asked before every change of contents, rows and columns; one no, and it does not happen. */
  guard(mayHappen: (change: GridChange) => boolean): () => void;
  /** Called within every change. */
  listen(listener: (change: GridChange) => void): () => void;
  dispose(): void;
}
