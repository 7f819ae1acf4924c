import type { AutoFilter } from 'exceljs';
import type { IWorkbookData } from '@univerjs/core';
import type { CarriedFormat } from './xlsx/conditional-formats';
import type { CarriedProtection } from './xlsx/exceljs-internals';

/** Header and footer texts in Excel's own code (`&P` page, `&N` pages …), as stored in the file. */
export interface HeaderFooterText {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** Page setup of a sheet. Everything left out has Excel's default. */
export interface PrintSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** Paper size number of the file format (`<pageSetup paperSize>`): 9 = A4, 8 = A3. */
  readonly paperSize?: number;
  /** Per cent. Without effect while a fit is set. */
  readonly scale?: number;
  /** "Fit to": pages across and down. 0 or left out means as many as needed; the object itself switches the fit on. */
  readonly fit?: { readonly wide?: number; readonly tall?: number };
  /** A1 without sheet name, several areas with commas: "A1:H30". */
  readonly printArea?: string;
  /** Rows repeated on every page: "1:3". */
  readonly titleRows?: string;
  /** Columns repeated on every page: "A:B". */
  readonly titleColumns?: string;
  /** Inches, as in the file. */
  readonly margins?: {
    readonly top?: number;
    readonly bottom?: number;
    readonly left?: number;
    readonly right?: number;
    readonly header?: number;
    readonly footer?: number;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  /** Zero-based rows before which a page ends in any case, ascending. Written to files; not read from them. */
  readonly breaks?: readonly number[];
  readonly header?: HeaderFooterText;
  readonly footer?: HeaderFooterText;
}

/** What the file says about a sheet that neither grid nor stand-in understands. Kept as it was read and written back. */
export interface CarriedParts {
  readonly conditionalFormats?: readonly CarriedFormat[];
  readonly protection?: CarriedProtection;
  readonly autoFilter?: AutoFilter;
  /** Hidden so that only a program can show it. */
  readonly veryHidden?: boolean;
}

/** What a sheet has beyond its snapshot. */
export interface SheetExtras {
  readonly print?: PrintSetup;
  /** True when the sheet is protected (`<sheetProtection sheet="1">`). */
  readonly protected?: boolean;
  /** What a protected sheet still allows besides typing into unlocked cells. */
  readonly allow?: {
    readonly formatCells?: boolean;
    readonly formatColumns?: boolean;
    readonly formatRows?: boolean;
  };
  /** A1 areas of cells whose "locked" flag is off. */
  readonly unlocked?: readonly string[];
  /** Whether a filter hides rows now. (Not written to files.) */
  readonly filtered?: boolean;
  /** Tables (ListObjects): A1 areas by name. (Neither read from files nor written to them.) */
  readonly tables?: Readonly<Record<string, string>>;
  /** Only `xlsx/` looks into this. */
  readonly carried?: CarriedParts;
}

/** A defined name, except print area and print titles, which stand in `PrintSetup`. */
export interface DefinedName {
  readonly name: string;
  /** As in the file with a leading "=": "=Sheet1!$A$1:$B$2", "=0.5". */
  readonly formula: string;
  /** Id of the sheet the name belongs to; left out for a name of the workbook. */
  readonly sheetId?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface CustomXmlPart {
  /** Excel's item id: "{GUID}". */
  readonly id: string;
  readonly xml: string;
}

/**
 * A workbook between file, grid and Excel stand-in: Univer's snapshot, and beside it what Univer has no place for.
 *
 * The snapshot holds cells, styles (number format in `n.pattern`), merges, sizes, hidden rows and columns, freeze, tab
 * colour; its `resources` hold conditional formats (`SHEET_CONDITIONAL_FORMATTING_PLUGIN`) and data validation
 * (`SHEET_DATA_VALIDATION_PLUGIN`). It holds no defined names: these are in `names`.
 */
export interface WorkbookFile {
  readonly snapshot: IWorkbookData;
  /** By sheet id; a sheet without entry has none. */
  readonly extras: Readonly<Record<string, SheetExtras>>;
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  /** `Office.context.document.settings`: key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}
