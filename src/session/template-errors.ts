import { ProductError } from '../texts/product-error';

/** A form is no longer what was previewed. */
export class FormsChangedError extends ProductError {
  readonly code = 'forms-changed';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有新建工作表。', en: 'No sheet was added.' },
        why: {
          zh: '所选的表在预览之后有改动。',
          en: 'A chosen form has changed since it was previewed.',
        },
        action: { zh: '请核对新的预览后再试。', en: 'Look at the new preview, then try again.' },
      },
      options,
    );
  }
}

/** The user is in no row of an indicator table, or the form has none. */
export class NoIndicatorRowError extends ProductError {
  readonly code = 'no-indicator-row';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: '选中的单元格不在指标行上，或者这张表没有识别到指标。',
          en: 'The selected cell is in no indicator row, or the form has no indicators.',
        },
        action: {
          zh: '请在工作表中选中一个指标行后再试。',
          en: 'Select an indicator row in the sheet, then try again.',
        },
      },
      options,
    );
  }
}

/** The chosen cells are no project list. */
export class NoListError extends ProductError {
  readonly code = 'no-list';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有新建工作表。', en: 'No sheet was added.' },
        why: {
          zh: '没有识别到项目清单：需要有“项目名称”一列的表头，下面至少一个项目。',
          en: 'No project list was recognised: it needs a header with a column for the project name and at least one project below.',
        },
        action: {
          zh: '请连同表头选中清单后再试。',
          en: 'Select the list together with its header, then try again.',
        },
      },
      options,
    );
  }
}

/** The user is in no form. */
export class NoFormHereError extends ProductError {
  readonly code = 'no-form-here';
  constructor(options?: ErrorOptions) {
    super(
      {
        what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
        why: {
          zh: '选中的单元格不在识别到的表格内。',
          en: 'The selected cell is in no form that was recognised.',
        },
        action: {
          zh: '请在工作表中选中表格内的单元格后再试。',
          en: 'Select a cell of the form in the sheet, then try again.',
        },
      },
      options,
    );
  }
}
