import type { Text } from '../../src/texts/text';

/** Texts of the workbench itself; everything about the add-in comes from its manifest. */
export const TEXTS = {
  workbench: { zh: '工作台', en: 'Workbench' },
  purpose: {
    zh: '开发与演示用：表格由 Univer 显示，任务窗格与 office.js 是真的，不是 Excel',
    en: 'For development and demonstration: the grid is Univer, the task pane and office.js are real, this is not Excel',
  },
  open: { zh: '打开 .xlsx', en: 'Open .xlsx' },
  download: { zh: '下载 .xlsx', en: 'Download .xlsx' },
  desk: { zh: '审核台', en: 'Desk' },
  deskHint: {
    zh: '在新窗口打开审核台，示例的各张表作为单独的文件',
    en: 'Opens the desk in a new window, with the forms of the sample as files of their own',
  },
  otherLanguage: { zh: 'English', en: '中文' },
  closePane: { zh: '关闭任务窗格', en: 'Close task pane' },
  resizePane: { zh: '调整任务窗格宽度', en: 'Width of the task pane' },
  protectedCell: {
    zh: '单元格位于受保护的工作表中，不能更改。请先撤销工作表保护。',
    en: 'The cell is on a protected sheet and cannot be changed. Unprotect the sheet first.',
  },
  excel: { zh: '数据验证', en: 'Data validation' },
  entryRefused: {
    zh: '此值与此单元格定义的数据验证限制不匹配。',
    en: "This value doesn't match the data validation restrictions defined for this cell.",
  },
  retry: { zh: '重试', en: 'Retry' },
  cancel: { zh: '取消', en: 'Cancel' },
  keepEntry: { zh: '仍然输入', en: 'Keep it' },
  editEntry: { zh: '修改', en: 'Edit' },
  confirm: { zh: '确定', en: 'OK' },
  dismiss: { zh: '关闭提示', en: 'Dismiss' },
  unexpected: {
    zh: '工作台遇到未预料的错误，请查看浏览器控制台：',
    en: 'The workbench met an unexpected error, see the browser console: ',
  },
} satisfies Record<string, Text>;
