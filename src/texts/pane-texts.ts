import { plural } from './plural';
import { LEVEL_TEXTS } from './list-texts';
import type { Text } from './text';

/** Frame of the task pane: header, tabs, start, message line. */
export const FRAME_TEXTS = {
  title: { zh: '绩效目标表助手', en: 'Performance Target Assistant' },
  check: { zh: '检查', en: 'Check' },
  checkAgain: { zh: '重新检查', en: 'Check again' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭消息', en: 'Close message' },
  views: { zh: '视图', en: 'Views' },
  findings: { zh: '问题', en: 'Findings' },
  recognition: { zh: '识别', en: 'Reading' },
  amounts: { zh: '对账', en: 'Amounts' },
  fit: { zh: '对应', en: 'Fit' },
  templates: { zh: '模板', en: 'Templates' },
  settings: { zh: '设置', en: 'Settings' },
  about: { zh: '关于', en: 'About' },
  loading: { zh: '正在连接 Excel', en: 'Connecting to Excel' },
  loadingView: { zh: '正在打开', en: 'Opening' },
  live: { zh: '实时', en: 'Live' },
  liveHint: { zh: '改动单元格后，结果自动更新。', en: 'Results follow your edits.' },
  checking: { zh: '正在检查', en: 'Checking' },
  editing: { zh: '编辑中（稍后更新）', en: 'Editing, updates later' },
  stale: { zh: '可能已过期', en: 'May be out of date' },
  notChecked: { zh: '尚未检查', en: 'Not checked yet' },
  status: { zh: '检查状态', en: 'Status' },
  progress: { zh: '检查进度', en: 'Progress' },
  progressOf: (done: number, total: number): Text => ({
    zh: `正在检查 ${done}/${total}`,
    en: `Checking ${done} of ${total}`,
  }),
  checkedAt: (time: string): Text => ({ zh: `${time} 检查`, en: `Checked at ${time}` }),
  why: { zh: '原因：', en: 'Why: ' },
  action: { zh: '处理：', en: 'What to do: ' },
} as const;

/** What runs while the sheets are read for it. */
export const BUSY_TEXTS = {
  marking: { zh: '正在处理标记', en: 'Working on marks' },
  inserting: { zh: '正在处理工作表', en: 'Working on sheets' },
  fixing: { zh: '正在修正', en: 'Fixing' },
  recording: { zh: '正在保存', en: 'Saving' },
  reporting: { zh: '正在生成报告', en: 'Writing the report' },
} as const satisfies Record<string, Text>;

/** Start failure and error boundary. */
export const FAILURE_TEXTS = {
  startTitle: { zh: '任务窗格没有启动', en: 'The task pane did not start' },
  crashTitle: { zh: '窗格遇到意外情况', en: 'The pane met an unexpected condition' },
  crashAction: {
    zh: '工作簿没有被改动。请重新打开窗格；如再次出现，请把下面的报告交给维护人员。报告中没有单元格内容。',
    en: 'The workbook has not been changed. Reopen the pane; if it happens again, hand the report below to your support. It holds no cell text.',
  },
  reload: { zh: '重新打开窗格', en: 'Reopen the pane' },
  report: { zh: '报告', en: 'Report' },
  copyReport: { zh: '复制报告', en: 'Copy report' },
  copied: { zh: '已复制', en: 'Copied' },
  copyByHand: {
    zh: '此 Excel 不允许窗格写剪贴板。报告已选中，请按 Ctrl+C 复制。',
    en: 'This Excel does not let the pane write to the clipboard. The report is selected: press Ctrl+C.',
  },
  unexpectedWhat: { zh: '没有连接到 Excel。', en: 'Excel could not be reached.' },
  unexpectedWhy: {
    zh: '窗格启动时出现了没有预料到的情况。',
    en: 'Something unforeseen happened while the pane started.',
  },
  unexpectedAction: {
    zh: '请关闭窗格后重新打开。',
    en: 'Close the pane and open it again.',
  },
} as const;

/** The findings view. */
export const FINDINGS_TEXTS = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  tip: { zh: '提示', en: 'Tip' },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '警告', en: 'Warnings' },
  tips: { zh: '提示', en: 'Tips' },
  bySeverity: { zh: '按严重程度筛选', en: 'Filter by severity' },
  search: { zh: '筛选问题', en: 'Filter findings' },
  searchPlaceholder: { zh: '查找', en: 'Find' },
  clearFilter: { zh: '清除筛选', en: 'Clear filter' },
  groupBy: { zh: '分组方式', en: 'Group by' },
  groupSeverity: { zh: '按程度', en: 'Severity' },
  groupSheet: { zh: '按工作表', en: 'Sheet' },
  groupDimension: { zh: '按审核维度', en: 'Dimension' },
  groupRule: { zh: '按规则', en: 'Rule' },
  previous: { zh: '上一个问题（Shift+F8）', en: 'Previous finding (Shift+F8)' },
  next: { zh: '下一个问题（F8）', en: 'Next finding (F8)' },
  list: { zh: '问题列表', en: 'List of findings' },
  countUnit: (count: number): Text => ({ zh: '个问题', en: count === 1 ? 'finding' : 'findings' }),
  noneTitle: { zh: '未发现问题', en: 'No findings' },
  noneText: (forms: number): Text => ({
    zh: `已检查 ${forms} 张表，没有发现问题。改动单元格后，结果自动更新。`,
    en: `${plural(forms, 'table', 'tables')} checked, nothing found. Results follow your edits.`,
  }),
  noMatchTitle: { zh: '没有符合筛选条件的问题', en: 'No finding matches the filter' },
  firstTitle: { zh: '检查本工作簿中的绩效目标表', en: 'Check the target tables of this workbook' },
  firstText: {
    zh: '读取各工作表，找出缺项、金额不符和前后矛盾之处。检查只读取，不改动任何单元格，也不发送任何数据。',
    en: 'Reads the sheets and finds gaps, amounts that do not agree and contradictions. Checking only reads: no cell is changed and nothing is sent anywhere.',
  },
  checkingTitle: { zh: '正在读取工作表', en: 'Reading the sheets' },
  noFormTitle: { zh: '没有识别到绩效目标表', en: 'No target table was recognised' },
  noFormText: {
    zh: '可以切换到含有绩效目标表的工作簿后重新检查，或者插入一张标准表。',
    en: 'Open a workbook that holds target tables and check again, or insert a standard table.',
  },
  emptyWorkbook: { zh: '本工作簿没有内容。', en: 'This workbook is empty.' },
  skippedHeading: (count: number): Text => ({
    zh: `未识别的工作表（${count}）`,
    en: `Sheets without a table (${count})`,
  }),
  toTemplates: { zh: '插入标准表', en: 'Insert a standard table' },
  toRecognition: { zh: '查看', en: 'Show' },
  partlyRead: (places: number): Text => ({
    zh: `有 ${places} 处内容未识别，未参与检查。`,
    en: `${plural(places, 'place', 'places')} not understood, not checked.`,
  }),
  cannotJudge: (count: number): Text => ({
    zh: `不能判断的检查（${count}）`,
    en: `Checks without a verdict (${count})`,
  }),
  here: { zh: '当前', en: 'Here' },
  goToCell: { zh: '转到单元格', en: 'Go to cell' },
  detail: { zh: '详情', en: 'Details' },
  blankCell: { zh: '（空白）', en: '(blank)' },
  fixHeading: (fix: string): Text => ({ zh: `修正：${fix}`, en: `Fix: ${fix}` }),
  fixBefore: { zh: '改前', en: 'Before' },
  fixAfter: { zh: '改后', en: 'After' },
  applyFix: { zh: '执行修正', en: 'Apply fix' },
  fixing: { zh: '正在修正', en: 'Fixing' },
  live: (errors: number, warnings: number, tips: number, places: number): Text => {
    const entries = errors + warnings + tips;
    if (entries === 0) return { zh: '未发现问题', en: 'No findings' };
    const all = LEVEL_TEXTS.entries(entries, places);
    return {
      zh: `问题 ${all.zh}：错误 ${errors}，警告 ${warnings}，提示 ${tips}`,
      en: `Findings ${all.en}: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(tips, 'tip', 'tips')}`,
    };
  },
} as const;

