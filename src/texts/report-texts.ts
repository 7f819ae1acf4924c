import { ENTRY_TEXTS } from './list-texts';
import type { Text } from './text';

/** The table of goals, indicators and money beside the findings. */
export const FIT_REPORT_TEXTS = {
  title: { zh: '目标—指标—资金对应表', en: 'Goals, indicators, money' },
  heading: { zh: '六、目标—指标—资金对应表', en: '6. Goals, indicators and money' },
  about: {
    zh: '由表中文字推断，含人工更正；“◆”为人工对应。',
    en: 'Derived from the words of the forms, with corrections by hand; “◆” was linked by hand.',
  },
  source: { zh: '来源', en: 'Said in' },
  place: { zh: '位置', en: 'Place' },
  work: { zh: '工作内容', en: 'Work' },
  indicators: { zh: '考核指标', en: 'Indicators' },
  money: { zh: '资金', en: 'Money' },
  goal: { zh: '目标', en: 'Goal' },
  detailed: { zh: '明细目标', en: 'Detailed goal' },
  plan: { zh: '计划', en: 'Plan' },
  task: { zh: '任务', en: 'Task' },
  step: { zh: '进度', en: 'Step' },
  indicator: { zh: '指标', en: 'Indicator' },
  byHand: { zh: '◆', en: '◆' },
  needsNone: { zh: '不需要指标', en: 'Needs no indicator' },
  unmeasured: { zh: '没有指标考核', en: 'No indicator measures it' },
  none: { zh: '—', en: '—' },
  noWork: { zh: '没有对应的工作', en: 'Belongs to no work' },
  whole: { zh: '未单独对应某项工作', en: 'Tied to no single item' },
} as const satisfies Readonly<Record<string, Text>>;

/** The report's headings, columns and fixed words. */
export const REPORT_TEXTS = {
  title: { zh: '绩效目标审核报告', en: 'Review report on performance targets' },
  sheetName: { zh: '审核报告', en: 'Review report' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  made: { zh: '生成时间', en: 'Date' },
  product: { zh: '审核工具', en: 'Reviewed with' },
  productName: { zh: '绩效目标表助手', en: 'Performance Target Assistant' },
  ruleSet: { zh: '规则集', en: 'Rule set' },
  rulesCount: (count: number): Text => ({ zh: `${count}条规则`, en: `${count} rules` }),
  resultHeading: { zh: '一、审核结果', en: '1. Result' },
  findingsHeading: { zh: '二、问题清单', en: '2. Findings' },
  dismissedHeading: { zh: '三、已忽略的问题', en: '3. Dismissed findings' },
  cannotJudgeHeading: { zh: '四、不能判断的检查', en: '4. Checks without a verdict' },
  settingsHeading: { zh: '五、审核维度和规则设置', en: '5. Dimensions and rule settings' },
  gravestHeading: (count: number): Text => ({
    zh: `最严重的${count}项`,
    en: count === 1 ? 'The gravest entry' : `The ${count} gravest entries`,
  }),
  noVerdict: (count: number): Text => ({
    zh: count ? `不能判断的检查${count}项，见第四部分。` : '各项检查都作出了判断。',
    en: count ? `${count} checks without a verdict: see part 4.` : 'Every check reached a verdict.',
  }),
  moreForms: (count: number, counts: string): Text => ({
    zh: `其余${count}张表：${counts}`,
    en: `${count} further tables: ${counts}`,
  }),
  rulesHeading: { zh: '规则设置', en: 'Rule settings' },
  skippedHeading: { zh: '未识别的工作表', en: 'Sheets without a table' },
  byForm: { zh: '按表统计', en: 'By table' },
  byDimension: { zh: '按审核维度统计', en: 'By dimension' },
  noFindings: { zh: '没有发现问题。', en: 'Nothing was found.' },
  noForms: { zh: '没有识别到绩效目标表。', en: 'No performance target table was recognised.' },
  noDismissed: { zh: '没有忽略的问题。', en: 'No finding was dismissed.' },
  noCannotJudge: { zh: '各项检查都作出了判断。', en: 'Every check reached a verdict.' },
  rulesAsDelivered: {
    zh: '按默认设置审核，没有关闭规则。',
    en: 'Default settings; no rule was switched off.',
  },
  otherPlaces: { zh: '其他', en: 'Elsewhere' },
  number: { zh: '序号', en: 'No.' },
  severity: { zh: '级别', en: 'Severity' },
  place: { zh: '位置', en: 'Place' },
  finding: { zh: '问题', en: 'Finding' },
  ...ENTRY_TEXTS,
  handling: { zh: '怎么改、为什么和依据', en: 'What to do, why, basis' },
  rule: { zh: '规则', en: 'Rule' },
  ruleId: { zh: '规则编号', en: 'Rule id' },
  dimension: { zh: '审核维度', en: 'Dimension' },
  sheet: { zh: '工作表', en: 'Sheet' },
  form: { zh: '表', en: 'Table' },
  cells: { zh: '单元格', en: 'Cells' },
  result: { zh: '结果', en: 'Result' },
  asks: { zh: '审核内容', en: 'What it asks' },
  unread: { zh: '未识别的内容', en: 'Not understood' },
  unreadCells: (count: number): Text => ({
    zh: count ? `${count}个单元格` : '无',
    en: count ? `${count} ${count === 1 ? 'cell' : 'cells'}` : 'none',
  }),
  total: { zh: '合计', en: 'Total' },
  reason: { zh: '原因', en: 'Reason' },
  dismissReason: { zh: '忽略理由', en: 'Reason for dismissal' },
  dismissedOn: { zh: '忽略日期', en: 'Dismissed on' },
  fix: { zh: '修正', en: 'Fix' },
  blankCell: { zh: '（空白）', en: '(blank)' },
  andMore: (count: number): Text => ({ zh: `等${count}处`, en: `and others, ${count} in all` }),
  counts: (errors: number, warnings: number, tips: number): Text => ({
    zh: `错误 ${errors}，警告 ${warnings}，提示 ${tips}`,
    en: `errors ${errors}, warnings ${warnings}, tips ${tips}`,
  }),
  switchedOff: { zh: '已关闭', en: 'Switched off' },
  switchedOn: { zh: '已启用（默认关闭）', en: 'Switched on (off by default)' },
  offByDefault: { zh: '默认关闭', en: 'Off by default' },
  limitChanged: { zh: '已调整标准', en: 'Limit changed' },
  limitIs: (value: number, unit: string, initial: number): Text => ({
    zh: `${value}${unit}（默认 ${initial}${unit}）`,
    en: `${value}${unit} (default ${initial}${unit})`,
  }),
  kind: { zh: '类别', en: 'Part' },
  kindInfo: { zh: '报告信息', en: 'Report' },
  kindFinding: { zh: '问题', en: 'Finding' },
  kindDismissed: { zh: '已忽略', en: 'Dismissed' },
  kindCannotJudge: { zh: '不能判断', en: 'No verdict' },
  kindRule: { zh: '规则设置', en: 'Rule setting' },
  kindSkipped: { zh: '未识别的工作表', en: 'Sheet without a table' },
  legend: {
    zh: '错误：有两处原文、一个算式或一个空白的必填格为证。警告：很可能有误。提示：请单位说明。',
    en: 'Error: proved by two quotes, a calculation or an empty required cell. Warning: probable. Tip: the unit is asked.',
  },
} as const;

/** Names of the severities, as they stand in a report. */
export const SEVERITY_TEXTS = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  tip: { zh: '提示', en: 'Tip' },
} as const satisfies Record<string, Text>;

