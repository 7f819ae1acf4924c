import { plural } from './plural';
import type { Explanation } from './product-error';
import type { Text } from './text';

/** The desk: the page that reviews files without Excel. */
export const DESK_TEXTS = {
  title: { zh: '绩效目标表审核台', en: 'Performance Target Desk' },
  drop: {
    zh: '把各单位报送的文件或文件夹拖到这里',
    en: 'Drop the files or folders of the units here',
  },
  formats: {
    zh: '可以读取 .xlsx、.xls、.et、.ods、.csv 和 Word（.docx）中的表格。一个单位的表分在几个文件里也可以，按单位和年度归到一起审核。',
    en: 'Tables in .xlsx, .xls, .et, .ods, .csv and Word (.docx) files are read. The forms of a unit may be in several files: they are put together by unit and year.',
  },
  privacy: {
    zh: '全部在本机的浏览器中完成，不联网，不改动原文件。',
    en: 'Everything happens in the browser on this computer: nothing is sent, no file is changed.',
  },
  pickFiles: { zh: '选择文件', en: 'Choose files' },
  pickFolder: { zh: '选择文件夹', en: 'Choose a folder' },
  add: { zh: '添加文件', en: 'Add files' },
  addFolder: { zh: '添加文件夹', en: 'Add a folder' },
  clear: { zh: '全部移除', en: 'Remove all' },
  dropToAdd: { zh: '松开即可添加', en: 'Release to add' },
  reading: (done: number, total: number): Text => ({
    zh: `正在读取文件 ${done}/${total}`,
    en: `Reading files: ${done} of ${total}`,
  }),
  reviewing: (done: number, total: number): Text => ({
    zh: `正在审核 ${done}/${total}`,
    en: `Reviewing: ${done} of ${total}`,
  }),
  secondsLeft: (seconds: number): Text => ({ zh: `约需 ${seconds} 秒`, en: `about ${seconds} s left` }),
  minutesLeft: (minutes: number): Text => ({ zh: `约需 ${minutes} 分钟`, en: `about ${minutes} min left` }),
  progress: { zh: '进度', en: 'Progress' },
  stop: { zh: '停止', en: 'Stop' },
  units: { zh: '单位', en: 'Units' },
  filter: { zh: '查找单位或文件', en: 'Find a unit or file' },
  onlyErrors: { zh: '只列有错误的', en: 'Only with errors' },
  noMatch: { zh: '没有符合条件的单位', en: 'No unit matches' },
  waiting: { zh: '等待审核', en: 'Waiting' },
  notReviewed: { zh: '未审核', en: 'Not reviewed' },
  reviewed: (units: number, files: number): Text => ({
    zh: `${units}个单位，${files}个文件`,
    en: `${plural(units, 'unit', 'units')}, ${plural(files, 'file', 'files')}`,
  }),
  open: (unit: string): Text => ({ zh: `打开${unit}`, en: `Open ${unit}` }),
  back: { zh: '返回单位列表', en: 'Back to the units' },
  opening: { zh: '正在打开', en: 'Opening' },
  views: { zh: '视图', en: 'Views' },
  reportView: { zh: '报告', en: 'Report' },
  forms: { zh: '表', en: 'Forms' },
  allForms: { zh: '全部表', en: 'All forms' },
  showList: { zh: '列表', en: 'List' },
  showSheet: { zh: '表样', en: 'Sheet' },
  parts: { zh: '显示', en: 'Show' },
  picture: (sheet: string): Text => ({ zh: `${sheet}的内容（只读）`, en: `Content of ${sheet} (read-only)` }),
  pictureHint: {
    zh: '点有标记的单元格，列出它的问题；方向键移动，回车键同点击。',
    en: 'Click a marked cell to list its findings. Arrow keys move, Enter is a click.',
  },
  noMerges: {
    zh: '此格式不记录合并单元格，按原样显示。',
    en: 'This format does not record merged cells.',
  },
  rows: (first: number, last: number, all: number): Text => ({
    zh: `第${first}–${last}行，共${all}行`,
    en: `Rows ${first}–${last} of ${all}`,
  }),
  earlier: { zh: '上一段', en: 'Earlier rows' },
  later: { zh: '下一段', en: 'Later rows' },
  marked: (error: number, warning: number, tip: number): Text => ({
    zh: [
      ...(error > 0 ? [`错误${error}个`] : []),
      ...(warning > 0 ? [`警告${warning}个`] : []),
      ...(tip > 0 ? [`提示${tip}个`] : []),
    ].join('，'),
    en: [
      ...(error > 0 ? [plural(error, 'error', 'errors')] : []),
      ...(warning > 0 ? [plural(warning, 'warning', 'warnings')] : []),
      ...(tip > 0 ? [plural(tip, 'tip', 'tips')] : []),
    ].join(', '),
  }),
  downloads: { zh: '下载', en: 'Download' },
  report: { zh: '审核报告', en: 'Review report' },
  reportHint: {
    zh: '列出本单位的问题、原文和处理方法。网页格式可以直接打印。',
    en: 'The findings of this unit with quotes and what to do. The web page can be printed.',
  },
  markedCopies: { zh: '带标记的副本（.zip）', en: 'Marked copies (.zip)' },
  markedHint: {
    zh: '原文件的副本，有问题的单元格加了标记，单元格改正后标记自行消失。只有 .xlsx、.xlsm 文件可以加标记。',
    en: 'Copies of the files with marks on cells that have findings; a mark goes when its cell is put right. Only .xlsx and .xlsm files can be marked.',
  },
  fill: { zh: '按标准表样填写（.xlsx）', en: 'Filled standard forms (.xlsx)' },
  fillHint: {
    zh: '把已识别的内容填入标准表样，一张表一个工作表。',
    en: 'What was recognised, laid out in standard forms, a sheet each.',
  },
  markedName: { zh: '带标记的副本', en: ' marked copies' },
  fillName: { zh: '标准表', en: ' standard forms' },
  reportsName: { zh: '审核报告', en: 'Review reports' },
  family: { zh: '项目表样', en: 'Project form' },
  overview: { zh: '审核总览', en: 'Overview' },
  allReports: { zh: '全部报告（.zip）', en: 'All reports (.zip)' },
  allMarked: { zh: '全部带标记的副本（.zip）', en: 'All marked copies (.zip)' },
  making: { zh: '正在生成', en: 'Making the file' },
  made: (name: string): Text => ({
    zh: `已生成“${name}”，在浏览器的下载文件夹中。`,
    en: `“${name}” was made; it is in the browser's download folder.`,
  }),
  problemFiles: { zh: '需要处理的文件', en: 'Files that need attention' },
  withoutForms: {
    zh: '未识别出绩效目标表，请确认是否选对了文件。',
    en: 'No performance form was recognised; check that it is the right file.',
  },
  doubtful: (names: readonly string[]): Text => ({
    zh: `可能与${names.join('、')}是同一单位，没有合并，请核对。`,
    en: `Possibly the same unit as ${names.join(', ')}; not joined, please check.`,
  }),
  language: { zh: 'English', en: '中文' },
  followBrowser: { zh: '跟随浏览器', en: 'As in the browser' },
  sessionOnly: {
    zh: '忽略的问题、更正的识别和规则设置只在本页打开期间有效，并写入下载的报告；原文件不变。',
    en: 'Dismissals, corrections of the reading and rule settings last while this page is open and go into the reports; the files stay as they are.',
  },
  nothingDropped: {
    zh: '其中没有可以读取的文件。',
    en: 'There is no file among them that could be read.',
  },
  close: { zh: '关闭', en: 'Close' },
} as const;

