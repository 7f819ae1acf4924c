import { PART_FAULT_TEXTS, PART_TEXTS, UNSUPPORTED_FORMAT_TEXTS } from '../texts/file-texts';
import { ProductError, type Explanation } from '../texts/product-error';
import type { Text } from '../texts/text';
import { LIMITS, megabytes } from './limits';
import type { PartFault } from './parts';

/** An explanation about one file. The name stands before the words. */
export const about = (
  name: string,
  zh: readonly [string, string, string],
  en: readonly [string, string, string],
): Explanation => ({
  what: { zh: `“${name}”${zh[0]}`, en: `“${name}” ${en[0]}` },
  why: { zh: zh[1], en: en[1] },
  action: { zh: zh[2], en: en[2] },
});

/** The file is missing, is a folder, or may not be read. */
export class FileNotReadableError extends ProductError {
  readonly code = 'file-not-readable';
  constructor(name: string, cause: unknown) {
    super(
      about(
        name,
        ['无法打开。', '文件不存在、不是普通文件，或没有读取权限。', '请核对路径和权限后重试。'],
        [
          'cannot be opened.',
          'It does not exist, is no regular file, or may not be read.',
          'Check the path and the permissions and try again.',
        ],
      ),
      { cause },
    );
  }
}

/** The file looks like a workbook and cannot be unpacked. */
export class CorruptWorkbookError extends ProductError {
  readonly code = 'corrupt-workbook';
  constructor(name: string, cause: unknown) {
    super(
      about(
        name,
        ['无法读取。', '文件已损坏或不完整。', saveAnew(name).zh],
        ['cannot be read.', 'The file is damaged or incomplete.', saveAnew(name).en],
      ),
      { cause },
    );
  }
}

/** A format that holds no tables which could be read, or not in a way that is read. */
export class UnsupportedFormatError extends ProductError {
  readonly code = 'unsupported-format';
  constructor(name: string, format: keyof typeof UNSUPPORTED_FORMAT_TEXTS) {
    const { what, action } = UNSUPPORTED_FORMAT_TEXTS[format];
    super(
      about(
        name,
        ['未读取。', `${what.zh}，本工具不能读取。`, action.zh],
        ['was not read.', `${what.en}, which is not read.`, action.en],
      ),
    );
  }
}

/** A Word document without a table. */
export class NoTablesError extends ProductError {
  readonly code = 'no-tables';
  constructor(name: string) {
    super(
      about(
        name,
        ['未读取。', '文档中没有表格。', '请确认选择了正确的文件；绩效目标表须为 Word 表格，不能是图片。'],
        [
          'was not read.',
          'The document holds no table.',
          'Make sure that it is the right file; the form must be a Word table and no picture.',
        ],
      ),
    );
  }
}

/** A workbook that asks for a password before it opens. */
export class ProtectedWorkbookError extends ProductError {
  readonly code = 'protected-workbook';
  constructor(name: string) {
    super(
      about(
        name,
        ['未读取。', '文件设置了打开密码，内容已加密。', '请取消打开密码并另存后重试。'],
        [
          'was not read.',
          'It is encrypted with a password to open.',
          'Remove the password, save the file and try again.',
        ],
      ),
    );
  }
}

/** Something else under the name of a workbook. */
export class UnknownFileError extends ProductError {
  readonly code = 'unknown-file';
  constructor(name: string) {
    super(
      about(
        name,
        [
          '不是 Excel 工作簿。',
          '文件内容不是可以读取的格式（.xlsx、.xls、.et、.ods、.csv、.docx）。',
          '请在 Excel 或 WPS 中打开，另存为 .xlsx 后重试。',
        ],
        [
          'is not an Excel workbook.',
          'Its content is in none of the formats that are read (.xlsx, .xls, .et, .ods, .csv, .docx).',
          'Open it in Excel or WPS, save it as .xlsx and try again.',
        ],
      ),
    );
  }
}

/** A workbook without a single filled cell. */
export class EmptyWorkbookError extends ProductError {
  readonly code = 'empty-workbook';
  constructor(name: string) {
    super(
      about(
        name,
        ['没有内容。', '所有工作表都是空的。', '请确认选择了正确的文件。'],
        ['is empty.', 'None of its sheets has content.', 'Make sure that it is the right file.'],
      ),
    );
  }
}