/** Marks in the sheet. */
export const MARKS_TEXTS = {
  mark: { zh: '标记问题', en: 'Mark findings' },
  unmark: { zh: '清除标记', en: 'Clear marks' },
  marking: { zh: '正在处理标记', en: 'Working on marks' },
  count: (count: number): Text => ({
    zh: `表中有 ${count} 个单元格带标记。`,
    en: `${plural(count, 'marked cell', 'marked cells')} in the sheets.`,
  }),
  what: {
    zh: '标记是条件格式，不改动内容和填充色，改正后自动消失。',
    en: 'Marks are conditional formats: contents and fills stay as they are, and a mark goes when the cell is put right.',
  },
} as const;

/** What Ctrl+Z does after a change made by the add-in, by what this Excel can do. */
export const UNDO_TEXTS = {
  none: {
    zh: '执行后，Ctrl+Z 不能再撤销此前的编辑。',
    en: 'After this, Ctrl+Z no longer undoes earlier edits.',
  },
  partial: {
    zh: '执行后，Ctrl+Z 可能不能撤销此前的全部编辑。',
    en: 'After this, Ctrl+Z may not undo all earlier edits.',
  },
  grouped: {
    zh: '执行后可以用 Ctrl+Z 撤销。',
    en: 'Ctrl+Z can undo this.',
  },
} as const;

