import type { FormulaLimits } from '../review/marks/mark-formulas';
import type { Capabilities } from '../session/port/workbook-host';

/** ExcelApi sets that make a difference, newest first. The manifest asks for 1.13, the last entry. */
const EXCEL_API_SETS = ['1.21', '1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13'] as const;

/** Names of the platforms as people know them, by `Office.PlatformType`. */
const PLATFORM_NAMES: Readonly<Record<string, string>> = {
  OfficeOnline: 'Excel on the web',
  PC: 'Windows',
  Mac: 'Mac',
  iOS: 'iPad',
  Android: 'Android',
  Universal: 'Windows',
};

const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** What this Excel can do. Everything that depends on the version or the platform is decided in this file. */
export function detectCapabilities(): Capabilities {
  const platform = Office.context.platform as unknown as string;
  return {
    excelApi: EXCEL_API_SETS.find((version) => supports('ExcelApi', version)) ?? '1.12',
    // Undo across add-in changes became general with ExcelApi 1.20; not every call takes part in it, and one step for
    // a whole action (mergeUndoGroup) fails on the web, so "grouped" is never promised.
    undo: supports('ExcelApi', '1.20') ? 'partial' : 'none',
    platform: PLATFORM_NAMES[platform] ?? platform,
  };
}

/**
 * The event of renamed sheets, where this Excel and this office.js both have it (ExcelApi 1.17; the npm file knows it
 * as ExcelApiOnline 1.1 only and throws on the property otherwise). Registering it is a plain read.
 */
export function renameEvents(
  worksheets: Excel.WorksheetCollection,
): OfficeExtension.EventHandlers<Excel.WorksheetNameChangedEventArgs> | undefined {
  if (!supports('ExcelApi', '1.17') && !supports('ExcelApiOnline', '1.1')) return undefined;
  try {
    return worksheets.onNameChanged;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'ApiNotFound') return undefined;
    throw error;
  }
}

/** Whether this Excel is older than the manifest asks for. False outside Excel. */
export const isOlderThanAskedFor = (): boolean =>
  typeof Office !== 'undefined' && !supports('ExcelApi', EXCEL_API_SETS.at(-1) ?? '1.13');

/** Whether the workbook is open for reading only ("always open view-only" of Excel on the web, protected view). */
export const isReadOnly = (): boolean =>
  typeof Office !== 'undefined' && Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Whether the pane can be opened from a ribbon function (shared runtime). */
export const canShowPane = (): boolean => supports('SharedRuntime', '1.1');

/** Whether custom XML parts (1.5) and the formulas of names (1.7) can be used, in which the workbook's record is kept. */
export const keepsRecords = (): boolean => supports('ExcelApi', '1.7');

/**
 * Whether names can be deleted: Excel for Windows ended when an add-in did while another window was in front (mended in
 * 2024, when ExcelApi 1.18 came; no build number is handed out). Elsewhere hidden names that nothing needs stay.
 */
export const mayDeleteNames = (): boolean => supports('ExcelApi', '1.18');

/**
 * Characters of a conditional format's formula that every Excel is known to take. Longer ones are unproven: the dialog
 * refuses them, of the API nothing is known. Marks are kept below wherever that can be done; a longer one is tried, and
 * where Excel refuses it, it costs that mark only and is reported.
 */
export const PROVEN_FORMULA = 255;

/** What the formulas of marks may be. In compatibility mode they name no other sheet and use nothing that came after Excel 2003. */
export const markFormulaLimits = (isOldFile: boolean): FormulaLimits => ({
  length: PROVEN_FORMULA,
  modern: !isOldFile,
});
