import type { Text } from './text';

const sheetNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');
const quotedNames = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** What the pane says after an action. */
export const SESSION_TEXTS = {
  marked: (cells: number): Text => ({
    zh: cells ? `已标记 ${cells} 个单元格。` : '没有需要标记的单元格。',
    en: cells ? `${cells} ${cells === 1 ? 'cell' : 'cells'} marked.` : 'There is nothing to mark.',
  }),
  unmarked: { zh: '标记已清除。', en: 'The marks are gone.' },
  notMarked: (sheets: readonly string[], reason: Text): Text => ({
    zh: `工作表${sheetNames(sheets)}没有改动：${reason.zh}`,
    en: `${quotedNames(sheets)}: nothing was changed. ${reason.en}`,
  }),
  fixed: { zh: '修正已执行。', en: 'The fix was carried out.' },
  fixedSeveral: (count: number): Text => ({
    zh: `已执行 ${count} 项修正。`,
    en: `${count} ${count === 1 ? 'fix was' : 'fixes were'} carried out.`,
  }),
  fixesDisagree: (cells: readonly string[]): Text => ({
    zh: `同一单元格有不同的修正，未执行，请逐项处理：${cells.join('、')}。`,
    en: `These cells have fixes that differ and were left; handle them one by one: ${cells.join(', ')}.`,
  }),
  cutOff: (sheets: readonly string[]): Text => ({
    zh: `工作表${sheetNames(sheets)}内容过多，只读取了前面的部分。`,
    en: `${quotedNames(sheets)}: too large, only the first part was read.`,
  }),
} as const;
