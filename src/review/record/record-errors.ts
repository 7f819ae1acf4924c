import { ProductError } from '../../texts/product-error';

const REMOVE = {
  zh: '请恢复工作簿的备份；如需重新开始，请用“文件”→“信息”→“检查文档”删除“自定义 XML 数据”。',
  en: 'Restore a backup of the workbook; to start anew, remove the custom XML data with File > Info > Inspect Document.',
} as const;

/** What is kept in the workbook is not what this product writes. */
export class RecordDamagedError extends ProductError {
  readonly code = 'record-damaged';
  constructor(detail: string, options?: ErrorOptions) {
    super(
      {
        what: {
          zh: '本工作簿中保存的识别更正、忽略和规则设置没有读取，也不会改动。',
          en: 'The corrections, dismissals and rule settings kept in this workbook were not read and stay untouched.',
        },
        why: { zh: `保存的内容已损坏（${detail}）。`, en: `They are damaged (${detail}).` },
        action: REMOVE,
      },
      options,
    );
  }
}

/** The record was written by a later version of the product. */
export class RecordNewerError extends ProductError {
  readonly code = 'record-newer';
  constructor() {
    super({
      what: {
        zh: '本工作簿中保存的识别更正、忽略和规则设置没有读取，也不会改动。',
        en: 'The corrections, dismissals and rule settings kept in this workbook were not read and stay untouched.',
      },
      why: { zh: '它们由更新版本的助手保存。', en: 'A later version of the add-in has written them.' },
      action: { zh: '请更新助手后再试。', en: 'Update the add-in, then try again.' },
    });
  }
}

/** More than a workbook can keep in one part. */
export class RecordTooLargeError extends ProductError {
  readonly code = 'record-too-large';
  constructor() {
    super({
      what: { zh: '没有保存。', en: 'Nothing was saved.' },
      why: {
        zh: '本工作簿中保存的忽略和更正过多，超过了 1 MB。',
        en: 'The dismissals and corrections kept in this workbook would exceed 1 MB.',
      },
      action: {
        zh: '请恢复一些不再需要的忽略后再试。',
        en: 'Restore findings that need not stay dismissed, then try again.',
      },
    });
  }
}
