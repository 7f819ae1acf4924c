import type { ExcelDocument } from './excel-document';
import type { Area } from './grid/area';
import { parseA1 } from './grid/a1';
import type { Grid } from './grid/grid';
import { assertSheetName, copyName, freshName } from './excel/sheet-name';
import { entryOf } from './excel/cell-input';
import { objectionOf, obeys, ruleAt } from './excel/entry-check';

/**
 * The person at the grid. Sheets are named by id or name, cells in A1. Everything is a command of the grid, so undo
 * takes it back and events follow as after real typing. What Excel would refuse a person throws.
 */
export class User {
  constructor(
    private readonly grid: Grid,
    private readonly document: ExcelDocument,
  ) {}

  /** Types something into a cell and commits it; '' empties the cell (Delete). */
  type(sheet: string, a1: string, value: string | number | boolean): void {
    this.assertMayWrite(this.sheetId(sheet), area(a1));
    this.assertObeys(this.sheetId(sheet), area(a1), value);
    this.paste(sheet, a1, [[value]]);
  }

  /** Pastes values with their top-left cell at the address. */
  paste(sheet: string, a1: string, values: readonly (readonly (string | number | boolean)[])[]): void {
    const id = this.sheetId(sheet);
    const { row, column } = area(a1);
    const target = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    this.assertMayWrite(id, target);
    const now = this.grid.cells.read(id, target);
    this.grid.cells.write(
      id,
      target,
      values.map((cells, i) => cells.map((value, j) => entryOf(value, now[i]?.[j]?.format ?? 'General'))),
    );
  }

  /** Empties cells (Delete key). */
  clear(sheet: string, a1: string): void {
    const id = this.sheetId(sheet);
    this.assertMayWrite(id, area(a1));
    this.grid.cells.clear(id, area(a1), 'contents');
  }

  /** Inserts rows above the row with this number (1-based). */
  insertRows(sheet: string, row: number, count = 1): void {
    this.grid.layout.insertRows(this.sheetId(sheet), row - 1, count);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.grid.layout.deleteRows(this.sheetId(sheet), row - 1, count);
  }

  /** Inserts columns left of the column with these letters. */
  insertColumns(sheet: string, column: string, count = 1): void {
    this.grid.layout.insertColumns(this.sheetId(sheet), area(`${column}1`).column, count);
  }

  deleteColumns(sheet: string, column: string, count = 1): void {
    this.grid.layout.deleteColumns(this.sheetId(sheet), area(`${column}1`).column, count);
  }

  rename(sheet: string, name: string): void {
    const id = this.sheetId(sheet);
    assertSheetName(name, this.grid.sheets.list(), id);
    this.grid.sheets.rename(id, name);
  }

  /** Adds an empty sheet behind the others; gives its id. */
  addSheet(name = freshName(this.grid.sheets.list())): string {
    assertSheetName(name, this.grid.sheets.list());
    const id = this.grid.sheets.add(name);
    this.grid.sheets.activate(id);
    return id;
  }

  /** Copies a sheet behind the others; gives the id of the copy. */
  copySheet(sheet: string): string {
    const id = this.sheetId(sheet);
    const sheets = this.grid.sheets.list();
    const name = sheets.find((each) => each.id === id)?.name ?? '';
    const copy = this.grid.sheets.copy(id, copyName(name, sheets), sheets.length);
    this.document.book.extras.copy(id, copy);
    return copy;
  }

  deleteSheet(sheet: string): void {
    this.grid.sheets.delete(this.sheetId(sheet));
  }

  hideSheet(sheet: string, hidden = true): void {
    this.grid.sheets.setHidden(this.sheetId(sheet), hidden);
  }

  /** Clicks a cell or drags over several. */
  select(sheet: string, a1: string): void {
    this.grid.select(this.sheetId(sheet), area(a1));
  }

  activate(sheet: string): void {
    this.grid.sheets.activate(this.sheetId(sheet));
  }

  undo(): boolean {
    return this.grid.undo();
  }

  redo(): boolean {
    return this.grid.redo();
  }

  /** Begins editing a cell: Excel refuses batches until it ends. */
  enterEditMode(): void {
    this.document.editing = true;
  }

  leaveEditMode(): void {
    this.document.editing = false;
  }

  /** Selects several sheets at once (Ctrl and a click on a tab). */
  groupSheets(): void {
    this.document.grouped = true;
  }

  ungroupSheets(): void {
    this.document.grouped = false;
  }

  protect(sheet: string): void {
    this.document.setProtected(this.sheetId(sheet), true);
  }

  unprotect(sheet: string): void {
    this.document.setProtected(this.sheetId(sheet), false);
  }

  /** Filters the sheet's list so that rows are hidden. */
  filter(sheet: string): void {
    this.document.book.extras.set(this.sheetId(sheet), { filtered: true });
  }

  /** Makes a table (ListObject) of an area. */
  makeTable(sheet: string, name: string, a1: string): void {
    const id = this.sheetId(sheet);
    const { tables } = this.document.book.extras.of(id);
    this.document.book.extras.set(id, { tables: { ...tables, [name]: a1 } });
  }

  /** Does what the function does with this user as a colleague at another computer: events come as remote. */
  asColleague(edit: () => void): void {
    this.document.asColleague(edit);
  }

  /** What a cell shows. */
  see(sheet: string, a1: string): string {
    return this.grid.cells.read(this.sheetId(sheet), area(a1))[0]?.[0]?.text ?? '';
  }

  private sheetId(sheet: string): string {
    const found = this.document.book.findSheet(sheet);
    if (!found) throw new Error(`The workbook has no sheet ${sheet}`);
    return found.id;
  }

  /** What is pasted or deleted is not judged by the cell's validation, what is typed is. */
  private assertObeys(sheetId: string, cell: Area, typed: string | number | boolean): void {
    const rule = ruleAt(this.grid.validations.list(sheetId), cell);
    const entry = entryOf(typed, this.grid.cells.read(sheetId, cell)[0]?.[0]?.format ?? 'General');
    if (!rule || entry === null || 'formula' in entry) return;
    const { value } = entry;
    const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'truth' : 'text';
    const objection = objectionOf(rule);
    if (objection?.style === 'stop' && obeys(rule, { value, kind, text: String(typed) }) === false)
      throw new Error(`Excel refuses ${String(typed)}: ${objection.title} ${objection.message}`);
  }

  private assertMayWrite(sheetId: string, target: Area): void {
    this.document.book.assertWritable(sheetId, target);
  }
}

function area(a1: string): Area {
  const parsed = parseA1(a1);
  if (!parsed) throw new Error(`${a1} is no address`);
  return parsed;
}
