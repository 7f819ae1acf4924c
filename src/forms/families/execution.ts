import { TREE_2015, TREE_2021 } from './class-tree';
import { HEADING, type FormFamily } from './family';

const EXECUTED = [
  ...HEADING,
  'projectName',
  'department',
  'implementer',
  'leader',
  'phone',
  'budget',
  'annualGoal',
  'goalActual',
] as const;
const EXECUTED_DEPARTMENT = [
  ...HEADING,
  'departmentName',
  'functions',
  'basicExpenditure',
  'projectExpenditure',
  'total',
  'overallGoal',
  'goalActual',
] as const;
const PROJECT_SECTIONS = { funds: '项目资金', goal: '年度总体目标', indicators: '绩效指标' } as const;

/** 项目支出绩效自评表. */
export const SELF_EVALUATION: FormFamily = {
  id: 'self-evaluation',
  kind: 'self-evaluation',
  subject: 'project',
  title: '项目支出绩效自评表',
  origin: '财预〔2020〕10号',
  fields: [...EXECUTED, 'totalWeight', 'totalScore'],
  lists: [],
  funds: ['initial', 'adjusted', 'actual', 'weight', 'rate', 'score'],
  fundRows: ['年度资金总额', '当年财政拨款', '上年结转资金', '其他资金'],
  columns: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'],
  tree: TREE_2021,
  wording: {
    fields: { annualGoal: '预期目标' },
    sections: PROJECT_SECTIONS,
    columns: { target: '年度指标值' },
  },
};

/** Self-evaluation of a transfer payment. */
export const TRANSFER_SELF_EVALUATION: FormFamily = {
  ...SELF_EVALUATION,
  id: 'transfer-self-evaluation',
  title: '转移支付区域（项目）绩效自评表',
  origin: '财预〔2020〕10号、中央对地方转移支付绩效自评',
  funds: ['adjusted', 'actual', 'rate'],
  fundRows: ['年度资金总额', '中央财政资金', '地方资金', '其他资金'],
  columns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason'],
  tree: TREE_2015,
  wording: {
    fields: { projectName: '转移支付（项目）名称', department: '地方主管部门', implementer: '资金使用单位' },
    sections: { ...PROJECT_SECTIONS, funds: '资金投入情况' },
    columns: { actual: '全年实际完成值' },
  },
};

/** Self-evaluation of a whole department. */
export const DEPARTMENT_SELF_EVALUATION: FormFamily = {
  ...SELF_EVALUATION,
  id: 'department-self-evaluation',
  subject: 'department',
  title: '部门整体支出绩效自评表',
  fields: [...EXECUTED_DEPARTMENT, 'totalWeight', 'totalScore'],
  fundRows: ['资金总额', '基本支出', '项目支出'],
  wording: {
    fields: { overallGoal: '预期目标' },
    sections: { ...PROJECT_SECTIONS, funds: '部门预算' },
    columns: { target: '年度指标值' },
  },
};

/** 项目支出绩效目标执行监控表. */
export const MONITORING: FormFamily = {
  id: 'monitoring',
  kind: 'monitoring',
  subject: 'project',
  title: '项目支出绩效运行监控表',
  origin: '财预〔2019〕136号',
  fields: EXECUTED,
  lists: [],
  funds: ['initial', 'actual', 'rate'],
  fundRows: ['年度资金总额', '本年财政拨款', '上年结转资金', '其他资金'],
  columns: ['level1', 'level2', 'level3', 'target', 'actual', 'expected', 'reason', 'likelihood', 'remark'],
  tree: TREE_2021,
  wording: {
    fields: { department: '主管部门及代码', annualGoal: '年度总体目标' },
    sections: PROJECT_SECTIONS,
    columns: {
      target: '年度指标值',
      actual: '1—7月执行情况',
      expected: '全年预计\n完成情况',
      reason: '偏差原因分析',
      likelihood: '完成目标\n可能性',
    },
    funds: { actual: '1—7月执行数', rate: '1—7月执行率' },
  },
};

/** Monitoring of a whole department. */
export const DEPARTMENT_MONITORING: FormFamily = {
  ...MONITORING,
  id: 'department-monitoring',
  subject: 'department',
  title: '部门整体支出绩效运行监控表',
  fields: EXECUTED_DEPARTMENT,
  fundRows: ['资金总额', '基本支出', '项目支出'],
  wording: { ...MONITORING.wording, fields: { overallGoal: '年度总体目标' } },
};