/** A part that serves the whole file cannot be read, and so the file cannot. */
export class PartNotReadError extends ProductError {
  readonly code = 'part-not-read';
  /** @param sheets those that the part is known to hold */
  constructor(
    file: string,
    role: keyof typeof PART_TEXTS,
    path: string,
    fault: PartFault,
    sheets: readonly string[] = [],
  ) {
    const [part, why] = [PART_TEXTS[role], PART_FAULT_TEXTS[fault]];
    const concerned =
      sheets.length > 0
        ? {
            zh: `涉及工作表“${sheets.join('”“')}”。`,
            en: ` It concerns the sheets “${sheets.join('”, “')}”.`,
          }
        : { zh: '', en: '' };
    super(
      about(
        file,
        ['无法读取。', `其中的${part.zh}（${path}）${why.zh}。${concerned.zh}`, saveAnew(file).zh],
        ['cannot be read.', `Its ${part.en} (${path}) ${why.en}.${concerned.en}`, saveAnew(file).en],
      ),
    );
  }
}

/** What to do about a damaged file, in the program that it is from. */
function saveAnew(name: string): Text {
  return /\.(?:docx?|wps)$/iu.test(name)
    ? {
        zh: '请在 Word 或 WPS 文字中打开核对，另存为新的 .docx 文件后重试，或使用备份。',
        en: 'Open the file in Word or WPS Writer, check it, save it as a new .docx file and try again, or use a backup.',
      }
    : {
        zh: '请在 Excel 或 WPS 表格中打开核对，另存为新的 .xlsx 文件后重试，或使用备份。',
        en: 'Open the file in Excel or WPS Spreadsheets, check it, save it as a new .xlsx file and try again, or use a backup.',
      };
}

/** One sheet cannot be read; the others can. */
export class SheetNotReadError extends ProductError {
  readonly code = 'sheet-not-read';
  /** @param why a clause that follows “the sheet” */
  constructor(file: string, sheet: string, why: Text) {
    super(
      about(
        file,
        [`的工作表“${sheet}”未读取。`, `该工作表${why.zh}，其余工作表照常处理。`, saveAnew(file).zh],
        [
          `: the sheet “${sheet}” was not read.`,
          `It ${why.en}; the other sheets are processed.`,
          saveAnew(file).en,
        ],
      ),
    );
  }
}

/** The cell formats cannot be read: percentages and dates appear as plain numbers. */
export class FormatsNotReadError extends ProductError {
  readonly code = 'formats-not-read';
  constructor(file: string, sheets: readonly string[], fault: PartFault) {
    const why = PART_FAULT_TEXTS[fault];
    super(
      about(
        file,
        [
          `的${PART_TEXTS.styles.zh}未读取。`,
          `该部分${why.zh}，工作表“${sheets.join('”“')}”中的百分比、日期等显示为原始数字。`,
          saveAnew(file).zh,
        ],
        [
          `: the ${PART_TEXTS.styles.en} were not read.`,
          `That part ${why.en}; percentages, dates and the like appear as plain numbers on the sheets “${sheets.join('”, “')}”.`,
          saveAnew(file).en,
        ],
      ),
    );
  }
}

/** The file, or what it unpacks to, is more than is taken on. */
export class FileTooLargeError extends ProductError {
  readonly code = 'file-too-large';
  /** @param most what is taken on, in bytes */
  constructor(file: string, bytes: number, most: number = LIMITS.file) {
    super(
      about(
        file,
        [
          '未读取。',
          `文件大小为 ${megabytes(bytes)} MB，超过 ${megabytes(most)} MB 的限制。`,
          '请删去与绩效目标表无关的工作表、图片后重试。',
        ],
        [
          'was not read.',
          `It has ${megabytes(bytes)} MB, which is more than ${megabytes(most)} MB.`,
          'Remove sheets and pictures that have nothing to do with the forms and try again.',
        ],
      ),
    );
  }
}

/** A format into which no marks can be written. */
export class CannotBeMarkedError extends ProductError {
  readonly code = 'cannot-be-marked';
  constructor(name: string) {
    super(
      about(
        name,
        [
          '没有生成带标记的副本。',
          '只有 .xlsx、.xlsm 文件可以写入标记。',
          '请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
        ],
        [
          ': no marked copy was made.',
          'Marks can be written into .xlsx and .xlsm files only.',
          'Save it as .xlsx in Excel or WPS and try again.',
        ],
      ),
    );
  }
}

/** Sheets of a marked copy that are protected. */
export class SheetsNotMarkedError extends ProductError {
  readonly code = 'sheets-not-marked';
  constructor(name: string, sheets: readonly string[]) {
    super(
      about(
        name,
        [
          `的工作表“${sheets.join('”“')}”没有标记。`,
          '工作表受保护。',
          '需要标记时请撤销工作表保护后重试；问题见审核结果。',
        ],
        [
          `: the sheets “${sheets.join('”, “')}” were not marked.`,
          'They are protected.',
          'Unprotect them and try again; the findings are in the result.',
        ],
      ),
    );
  }
}
