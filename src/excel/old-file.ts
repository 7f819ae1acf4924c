import { SHEET_SIZE } from '../forms/address';

/** Files of Excel 97 to 2003, and of WPS, which Excel opens in compatibility mode. */
const OLD_NAME = /\.(xls|xlt|et|ett)$/iu;

/**
 * Asks within a batch of plain reads whether the workbook is in compatibility mode: by the rows of its sheets, of which
 * such a workbook has 65,536, and by its name, for one that was just saved in the old format.
 */
export function oldFileRequest(context: Excel.RequestContext): { ask(): void; answer(): boolean } {
  const { workbook } = context;
  let whole: Excel.Range | undefined;
  return {
    ask() {
      workbook.load('name');
      whole = workbook.worksheets.getFirst().getRange().untrack();
      whole.load('rowCount');
    },
    answer: () => OLD_NAME.test(workbook.name) || (whole?.rowCount ?? SHEET_SIZE.rows) < SHEET_SIZE.rows,
  };
}
