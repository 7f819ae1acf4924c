import type { Text } from './text';

const sheetNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');
const quotedNames = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Cells that a message names; the sheet shows the others. */
const MOST_NAMED = 8;
const listed = (cells: readonly string[]): string =>
  cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join('、')}等${cells.length}个单元格`
    : cells.join('、');

const named = (cells: readonly string[]): string =>
  cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join(', ')} and ${cells.length - MOST_NAMED} more`
    : cells.join(', ');

/** What the pane says after an action. */
export const SESSION_TEXTS = {
  marked: (cells: number): Text => ({
    zh: cells ? `已标记 ${cells} 个单元格。` : '没有需要标记的单元格。',
    en: cells ? `${cells} ${cells === 1 ? 'cell' : 'cells'} marked.` : 'There is nothing to mark.',
  }),
  unmarked: { zh: '标记已清除。', en: 'The marks are gone.' },
  notMarked: (sheets: readonly string[], reason: Text): Text => ({
    zh: `工作表${sheetNames(sheets)}：${reason.zh}`,
    en: `${quotedNames(sheets)}: ${reason.en}`,
  }),
  fixed: { zh: '修正已执行。', en: 'The fix was carried out.' },
  fixedSeveral: (count: number, cells: number): Text => ({
    zh: `已执行 ${count} 项修正，共 ${cells} 个单元格。`,
    en: `${count} ${count === 1 ? 'fix was' : 'fixes were'} carried out on ${cells} ${cells === 1 ? 'cell' : 'cells'}.`,
  }),
  fixesDisagree: (cells: readonly string[]): Text => ({
    zh: `同一单元格有不同的修正，未执行，请逐项处理：${cells.join('、')}。`,
    en: `These cells have fixes that differ and were left; handle them one by one: ${cells.join(', ')}.`,
  }),
  hidden: (place: string): Text => ({
    zh: `${place} 所在的行或列已隐藏。`,
    en: `The row or column of ${place} is hidden.`,
  }),
  unhide: { zh: '取消隐藏', en: 'Unhide' },
  nothingFixed: { zh: '没有改动任何内容。', en: 'Nothing was changed.' },
  takenBack: { zh: '修正已撤销。', en: 'The fix was taken back.' },
  cutOff: (sheets: readonly string[]): Text => ({
    zh: `工作表${sheetNames(sheets)}内容过多，只读取了前面的部分；如后面还有表格，请选中其中的单元格后点“检查此处”。`,
    en: `${quotedNames(sheets)}: too large, only the first part was read. If a table stands further down, select a cell of it and press Check here.`,
  }),
} as const;

/** Cells that a fix, or taking it back, has left as they are, by the reason. */
export const LEFT_TEXTS = {
  formula: (cells: readonly string[]): Text => ({
    zh: `${listed(cells)}是公式，没有改动，请修改公式。`,
    en: `${named(cells)}: a formula, left as it is; change the formula.`,
  }),
  number: (cells: readonly string[]): Text => ({
    zh: `${listed(cells)}是数值，没有改动。`,
    en: `${named(cells)}: a number, left as it is.`,
  }),
  'rich-text': (cells: readonly string[]): Text => ({
    zh: `${listed(cells)}中部分文字有单独的格式，执行修正会丢失格式，没有改动，请在单元格中修改。`,
    en: `${named(cells)}: parts of the text have a format of their own, which a fix would lose; edit it in the cell.`,
  }),
  changed: (cells: readonly string[]): Text => ({
    zh: `${listed(cells)}的内容已经变了，没有改动。`,
    en: `${named(cells)}: the content has changed and was left.`,
  }),
} as const;
