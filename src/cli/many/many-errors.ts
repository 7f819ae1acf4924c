import { about } from '../../files/file-errors';
import { ProductError } from '../../texts/product-error';

/** A file took longer than it may. */
export class FileNotFinishedError extends ProductError {
  readonly code = 'file-not-finished';
  constructor(file: string, seconds: number) {
    super(
      about(
        file,
        [
          '处理没有完成。',
          `用时超过 ${seconds} 秒，已停止；其他文件照常处理。`,
          '请删去与绩效目标表无关的工作表后重试，或用 --time-limit 放宽时间。',
        ],
        [
          'was not finished.',
          `It took more than ${seconds} seconds and was ended; other files are not affected.`,
          'Remove sheets that have nothing to do with the forms and try again, or allow more time with --time-limit.',
        ],
      ),
    );
  }
}

/** Something unforeseen ended the work on a file. */
export class FileBrokenError extends ProductError {
  readonly code = 'file-broken';
  constructor(file: string, cause: string) {
    super(
      about(
        file,
        [
          '处理没有完成。',
          `出现了没有预料到的情况（${cause}）；其他文件照常处理。`,
          '请在 Excel 或 WPS 中打开文件，另存为 .xlsx 后重试。',
        ],
        [
          'was not finished.',
          `Something unforeseen happened (${cause}); other files are not affected.`,
          'Open the file in Excel or WPS, save it as .xlsx and try again.',
        ],
      ),
      { cause },
    );
  }
}

/** The run was ended before it came to a file. */
export class FileNotBegunError extends ProductError {
  readonly code = 'file-not-begun';
  constructor(file: string) {
    super(
      about(
        file,
        ['没有处理。', '已停止。', '需要时请重新运行。'],
        ['was not processed.', 'The run was stopped.', 'Run it again when needed.'],
      ),
    );
  }
}

/** Records are there already, and nobody said to go on with them. */
export class RecordsExistError extends ProductError {
  readonly code = 'records-exist';
  constructor(path: string, cause: unknown) {
    super(
      about(
        path,
        ['没有写入。', '文件已经存在。', '请换一个文件名；要接着上次继续，请加 --resume。'],
        [
          'was not written.',
          'The file exists.',
          'Choose another name, or add --resume to go on where the last run ended.',
        ],
      ),
      { cause },
    );
  }
}

/** A line of a file is no record of `check --json`. */
export class NoRecordError extends ProductError {
  readonly code = 'no-record';
  constructor(path: string, line: number) {
    super(
      about(
        path,
        [
          `第 ${line} 行不是审核记录。`,
          '该行不完整，或不是 check --json 输出的内容。',
          '请核对文件；不完整的文件请重新审核。',
        ],
        [
          `: line ${line} is no record.`,
          'It is incomplete, or was not written by check --json.',
          'Check the file; review again what is incomplete.',
        ],
      ),
    );
  }
}