/** What can go wrong on the desk. */
export const DESK_ERROR_TEXTS = {
  broken: {
    what: { zh: '处理没有完成。', en: 'The work did not finish.' },
    why: { zh: '出现了没有预料到的情况。', en: 'Something unforeseen happened.' },
    action: {
      zh: '请在 Excel 或 WPS 中打开文件，另存为 .xlsx 后重试。',
      en: 'Open the file in Excel or WPS, save it as .xlsx and try again.',
    },
  },
  notFinished: {
    what: { zh: '处理没有完成。', en: 'The work did not finish.' },
    why: {
      zh: '用时过长，已停止。其他文件照常处理。',
      en: 'It took too long and was ended. Other files are not affected.',
    },
    action: {
      zh: '请删去与绩效目标表无关的工作表后重试。',
      en: 'Remove sheets that have nothing to do with the forms and try again.',
    },
  },
  stopped: {
    what: { zh: '没有处理。', en: 'It was not processed.' },
    why: { zh: '点击了“停止”。', en: 'Stop was pressed.' },
    action: { zh: '需要时请重新添加文件。', en: 'Add the file again when needed.' },
  },
  nothingToFill: {
    what: { zh: '没有生成文件。', en: 'No file was made.' },
    why: { zh: '识别出的表都没有对应的标准表样。', en: 'None of the recognised forms has a standard form.' },
    action: { zh: '请在“识别”中核对表的种类。', en: 'Check the kinds of the forms under Reading.' },
  },
  folderClosed: (names: readonly string[]): Explanation => ({
    what: {
      zh: `文件夹“${names.join('”“')}”没有添加。`,
      en: `The folders “${names.join('”, “')}” were not added.`,
    },
    why: {
      zh: '浏览器不允许网页打开拖入的文件夹。',
      en: 'The browser does not let the page look into dropped folders.',
    },
    action: {
      zh: '请用“选择文件夹”按钮，或拖入文件夹中的文件。',
      en: 'Use the button to choose a folder, or drop the files in it.',
    },
  }),
  filesStay: {
    what: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
    why: { zh: '审核台不改动原文件。', en: 'The desk changes no file.' },
    action: {
      zh: '请在 Excel 或 WPS 中改正后，重新添加文件。',
      en: 'Put it right in Excel or WPS and add the file again.',
    },
  },
} as const satisfies Record<string, Explanation | ((names: readonly string[]) => Explanation)>;
