import type { Text } from './text';

/** Why a part of a file could not be read, as a clause that follows the part's name. */
export const PART_FAULT_TEXTS = {
  missing: { zh: '不在文件中', en: 'is not in the file' },
  empty: { zh: '没有内容', en: 'has no content' },
  broken: { zh: '内容不完整或已损坏', en: 'is incomplete or damaged' },
  doctype: {
    zh: '含有办公文档不使用的文档类型定义',
    en: 'contains a document type definition, which office files do not use',
  },
  'other-content': { zh: '内容不是应有的内容', en: 'holds something else than it should' },
  'does-not-unpack': { zh: '不能解压', en: 'cannot be unpacked' },
  checksum: { zh: '校验和不符，内容已损坏', en: 'does not match its checksum; the content is damaged' },
  method: { zh: '采用了不支持的压缩方法', en: 'is packed in a way that is not supported' },
  encrypted: { zh: '已加密', en: 'is encrypted' },
  'too-large': { zh: '过大，未读取', en: 'is too large and was not read' },
} as const satisfies Record<string, Text>;

/** Parts of a workbook that hold more than one sheet, by their role. */
export const PART_TEXTS = {
  relations: { zh: '部件关系', en: 'list of parts' },
  workbook: { zh: '工作表目录', en: 'list of sheets' },
  texts: { zh: '共享文字', en: 'shared texts' },
  styles: { zh: '单元格格式', en: 'cell formats' },
  content: { zh: '文件内容', en: 'content' },
} as const satisfies Record<string, Text>;

/** Why a sheet could not be read, as a clause that follows "the sheet": its own part, or the texts that it refers to. */
export const SHEET_FAULT_TEXTS = {
  own: (fault: keyof typeof PART_FAULT_TEXTS): Text => PART_FAULT_TEXTS[fault],
  texts: (fault: keyof typeof PART_FAULT_TEXTS): Text => ({
    zh: `引用的共享文字${PART_FAULT_TEXTS[fault].zh}`,
    en: `refers to shared texts, a part that ${PART_FAULT_TEXTS[fault].en}`,
  }),
};

/** Why a sheet is not among those that were read. */
export const notRead = ({ zh, en }: Text): Text => ({
  zh: `没有读取：该工作表${zh}。`,
  en: `Not read: the sheet ${en}.`,
});
