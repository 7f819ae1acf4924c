import type { Text } from './text';

/** The parts of an entry, in this order, in the pane and in every form of the report: finding, quotes, what to do, why, basis. */
export const ENTRY_TEXTS = {
  quotes: { zh: '原文', en: 'Quotes' },
  action: { zh: '怎么改', en: 'What to do' },
  why: { zh: '为什么', en: 'Why' },
  source: { zh: '依据', en: 'Basis' },
} as const;

/** What stands above the list of findings. */
export const LIST_TEXTS = {
  report: { zh: '审核报告', en: 'Report' },
} as const;

/** Entries, their places, and what lists leave out. */
export const LEVEL_TEXTS = {
  entries: (entries: number, places: number): Text => ({
    zh: places > entries ? `${entries}项，${places}处` : `${entries}项`,
    en: places > entries ? `${entries} (${places} places)` : `${entries}`,
  }),
  places: (count: number): Text => ({ zh: `${count}处`, en: `${count} places` }),
  details: (count: number): Text => ({ zh: `细节 ${count}`, en: `Details ${count}` }),
  detailsShown: { zh: '含细节', en: 'With details' },
  detailsHint: { zh: '文字、格式一类的细节', en: 'Details of wording and format' },
  show: { zh: '显示', en: 'Show' },
  onSheet: { zh: '仅当前表', en: 'This sheet' },
  fixable: { zh: '可自动修正', en: 'Can be fixed' },
  next: (title: string, place: string): Text => ({
    zh: `下一项：${title} ${place}`,
    en: `Next: ${title} ${place}`,
  }),
  placesOf: { zh: '本项各处', en: 'All places of this entry' },
  fixAll: (count: number): Text => ({ zh: `修正这 ${count} 处`, en: `Fix these ${count}` }),
  dismissAll: (count: number): Text => ({ zh: `忽略这 ${count} 处`, en: `Dismiss these ${count}` }),
  together: (title: string, places: number): Text => ({
    zh: `${title}，${places}处：`,
    en: `${title}, ${places} places:`,
  }),
  more: (count: number): Text => ({
    zh: `另有细节${count}处`,
    en: `${count} further ${count === 1 ? 'detail' : 'details'}`,
  }),
} as const;

/** What Ctrl+Z does after marking, by what this Excel can do. */
export const MARKING_UNDO_TEXTS = {
  none: {
    zh: '标记或插入报告后，Ctrl+Z 不能再撤销此前的编辑。',
    en: 'After marking or a report, Ctrl+Z no longer undoes earlier edits.',
  },
  partial: {
    zh: '标记或插入报告后，Ctrl+Z 可能不能撤销此前的全部编辑。',
    en: 'After marking or a report, Ctrl+Z may not undo all earlier edits.',
  },
  grouped: {
    zh: '标记和插入报告可以用 Ctrl+Z 撤销。',
    en: 'Ctrl+Z can undo marking and reports.',
  },
} as const;

/** Setting findings aside and taking them back. */
export const DISMISS_TEXTS = {
  dismiss: { zh: '忽略', en: 'Dismiss' },
  reason: { zh: '忽略的理由', en: 'Reason for dismissing' },
  reasonHint: {
    zh: '理由随工作簿保存，并列入审核报告。',
    en: 'The reason is kept in the workbook and listed in the report.',
  },
  reasonNeeded: { zh: '请填写理由。', en: 'Give a reason.' },
  recent: { zh: '用过的理由', en: 'Reasons used before' },
  confirm: { zh: '确认忽略', en: 'Dismiss finding' },
  saving: { zh: '正在保存', en: 'Saving' },
  cancel: { zh: '取消', en: 'Cancel' },
  list: (count: number): Text => ({ zh: `已忽略 ${count}`, en: `Dismissed ${count}` }),
  because: { zh: '理由：', en: 'Reason: ' },
  on: (day: string): Text => ({ zh: `${day} 忽略`, en: `dismissed on ${day}` }),
  restore: { zh: '恢复', en: 'Restore' },
  restoreOf: (title: string, place: string): Text => ({
    zh: `恢复：${title} ${place}`,
    en: `Restore: ${title} ${place}`,
  }),
} as const;

/** Narrowing the list of findings down. */
export const FILTER_TEXTS = {
  more: { zh: '更多筛选', en: 'More filters' },
  moreActive: (count: number): Text => ({
    zh: `更多筛选（${count} 项生效）`,
    en: `More filters (${count} in effect)`,
  }),
  sheet: { zh: '工作表', en: 'Sheet' },
  allSheets: { zh: '全部工作表', en: 'All sheets' },
  rule: { zh: '规则', en: 'Rule' },
  allRules: { zh: '全部规则', en: 'All rules' },
  option: (name: string, count: number): Text => ({ zh: `${name}（${count}）`, en: `${name} (${count})` }),
  shown: (shown: number, all: number): Text => ({
    zh: `显示 ${shown} 个，共 ${all} 个`,
    en: `${shown} of ${all} shown`,
  }),
  cell: (address: string): Text => ({ zh: `只看 ${address}`, en: `Only ${address}` }),
  cellShown: (count: number): Text => ({
    zh: `${count} 个问题`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  }),
  allCells: { zh: '看全部', en: 'Show all' },
  cellClear: (address: string): Text => ({ zh: `${address} 没有问题`, en: `No findings on ${address}` }),
  cellIs: (name: string): Text => ({
    zh: `这个单元格识别为：${name}。`,
    en: `This cell was read as: ${name}.`,
  }),
  cellUnknown: {
    zh: '这个单元格不属于识别到的任何一项，没有参与检查。',
    en: 'This cell is no item of a recognised table and was not checked.',
  },
} as const;

/** Carrying out all fixes of one kind. */
export const FIX_ALL_TEXTS = {
  offer: (count: number): Text => ({ zh: `全部修正（${count} 处）`, en: `Fix all ${count}` }),
  title: (rule: string): Text => ({ zh: `全部修正：${rule}`, en: `Fix all: ${rule}` }),
  intro: (fixes: number, cells: number, sheets: number): Text => ({
    zh: `将一次执行 ${fixes} 项修正，涉及 ${sheets} 个工作表的 ${cells} 个单元格。请先核对下列改动。`,
    en: `${fixes} fixes of ${cells} ${cells === 1 ? 'cell' : 'cells'} on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} will be carried out at once. Look through the changes first.`,
  }),
  apply: (count: number): Text => ({ zh: `执行 ${count} 项修正`, en: `Carry out ${count} fixes` }),
  include: (place: string): Text => ({ zh: `修正 ${place}`, en: `Fix ${place}` }),
  back: { zh: '返回', en: 'Back' },
  changes: { zh: '改动', en: 'Changes' },
} as const;

/** The way back from a fix. */
export const FIXED_TEXTS = {
  cells: (count: number): Text => ({
    zh: `已修正 ${count} 个单元格。`,
    en: `${count} ${count === 1 ? 'cell' : 'cells'} fixed.`,
  }),
  undo: { zh: '撤销修正', en: 'Undo the fix' },
  hint: {
    zh: '恢复修正前的内容和格式；修正之后又改动的单元格保持不变。',
    en: 'Puts back contents and formats; cells changed since then stay as they are.',
  },
  trimmed: {
    zh: '单元格是公式：保留公式，外面加 TRIM 函数。',
    en: 'The cell is a formula: it is kept, within TRIM.',
  },
} as const;
