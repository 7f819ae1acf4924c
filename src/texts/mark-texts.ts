import type { Text } from './text';

/** What is said of marks that could not be set or removed; the sheet's name stands before it. */
export const MARK_TEXTS = {
  refused: (cells: number): Text => ({
    zh: `${cells} 个单元格没有标记，Excel 不接受其标记公式；问题仍列在任务窗格中。`,
    en: `Excel did not take the formula for ${cells} ${cells === 1 ? 'cell' : 'cells'}, which are not marked; the findings are listed in the pane all the same.`,
  }),
  notDeleted: (rules: number): Text => ({
    zh: `${rules} 条标记规则没有能够删除，请在“开始—条件格式—管理规则”中手工删除。`,
    en: `${rules} of the marks could not be removed; delete them under Home, Conditional Formatting, Manage Rules.`,
  }),
  unreadable: (rules: number): Text => ({
    zh: `${rules} 条条件格式 Excel 无法读取，没有改动；其中如有本工具的标记，请保存并重新打开工作簿后再清除。`,
    en: `Excel cannot read ${rules} conditional ${rules === 1 ? 'format' : 'formats'}, which ${rules === 1 ? 'was' : 'were'} left; where marks are among them, save and reopen the workbook, then remove the marks again.`,
  }),
} as const;
