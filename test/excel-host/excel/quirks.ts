/** What real Excels do now and then, for a test to switch on. Everything is off in a workbook that was just opened. */
export class Quirks {
  /**
   * Conditional formats by id that Excel cannot read (after Ctrl+Z of a deletion, duplicated in the dialog): `details`
   * are listed and nothing more, `whole` cannot even be listed. Whatever is asked of them is ItemNotFound.
   */
  readonly unreadableFormats = new Map<string, 'details' | 'whole'>();
  /** Formulas of conditional formats that are refused: the format stands by then, without one. */
  refusesFormula: (formula: string) => boolean = () => false;
  /** The workbook is an .xls file in compatibility mode. */
  compatibility = false;
  /** `zoom = { horizontalFitToPages }` is taken and passed over. */
  ignoresFit = false;
  /** Everything about the page layout is refused. */
  refusesPageLayout = false;
  /** Merging cells loses their fill and lines. */
  mergingLosesLooks = false;
  /** Deleting a name ends Excel. */
  crashesOnDeletingNames = false;
}

/** Excel 97 to 2003: a smaller grid, shorter formulas of one sheet only, no function that came later. */
export const OLD_GRID = { rows: 65_536, columns: 256 } as const;
const OLD_FORMULA = 1_024;
const LATER_FUNCTIONS = /\b(UNICODE|UNICHAR|IFERROR|SEQUENCE|LET|TEXTJOIN|XLOOKUP)\(/u;

/** Whether a conditional format in compatibility mode takes the formula. */
export const isOldFormula = (formula: string): boolean =>
  formula.length <= OLD_FORMULA &&
  !formula.replace(/"(?:[^"]|"")*"/gu, '').includes('!') &&
  !LATER_FUNCTIONS.test(formula);