/** What each review dimension of 财预〔2015〕88号 asks. */
export const DIMENSION_QUESTIONS = {
  完整性: { zh: '内容是否完整，目标是否明确', en: 'Is everything filled in, is the goal clear' },
  相关性: {
    zh: '是否与职责和规划相符，指标是否与目标相关并细化量化',
    en: 'Does it fit duties and plans, are the indicators tied to the goal and quantified',
  },
  适当性: {
    zh: '预期绩效是否合理，资金与目标是否匹配',
    en: 'Is the benefit reasonable, does the money match the goal',
  },
  可行性: {
    zh: '是否经过论证测算，措施、制度和时间是否充分',
    en: 'Is it argued and calculated, are measures, institutions and time sufficient',
  },
} as const satisfies Record<string, Text>;

/** The report in the pane: its button and its line of explanation. */
export const REPORT_PANE_TEXTS = {
  insert: { zh: '插入审核报告', en: 'Insert review report' },
  inserting: { zh: '正在生成报告', en: 'Writing the report' },
  hint: {
    zh: '在工作簿末尾新建“审核报告”工作表：问题、原文、依据、已忽略的问题和规则设置，按 A4 横向排版。',
    en: 'Adds a report sheet behind the others: findings, quotes, sources, dismissed findings and rule settings, laid out for A4 landscape.',
  },
} as const;

/** What the pane says after the report was inserted. */
export const REPORT_NOTICES = {
  inserted: (sheets: readonly string[]): Text => ({
    zh: `已插入工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}。`,
    en: `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(' and ')} ${sheets.length === 1 ? 'was' : 'were'} inserted.`,
  }),
} as const;

/** Words of the command line's `report`. */
export const REPORT_FILE_TEXTS = {
  written: (path: string): Text => ({ zh: `已生成 ${path}`, en: `Written: ${path}` }),
} as const;
