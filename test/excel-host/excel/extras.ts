import { EXCEL_COLUMNS, intersect, type Area } from '../grid/area';
import { formatA1, parseA1 } from '../grid/a1';
import type { GridChange } from '../grid/grid';
import { moved } from '../grid/moved';
import type { CustomXmlPart, PrintSetup, SheetExtras, WorkbookFile } from '../workbook-file';

/** What the workbook holds beside the grid: page setup, protection, custom XML, settings of the add-in. */
export class Extras {
  settings: { readonly [key: string]: string };
  private readonly sheets = new Map<string, SheetExtras>();
  private parts: readonly CustomXmlPart[];

  constructor(file: Pick<WorkbookFile, 'extras' | 'customXml' | 'settings'>) {
    this.settings = file.settings;
    this.parts = file.customXml;
    for (const [id, extras] of Object.entries(file.extras)) this.sheets.set(id, extras);
  }

  of(sheetId: string): SheetExtras {
    return this.sheets.get(sheetId) ?? {};
  }

  print(sheetId: string): PrintSetup {
    return this.of(sheetId).print ?? {};
  }

  setPrint(sheetId: string, change: PrintSetup): void {
    this.set(sheetId, { print: { ...this.print(sheetId), ...change } });
  }

  set(sheetId: string, change: SheetExtras): void {
    this.sheets.set(sheetId, { ...this.of(sheetId), ...change });
  }

  /** A copied sheet has the extras of its source. */
  copy(fromSheetId: string, toSheetId: string): void {
    this.sheets.set(toSheetId, this.of(fromSheetId));
  }

  isProtected(sheetId: string): boolean {
    return this.of(sheetId).protected ?? false;
  }

  /** Whether every cell of the area has its "locked" flag off. */
  isUnlocked(sheetId: string, area: Area): boolean {
    const unlocked = (this.of(sheetId).unlocked ?? []).map(parseA1).filter((each) => each !== null);
    return unlocked.some((free) => {
      const common = intersect(free, area);
      return common !== null && common.rows === area.rows && common.columns === area.columns;
    });
  }

  get customXml(): readonly CustomXmlPart[] {
    return this.parts;
  }

  addXml(part: CustomXmlPart): void {
    this.parts = [...this.parts, part];
  }

  setXml(id: string, xml: string): void {
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }

  deleteXml(id: string): void {
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  /** Print area, print titles, tables and unlocked cells follow inserted and deleted rows and columns. */
  follow(change: GridChange): void {
    if (!('area' in change) || change.type === 'cells' || change.type === 'selection') return;
    const extras = this.sheets.get(change.sheetId);
    if (!extras) return;
    const move = (address: string) => {
      const areas = address.split(',').map((part) => {
        const area = parseA1(part);
        return area && moved(area, change.type, change.area);
      });
      const left = areas.filter((area) => area !== null).map(formatA1);
      return left.length > 0 ? left.join(',') : undefined;
    };
    const { print, unlocked, tables } = extras;
    const movedTables = Object.entries(tables ?? {}).flatMap(([name, address]) => {
      const now = move(address);
      return now === undefined ? [] : [[name, now] as const];
    });
    const moveBreak = (row: number): readonly number[] => {
      const line = moved({ row, column: 0, rows: 1, columns: EXCEL_COLUMNS }, change.type, change.area);
      return line ? [line.row] : [];
    };
    this.set(change.sheetId, {
      ...(tables ? { tables: Object.fromEntries(movedTables) } : {}),
      ...(unlocked ? { unlocked: unlocked.map(move).filter((each) => each !== undefined) } : {}),
      ...(print
        ? {
            print: {
              ...print,
              ...(print.printArea ? { printArea: move(print.printArea) } : {}),
              ...(print.titleRows ? { titleRows: move(print.titleRows) } : {}),
              ...(print.titleColumns ? { titleColumns: move(print.titleColumns) } : {}),
              ...(print.breaks ? { breaks: print.breaks.flatMap(moveBreak) } : {}),
            },
          }
        : {}),
    });
  }

  toFile(sheetIds: readonly string[]): Pick<WorkbookFile, 'extras' | 'customXml' | 'settings'> {
    const kept = sheetIds.filter((id) => this.sheets.has(id)).map((id) => [id, this.of(id)] as const);
    return { extras: Object.fromEntries(kept), customXml: this.parts, settings: this.settings };
  }
}
