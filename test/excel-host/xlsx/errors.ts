import { ProductError } from '../../../src/texts/product-error';
import type { Explanation } from '../../../src/texts/product-error';

/** A file that cannot be opened as a workbook. */
export abstract class WorkbookFileError extends ProductError {}

const explanation = (
  what: readonly [string, string],
  why: readonly [string, string],
  action: readonly [string, string],
): Explanation => ({
  what: { zh: what[0], en: what[1] },
  why: { zh: why[0], en: why[1] },
  action: { zh: action[0], en: action[1] },
});

/** Excel 97–2003 format (BIFF in a compound file). */
export class OldFormatError extends WorkbookFileError {
  readonly code = 'OldFormat';

  constructor() {
    super(
      explanation(
        ['无法打开该文件。', 'This file cannot be opened.'],
        ['它是 Excel 97–2003 格式（.xls）。', 'It is in the Excel 97–2003 format (.xls).'],
        ['请用 Excel 打开并另存为 .xlsx 后再试。', 'Open it in Excel, save it as .xlsx and try again.'],
      ),
    );
  }
}

/** Encrypted with a password. */
export class PasswordProtectedError extends WorkbookFileError {
  readonly code = 'PasswordProtected';

  constructor() {
    super(
      explanation(
        ['无法打开该文件。', 'This file cannot be opened.'],
        ['它设有打开密码，内容已加密。', 'It is encrypted with a password.'],
        ['请在 Excel 中取消打开密码后再试。', 'Remove the password in Excel and try again.'],
      ),
    );
  }
}

/** Neither of the above, and no readable `.xlsx` either. */
export class CorruptFileError extends WorkbookFileError {
  readonly code = 'CorruptFile';

  constructor(options?: ErrorOptions) {
    super(
      explanation(
        ['无法打开该文件。', 'This file cannot be opened.'],
        ['它不是 .xlsx 工作簿，或者已经损坏。', 'It is not an .xlsx workbook, or it is damaged.'],
        ['请用 Excel 打开并重新保存后再试。', 'Open it in Excel, save it again and try again.'],
      ),
      options,
    );
  }
}
