import type { Text } from './text';

/** Names of the forms, as people say them. Keys are the form kinds of the model. */
export const FORM_KIND_TEXTS = {
  'department-overall': { zh: '部门整体支出绩效目标表', en: 'Department overall targets' },
  project: { zh: '项目绩效目标表', en: 'Project targets' },
  'self-evaluation': { zh: '绩效自评表', en: 'Self-evaluation' },
  monitoring: { zh: '绩效运行监控表', en: 'Monitoring' },
  'project-list': { zh: '项目清单', en: 'Project list' },
} as const satisfies Record<string, Text>;

/** Names of the scalar fields. Keys are the field names of the model. */
export const FIELD_TEXTS = {
  title: { zh: '标题', en: 'Title' },
  year: { zh: '年度', en: 'Year' },
  preparedBy: { zh: '编制单位', en: 'Prepared by' },
  departmentName: { zh: '部门（单位）名称', en: 'Department name' },
  functions: { zh: '职能描述', en: 'Functions' },
  projectName: { zh: '项目名称', en: 'Project name' },
  leader: { zh: '项目负责人', en: 'Project leader' },
  phone: { zh: '联系电话', en: 'Phone' },
  category: { zh: '项目类别', en: 'Project category' },
  attribute: { zh: '项目属性', en: 'Project attribute' },
  period: { zh: '项目实施时间', en: 'Project period' },
  startDate: { zh: '开始时间', en: 'Start date' },
  endDate: { zh: '结束时间', en: 'End date' },
  budget: { zh: '预算资金', en: 'Budget' },
  multiYearTotal: { zh: '中期资金总额', en: 'Multi-year total' },
  basicExpenditure: { zh: '基本支出', en: 'Basic expenditure' },
  projectExpenditure: { zh: '项目支出', en: 'Project expenditure' },
  total: { zh: '资金总额', en: 'Total funds' },
  fundNature: { zh: '资金性质', en: 'Kind of fund' },
  annualGoal: { zh: '年度目标', en: 'Annual goal' },
  overallGoal: { zh: '部门绩效目标', en: 'Overall goal' },
  longTermGoal: { zh: '中期目标', en: 'Multi-year goal' },
  goalActual: { zh: '实际完成情况', en: 'Actual results' },
  organization: { zh: '组织保障', en: 'Organization' },
  regulations: { zh: '制度保障', en: 'Regulations' },
  department: { zh: '主管部门', en: 'Responsible department' },
  implementer: { zh: '实施单位', en: 'Implementing unit' },
} as const satisfies Record<string, Text>;

/** Names of the columns of an indicator row. Keys are those of the model. */
export const INDICATOR_COLUMN_TEXTS = {
  level1: { zh: '一级指标', en: 'Level 1' },
  level2: { zh: '二级指标', en: 'Level 2' },
  level3: { zh: '三级指标', en: 'Level 3' },
  target: { zh: '指标值', en: 'Target' },
  explanation: { zh: '指标解释', en: 'Explanation' },
  operator: { zh: '符号', en: 'Operator' },
  unit: { zh: '计量单位', en: 'Unit' },
  direction: { zh: '指标方向', en: 'Direction' },
  weight: { zh: '分值', en: 'Weight' },
  actual: { zh: '实际完成值', en: 'Actual' },
  score: { zh: '得分', en: 'Score' },
  reason: { zh: '偏差原因及改进措施', en: 'Deviation and measures' },
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
  unread: { zh: '未识别的单元格', en: 'Cells not understood' },
  ambiguous: { zh: '有多处可能的项目', en: 'More than one possible place' },
} as const satisfies Record<string, Text>;

/** Classes of level 1. Keys are those of the model. */
export const LEVEL1_TEXTS = {
  cost: { zh: '成本指标', en: 'Cost' },
  output: { zh: '产出指标', en: 'Output' },
  benefit: { zh: '效益指标', en: 'Benefit' },
  satisfaction: { zh: '满意度指标', en: 'Satisfaction' },
  input: { zh: '投入指标', en: 'Input' },
  management: { zh: '管理指标', en: 'Management' },
} as const satisfies Record<string, Text>;

/** Classes of level 2. Keys are those of the model. */
export const LEVEL2_TEXTS = {
  quantity: { zh: '数量指标', en: 'Quantity' },
  quality: { zh: '质量指标', en: 'Quality' },
  timeliness: { zh: '时效指标', en: 'Timeliness' },
  cost: { zh: '成本指标', en: 'Cost' },
  economicCost: { zh: '经济成本指标', en: 'Economic cost' },
  socialCost: { zh: '社会成本指标', en: 'Social cost' },
  ecologicalCost: { zh: '生态环境成本指标', en: 'Ecological cost' },
  economic: { zh: '经济效益指标', en: 'Economic benefit' },
  social: { zh: '社会效益指标', en: 'Social benefit' },
  ecological: { zh: '生态效益指标', en: 'Ecological benefit' },
  sustainable: { zh: '可持续影响指标', en: 'Sustainable impact' },
  satisfaction: { zh: '服务对象满意度指标', en: 'User satisfaction' },
} as const satisfies Record<string, Text>;

/** Review dimensions of 财预〔2015〕88号, with what each one asks. Keys are those of a finding. */
export const DIMENSION_TEXTS = {
  完整性: { zh: '完整性', en: 'Completeness' },
  相关性: { zh: '相关性', en: 'Relevance' },
  适当性: { zh: '适当性', en: 'Appropriateness' },
  可行性: { zh: '可行性', en: 'Feasibility' },
} as const satisfies Record<string, Text>;
