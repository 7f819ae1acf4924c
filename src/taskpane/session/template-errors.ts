import { ProductError } from '../../texts/product-error';

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
