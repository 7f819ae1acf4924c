/** What the pane says while somebody is kept waiting: what for, why, and what ends it. */
export const WAITING_TEXTS = {
  editWhat: { zh: '正在等待单元格编辑结束。', en: 'Waiting for an edit to end.' },
  editWhy: {
    zh: '有单元格处于编辑状态，Excel 这时不执行其他操作。',
    en: 'A cell is being edited; meanwhile Excel does nothing else.',
  },
  editAction: {
    zh: '请按回车键或单击另一个单元格结束编辑（单击任务窗格不会结束编辑），随后自动继续。',
    en: 'Press Enter or click another cell (a click in this pane does not end the edit). It goes on by itself then.',
  },
  answerWhat: { zh: 'Excel 还没有应答。', en: 'Excel has not answered yet.' },
  answerWhy: {
    zh: 'Excel 可能正忙，或者有对话框打开着。',
    en: 'Excel may be busy, or a dialog is open.',
  },
  answerAction: {
    zh: '请关闭打开的对话框；应答后自动继续。',
    en: 'Close any open dialog. It goes on by itself when Excel answers.',
  },
  filesWhat: { zh: '加载项的文件还没有到齐。', en: 'Files of the add-in are still on their way.' },
  filesWhy: {
    zh: '网络较慢或已中断，或者加载项的发布地址没有应答。',
    en: 'The network is slow or down, or the address of the add-in does not answer.',
  },
  filesAction: {
    zh: '请检查网络；到齐后自动继续。这期间点击的功能区按钮如没有执行，请再次点击。',
    en: 'Check the network. It goes on by itself when they arrive; press a ribbon button again that did nothing meanwhile.',
  },
} as const;
