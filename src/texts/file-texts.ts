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

/** Formats that are not read: what they are, and how to come to one that is. */
export const UNSUPPORTED_FORMAT_TEXTS = {
  doc: {
    what: { zh: '这是旧版 Word 文档（.doc）', en: 'It is a document of Word 97–2003 (.doc)' },
    action: {
      zh: '请在 Word 或 WPS 文字中另存为 .docx 后重试。',
      en: 'Save it as .docx in Word or WPS Writer and try again.',
    },
  },
  wps: {
    what: { zh: '这是 WPS 文字文档（.wps）', en: 'It is a WPS Writer document (.wps)' },
    action: {
      zh: '请在 WPS 文字中另存为 .docx 后重试。',
      en: 'Save it as .docx in WPS Writer and try again.',
    },
  },
  rtf: {
    what: { zh: '这是 RTF 文档', en: 'It is an RTF document' },
    action: { zh: '请在 Word 中另存为 .docx 后重试。', en: 'Save it as .docx in Word and try again.' },
  },
  pdf: {
    what: { zh: '这是 PDF 文件', en: 'It is a PDF file' },
    action: {
      zh: '请向报送单位索取 Excel 或 Word 原件，或在 WPS、Word 中转换为 .docx 并核对后重试。',
      en: 'Ask for the Excel or Word original, or convert it to .docx with WPS or Word, check the result and try again.',
    },
  },
  ofd: {
    what: { zh: '这是 OFD 版式文件', en: 'It is an OFD file' },
    action: {
      zh: '请向报送单位索取 Excel 或 Word 原件后重试。',
      en: 'Ask for the Excel or Word original and try again.',
    },
  },
  picture: {
    what: { zh: '这是图片', en: 'It is a picture' },
    action: {
      zh: '请向报送单位索取 Excel 或 Word 原件后重试。',
      en: 'Ask for the Excel or Word original and try again.',
    },
  },
  archive: {
    what: { zh: '这是压缩包', en: 'It is an archive' },
    action: {
      zh: '请解压后选择其中的文件或文件夹。',
      en: 'Unpack it and choose the files or the folder in it.',
    },
  },
  presentation: {
    what: { zh: '这是演示文稿', en: 'It is a presentation' },
    action: {
      zh: '请选择含绩效目标表的 Excel 或 Word 文件。',
      en: 'Choose the Excel or Word file that holds the forms.',
    },
  },
  'web-page': {
    what: { zh: '这是网页或 XML 格式的表格', en: 'It is a table in the form of a web page or XML' },
    action: {
      zh: '请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后重试。',
      en: 'Open it in Excel or WPS Spreadsheets, save it as .xlsx and try again.',
    },
  },
  'excel-95': {
    what: { zh: '这是 Excel 5.0/95 工作簿', en: 'It is a workbook of Excel 5.0/95' },
    action: {
      zh: '请在 Excel 或 WPS 表格中打开，另存为 .xlsx 后重试。',
      en: 'Open it in Excel or WPS Spreadsheets, save it as .xlsx and try again.',
    },
  },
} as const satisfies Record<string, { readonly what: Text; readonly action: Text }>;
