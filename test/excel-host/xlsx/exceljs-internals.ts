import type {
  Column,
  ConditionalFormattingOptions,
  DataValidation,
  HeaderFooter,
  Workbook,
  Worksheet,
  WorksheetView,
} from 'exceljs';

/** Rules by the address of a cell (as read) or of an area (as written). */
export type ValidationModel = Record<string, DataValidation | undefined>;

/** The file's own words on protection, password hash included. */
export type CarriedProtection = Readonly<Record<string, string | number | boolean | undefined>>;

/** Parts of a sheet that ExcelJS 4.4 keeps and writes, but does not name in its types, or not as what they are. */
interface SheetInternals {
  dataValidations: { model: ValidationModel };
  conditionalFormattings: ConditionalFormattingOptions[];
  sheetProtection: CarriedProtection | null | undefined;
  /** Null for a sheet of a file without them. */
  views: readonly Partial<WorksheetView>[] | null;
  headerFooter: Partial<HeaderFooter> | null;
  columns: readonly Partial<Column>[] | null;
}

export const internalsOf = (worksheet: Worksheet): SheetInternals => worksheet as unknown as SheetInternals;

/** XML of the workbook's theme part, if it has one. */
export const themeXmlOf = (workbook: Workbook): string | undefined =>
  (workbook as unknown as { _themes?: { theme1?: string } })._themes?.theme1;
