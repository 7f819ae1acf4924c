import type { Text } from './text';

/** Names of the forms, as people say them. Keys are the form kinds of the model. */
export const FORM_KIND_TEXTS = {
  'department-overall': { zh: '部门整体支出绩效目标表', en: 'Department overall targets' },
  project: { zh: '项目绩效目标表', en: 'Project targets' },
  'self-evaluation': { zh: '绩效自评表', en: 'Self-evaluation' },
  monitoring: { zh: '绩效运行监控表', en: 'Monitoring' },
  'project-list': { zh: '项目清单', en: 'Project list' },
} as const satisfies Record<string, Text>;

/** Names of the columns of an indicator row. Keys are those of the model. */
export const INDICATOR_COLUMN_TEXTS = {
  level1: { zh: '一级指标', en: 'Level 1' },
  level2: { zh: '二级指标', en: 'Level 2' },
  level3: { zh: '三级指标', en: 'Level 3' },
  target: { zh: '指标值', en: 'Target' },
  halfYearTarget: { zh: '半年指标值', en: 'Target of the half year' },
  secondYearTarget: { zh: '第二年指标值', en: 'Target of the second year' },
  thirdYearTarget: { zh: '第三年指标值', en: 'Target of the third year' },
  longTermTarget: { zh: '实施期指标值', en: 'Target of all years' },
  lastYear: { zh: '上年完成值', en: 'Actual of last year' },
  yearBeforeLast: { zh: '前年完成值', en: 'Actual of the year before last' },
  explanation: { zh: '指标解释', en: 'Explanation' },
  content: { zh: '指标内容', en: 'Content' },
  scoring: { zh: '评（扣）分标准', en: 'Scoring rule' },
  basis: { zh: '指标值确定依据', en: 'Basis of the target' },
  standard: { zh: '绩效标准', en: 'Standard' },
  source: { zh: '数据来源', en: 'Source of data' },
  operator: { zh: '符号', en: 'Operator' },
  unit: { zh: '计量单位', en: 'Unit' },
  direction: { zh: '指标方向', en: 'Direction' },
  weight: { zh: '分值', en: 'Weight' },
  actual: { zh: '实际完成值', en: 'Actual' },
  expected: { zh: '全年预计完成情况', en: 'Expected for the year' },
  likelihood: { zh: '完成目标可能性', en: 'Likelihood' },
  score: { zh: '得分', en: 'Score' },
  reason: { zh: '偏差原因及改进措施', en: 'Deviation and measures' },
  project: { zh: '对应项目', en: 'Project' },
  remark: { zh: '备注', en: 'Remark' },
} as const satisfies Record<string, Text>;

/** Names of the columns of a row of the money block. Keys are those of the model. */
export const FUND_COLUMN_TEXTS = {
  name: { zh: '资金名称', en: 'Fund' },
  value: { zh: '金额', en: 'Amount' },
  initial: { zh: '年初预算数', en: 'Initial budget' },
  adjusted: { zh: '全年预算数', en: 'Adjusted budget' },
  actual: { zh: '全年执行数', en: 'Spent' },
  rate: { zh: '执行率', en: 'Execution rate' },
  weight: { zh: '分值', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
} as const satisfies Record<string, Text>;

/** Names of the columns of a project list. Keys are those of the model. */
export const LISTED_PROJECT_COLUMN_TEXTS = {
  projectName: { zh: '项目名称', en: 'Project name' },
  amount: { zh: '金额', en: 'Amount' },
  implementer: { zh: '实施单位', en: 'Implementing unit' },
  department: { zh: '主管部门', en: 'Department in charge' },
  leader: { zh: '项目负责人', en: 'Person in charge' },
  phone: { zh: '联系电话', en: 'Phone' },
  category: { zh: '项目类别', en: 'Category' },
  attribute: { zh: '项目属性', en: 'Attribute' },
  fundNature: { zh: '资金性质', en: 'Source of funds' },
  period: { zh: '实施时间', en: 'Period' },
  startDate: { zh: '开始时间', en: 'Start' },
  endDate: { zh: '结束时间', en: 'End' },
  annualGoal: { zh: '年度目标', en: 'Annual goal' },
} as const satisfies Record<string, Text>;

/** Names of the columns of a department's main tasks. Keys are those of the model. */
export const TASK_COLUMN_TEXTS = {
  name: { zh: '任务名称', en: 'Task' },
  content: { zh: '主要内容', en: 'Content' },
  total: { zh: '预算金额', en: 'Budget' },
  appropriation: { zh: '财政拨款', en: 'Appropriation' },
  other: { zh: '其他资金', en: 'Other funds' },
  goal: { zh: '期望达到的目标', en: 'Goal' },
  project: { zh: '对应项目', en: 'Project' },
} as const satisfies Record<string, Text>;

/** Names of the columns of a table of costs. Keys are those of the model. */
export const COST_COLUMN_TEXTS = {
  item: { zh: '成本构成', en: 'Item' },
  unitPrice: { zh: '单价', en: 'Unit price' },
  number: { zh: '数量', en: 'Number' },
  amount: { zh: '金额', en: 'Amount' },
  basis: { zh: '测算依据', en: 'Basis' },
} as const satisfies Record<string, Text>;

/** What the total row of the costs states. */
export const COST_TOTAL_TEXTS = { amount: COST_COLUMN_TEXTS.amount } as const satisfies Record<string, Text>;

/** Names of the columns of a schedule. Keys are those of the model. */
export const SCHEDULE_COLUMN_TEXTS = {
  content: { zh: '实施内容', en: 'Step' },
  start: { zh: '开始时间', en: 'Start' },
  end: { zh: '完成时间', en: 'End' },
} as const satisfies Record<string, Text>;

/** Of which the total row of the tasks states the sums. */
export const TASK_TOTAL_TEXTS = {
  appropriation: TASK_COLUMN_TEXTS.appropriation,
  other: TASK_COLUMN_TEXTS.other,
} as const satisfies Record<string, Text>;

/** Names of the repeated parts of a form. */
export const SECTION_TEXTS = {
  fields: { zh: '基本信息', en: 'Basic information' },
  plans: { zh: '实施计划', en: 'Plan' },
  detailedGoals: { zh: '明细目标', en: 'Detailed goals' },
  phasedPlan: { zh: '阶段性计划', en: 'Phased plan' },
  indicators: { zh: '绩效指标', en: 'Indicators' },
  funds: { zh: '资金明细', en: 'Funds' },
  projects: { zh: '项目清单', en: 'Listed projects' },
  tasks: { zh: '年度主要任务', en: 'Main tasks of the year' },
  taskTotals: { zh: '合计', en: 'Total' },
  costs: { zh: '成本测算', en: 'Costs' },
  schedule: { zh: '实施进度', en: 'Schedule' },
  unread: { zh: '未识别的单元格', en: 'Cells not understood' },
  ambiguous: { zh: '有多处可能的项目', en: 'More than one possible place' },
} as const satisfies Record<string, Text>;

/** Review dimensions of 财预〔2015〕88号, with what each one asks. Keys are those of a finding. */
export const DIMENSION_TEXTS = {
  完整性: { zh: '完整性', en: 'Completeness' },
  相关性: { zh: '相关性', en: 'Relevance' },
  适当性: { zh: '适当性', en: 'Appropriateness' },
  可行性: { zh: '可行性', en: 'Feasibility' },
} as const satisfies Record<string, Text>;

/** What stands on a printed sheet beside its cells, in Excel's codes for headers and footers. */
export const PRINT_TEXTS = {
  pageNumbers: { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
} as const satisfies Record<string, Text>;