/** The view of what was read. */
export const RECOGNITION_TEXTS = {
  summary: (forms: number, sheets: number): Text => ({
    zh: `在 ${sheets} 个工作表中识别到 ${forms} 张表`,
    en: `${plural(forms, 'table', 'tables')} recognised on ${plural(sheets, 'sheet', 'sheets')}`,
  }),
  coverage: (read: number, all: number): Text => ({
    zh: `已识别 ${read}/${all} 项`,
    en: `${read} of ${all} items read`,
  }),
  indicators: (count: number): Text => ({
    zh: `指标 ${count} 条`,
    en: plural(count, 'indicator', 'indicators'),
  }),
  blanks: (count: number): Text => ({ zh: `空白 ${count} 项`, en: `${count} blank` }),
  blank: { zh: '（空白）', en: '(blank)' },
  untitled: { zh: '（未命名）', en: '(no name)' },
  goTo: (address: string): Text => ({ zh: `转到 ${address}`, en: `Go to ${address}` }),
  follow: {
    zh: '用方向键或指针停在内容上，表中随之选中该单元格。',
    en: 'Rest on a value, with arrow keys or pointer, and its cell is selected in the sheet.',
  },
  nothingYet: { zh: '还没有识别结果', en: 'Nothing read yet' },
  first: {
    zh: '检查后，这里列出识别到的表和每一项内容的出处。',
    en: 'After a check, the tables found and the source of every value are listed here.',
  },
} as const;

/** The about view. */
export const ABOUT_TEXTS = {
  purpose: {
    zh: '读取工作簿中的预算绩效目标表，逐项审核，标出问题，插入标准表。',
    en: 'Reads budget performance target tables in a workbook, reviews them, marks findings and inserts standard tables.',
  },
  userGuide: { zh: '使用手册', en: 'User’s guide' },
  adminGuide: { zh: '管理员手册', en: 'Administrator’s guide' },
  guideMissing: {
    zh: '手册没有和加载项一起放在服务器上。请管理员从安装包补上 docs 文件夹。',
    en: 'The guides are not on the server. Ask your administrator to add the folder docs of the package.',
  },
  version: { zh: '版本', en: 'Version' },
  privacyHeading: { zh: '数据', en: 'Data' },
  privacy: {
    zh: '全部在本机的 Excel 中完成。本加载项不向任何地方发送工作簿内容。',
    en: 'Everything happens inside Excel on this computer. The add-in sends no workbook content anywhere.',
  },
  hostHeading: { zh: '运行环境', en: 'Environment' },
  host: { zh: '宿主与平台', en: 'Host and platform' },
  platform: { zh: 'Excel', en: 'Excel' },
  api: { zh: '支持的 ExcelApi', en: 'ExcelApi supported' },
  undoHeading: { zh: '标记、插入、修正', en: 'Marks, inserts, fixes' },
  keysHeading: { zh: '窗格内的快捷键', en: 'Keys in the pane' },
  sheetKeysHeading: { zh: '在工作表中', en: 'In the sheet' },
  keyCheck: { zh: '打开窗格并检查', en: 'Open the pane and check' },
  keyCheckHere: { zh: '检查此处：只看所选单元格', en: 'Check here: the selected cell only' },
  sheetKeysHint: {
    zh: '“检查此处”也在单元格的右键菜单中。快捷键适用于网页版和 Microsoft 365；Excel 2021、2024 没有。',
    en: 'Check here is in the menu of a cell, too. The shortcuts work in Excel on the web and Microsoft 365, not in Excel 2021 and 2024.',
  },
  keyNext: { zh: '下一个问题', en: 'Next finding' },
  keyPrevious: { zh: '上一个问题', en: 'Previous finding' },
  keyMove: { zh: '在列表中移动', en: 'Move in the list' },
  keyGoTo: { zh: '转到单元格并展开', en: 'Go to the cell and open' },
  keyOpen: { zh: '展开，收起', en: 'Open, close' },
  keyLeave: { zh: '从详情回到列表', en: 'Back from details to the list' },
} as const;

