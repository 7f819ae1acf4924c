import { ProductError } from '../texts/product-error';
import { about } from '../files/file-errors';

/** The report's file is there already. */
export class OutputExistsError extends ProductError {
  readonly code = 'output-exists';
  constructor(path: string, cause: unknown) {
    super(
      about(
        path,
        ['没有写入。', '文件已经存在。', '请换一个文件名，或加 --force 覆盖。'],
        ['was not written.', 'The file exists.', 'Choose another name, or overwrite it with --force.'],
      ),
      { cause },
    );
  }
}

/** The report would replace the workbook it is about. */
export class OutputIsInputError extends ProductError {
  readonly code = 'output-is-input';
  constructor(path: string) {
    super(
      about(
        path,
        ['没有写入。', '它是被审核的工作簿。', '请为报告另取一个文件名。'],
        ['was not written.', 'It is the workbook under review.', 'Choose another name for the report.'],
      ),
    );
  }
}

/** The report's file cannot be created or written. */
export class OutputNotWritableError extends ProductError {
  readonly code = 'output-not-writable';
  constructor(path: string, cause: unknown) {
    super(
      about(
        path,
        ['无法写入。', '文件夹不存在、没有写入权限，或文件正被其他程序打开。', '请核对路径和权限后重试。'],
        [
          'cannot be written.',
          'The folder does not exist, may not be written to, or another program has the file open.',
          'Check the path and the permissions and try again.',
        ],
      ),
      { cause },
    );
  }
}

/** Neither the option nor the file name says which format is wanted. */
export class UnknownFormatError extends ProductError {
  readonly code = 'unknown-format';
  constructor(path: string) {
    super(
      about(
        path,
        ['没有写入。', '文件名没有说明报告的格式。', '请加 --format xlsx、html 或 csv。'],
        [
          'was not written.',
          'The file name does not say which format is wanted.',
          'Add --format xlsx, html or csv.',
        ],
      ),
    );
  }
}