/** The view of the money and of the classes covered. */
export const AMOUNTS_TEXTS = {
  year: (year: number): Text => ({ zh: `${year}年度`, en: `${year}` }),
  ofYear: (form: string, year: number): Text => ({
    zh: `${form}（${year}年）`,
    en: `${form} (${year})`,
  }),
  first: {
    zh: '检查后，这里对照部门资金与各项目预算，并列出各表的指标类别。',
    en: 'After a check, department funds and project budgets are compared here, with the indicator classes of every table.',
  },
  nothing: { zh: '没有可以对照的金额', en: 'No amounts to compare' },
  departmentFunds: { zh: '部门资金', en: 'Department funds' },
  projects: { zh: '项目支出与各项目预算', en: 'Project expenditure and project budgets' },
  withoutDepartment: {
    zh: '没有对应的部门整体支出绩效目标表，只列出各项目。',
    en: 'There is no department table to compare these projects with.',
  },
  takenTogether: (unit: string | undefined, projects: number): Text =>
    unit === undefined
      ? {
          zh: '没有写明单位的表，单独列出，不与其他单位的表核对。',
          en: 'No unit is named here: listed apart, not compared with the tables of others.',
        }
      : {
          zh: `按单位名称放在一起：${unit}，项目表 ${projects} 张。`,
          en: `Taken together by the name of the unit, ${unit}: ${plural(projects, 'project table', 'project tables')}.`,
        },
  noProjects: {
    zh: '没有读到对应的项目绩效目标表。',
    en: 'No project tables that belong to this department were read.',
  },
  item: { zh: '项目', en: 'Item' },
  asWritten: { zh: '表中金额', en: 'As written' },
  converted: (unit: string): Text => ({
    zh: `折合${unit}`,
    en: unit === '元' ? 'In yuan' : 'In 10,000 yuan',
  }),
  unit: (unit: string): Text => ({ zh: unit, en: unit === '元' ? 'yuan' : '× 10,000 yuan' }),
  noUnit: { zh: '（未注明单位）', en: '(no unit given)' },
  sum: { zh: '合计', en: 'Sum' },
  gap: { zh: '相差', en: 'Gap' },
  agrees: { zh: '一致', en: 'Agrees' },
  missing: { zh: '（未填）', en: '(not given)' },
  lowerBound: (count: number): Text => ({
    zh: `有 ${count} 个项目的金额不能计入，合计是下限。`,
    en: `${plural(count, 'project is', 'projects are')} not in the sum: it is a lower bound.`,
  }),
  expenditureLabel: (amount: string): Text => ({
    zh: `项目支出 ${amount}`,
    en: `Project expenditure ${amount}`,
  }),
  projectsLabel: (count: number, amount: string): Text => ({
    zh: `${count} 个项目合计 ${amount}`,
    en: `${plural(count, 'project', 'projects')}, sum ${amount}`,
  }),
  gapLabel: (amount: string): Text => ({ zh: `相差 ${amount}`, en: `gap ${amount}` }),
  totalLabel: (amount: string): Text => ({ zh: `资金总额 ${amount}`, en: `Total ${amount}` }),
  classes: { zh: '指标类别', en: 'Indicator classes' },
  classesHint: {
    zh: '数字是该类指标的条数，点击转到单元格。“空”表示表中印有该类别而没有指标，“–”表示没有该类别。',
    en: 'Numbers count the indicators of a class and lead to their cells. “None”: printed without an indicator. “–”: not on the table.',
  },
  emptyClass: { zh: '空', en: 'None' },
  noClass: { zh: '–', en: '–' },
  classCell: (form: string, name: string, count: number): Text => ({
    zh: `${form}：${name} ${count} 条`,
    en: `${form}: ${count} in ${name}`,
  }),
} as const;

/** Indicator classes in as few letters as a column of 28 px holds. */
export const CLASS_SHORT_TEXTS = {
  quantity: { zh: '数量', en: 'Qty' },
  quality: { zh: '质量', en: 'Qual' },
  timeliness: { zh: '时效', en: 'Time' },
  cost: { zh: '成本', en: 'Cost' },
  economicCost: { zh: '经济成本', en: 'Econ cost' },
  socialCost: { zh: '社会成本', en: 'Soc cost' },
  ecologicalCost: { zh: '生态成本', en: 'Ecol cost' },
  economic: { zh: '经济', en: 'Econ' },
  social: { zh: '社会', en: 'Soc' },
  ecological: { zh: '生态', en: 'Ecol' },
  sustainable: { zh: '持续', en: 'Sust' },
  satisfaction: { zh: '满意', en: 'Sat' },
  output: { zh: '产出', en: 'Out' },
  benefit: { zh: '效益', en: 'Ben' },
  input: { zh: '投入', en: 'In' },
  management: { zh: '管理', en: 'Mgmt' },
  other: { zh: '其他', en: 'Else' },
} as const satisfies Record<string, Text>;
