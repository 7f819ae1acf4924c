import { TREE_2015, TREE_2021, TREE_CITY, TREE_CITY_DEPARTMENT } from './class-tree';
import { HEADING, type FormFamily } from './family';

const CITY_SECTIONS = { basic: '项目基本情况', funds: '项目资金情况' } as const;
const CENTRAL_SECTIONS = { funds: '项目资金', indicators: '绩效指标' } as const;
const CENTRAL_SOURCES = ['年度资金总额', '财政拨款', '上年结转资金', '其他资金'] as const;

/** Project targets of cities and counties: plans, measures, explanations. */
export const CITY_PROJECT: FormFamily = {
  id: 'city-project',
  kind: 'project',
  subject: 'project',
  title: '项目绩效目标表',
  origin: '市县部门预算项目绩效目标申报表（指标体系依据财预〔2015〕88号）',
  fields: [
    ...HEADING,
    'projectName',
    'leader',
    'phone',
    'category',
    'attribute',
    'period',
    'budget',
    'fundNature',
    'annualGoal',
    'organization',
    'regulations',
  ],
  lists: ['plans'],
  funds: [],
  fundRows: [],
  columns: ['level1', 'level2', 'level3', 'target', 'explanation'],
  tree: TREE_CITY,
  wording: { sections: CITY_SECTIONS },
};

/** Department targets of cities and counties. */
export const CITY_DEPARTMENT: FormFamily = {
  id: 'city-department',
  kind: 'department-overall',
  subject: 'department',
  title: '部门整体支出绩效目标表',
  origin: '市县部门整体支出绩效目标表（指标体系依据财预〔2015〕88号）',
  fields: [
    ...HEADING,
    'departmentName',
    'functions',
    'basicExpenditure',
    'projectExpenditure',
    'total',
    'overallGoal',
    'organization',
    'regulations',
  ],
  lists: ['detailedGoals', 'phasedPlan'],
  funds: [],
  fundRows: [],
  columns: ['level1', 'level2', 'level3', 'target', 'explanation'],
  tree: TREE_CITY_DEPARTMENT,
  wording: {
    fields: { regulations: '相关管理制度' },
    sections: { basic: '部门（单位）基本情况', funds: '部门（单位）资金情况' },
    columns: { level1: '一级', level2: '二级', level3: '三级' },
  },
};

/** 项目支出绩效目标表 with 成本指标 as a first level and points. */
export const CENTRAL_PROJECT: FormFamily = {
  id: 'central-project',
  kind: 'project',
  subject: 'project',
  title: '项目支出绩效目标表',
  origin: '财预〔2021〕101号',
  fields: [
    ...HEADING,
    'projectName',
    'department',
    'implementer',
    'category',
    'attribute',
    'period',
    'leader',
    'phone',
    'budget',
    'annualGoal',
    'totalWeight',
  ],
  lists: [],
  funds: ['value'],
  fundRows: CENTRAL_SOURCES,
  columns: [
    'level1',
    'level2',
    'level3',
    'target',
    'operator',
    'unit',
    'direction',
    'weight',
    'explanation',
    'remark',
  ],
  tree: TREE_2021,
  wording: {
    fields: { period: '项目期', budget: '年度资金总额', annualGoal: '年度总体目标' },
    sections: CENTRAL_SECTIONS,
    columns: { weight: '分值权重' },
  },
};

/** 项目支出绩效目标申报表 with the money and the goals of several years beside those of the year. */
export const CENTRAL_APPLICATION: FormFamily = {
  ...CENTRAL_PROJECT,
  id: 'central-application',
  title: '项目支出绩效目标申报表',
  origin: '财预〔2015〕88号',
  fields: [
    ...HEADING,
    'projectName',
    'department',
    'implementer',
    'attribute',
    'period',
    'multiYearTotal',
    'budget',
    'longTermGoal',
    'annualGoal',
  ],
  columns: ['level1', 'level2', 'level3', 'target'],
  tree: TREE_2015,
  wording: {
    fields: { department: '主管部门及代码', period: '项目期', budget: '年度资金总额' },
    sections: { ...CENTRAL_SECTIONS, goal: '总体目标' },
  },
};

/** 财政项目支出绩效目标申报表 with dates and the total beside the year. */
export const MULTI_YEAR_PROJECT: FormFamily = {
  ...CENTRAL_APPLICATION,
  id: 'multi-year-project',
  title: '财政项目支出绩效目标申报表',
  origin: '上海等地财政项目支出绩效目标申报表',
  fields: [
    ...HEADING,
    'projectName',
    'category',
    'attribute',
    'startDate',
    'endDate',
    'multiYearTotal',
    'budget',
    'longTermGoal',
    'annualGoal',
  ],
  funds: [],
  fundRows: [],
  wording: {
    fields: {
      preparedBy: '申报单位名称',
      attribute: '项目性质',
      multiYearTotal: '项目总投资',
      budget: '年度资金申请总额',
      longTermGoal: '项目总目标',
      annualGoal: '年度总体目标',
    },
    columns: { target: '年度指标值' },
  },
};

/** Targets of transfer payments, of a region or a project. */
export const TRANSFER_PAYMENT: FormFamily = {
  ...CENTRAL_PROJECT,
  id: 'transfer-payment',
  title: '转移支付区域（项目）绩效目标表',
  origin: '财预〔2015〕163号',
  fields: [...HEADING, 'projectName', 'department', 'implementer', 'budget', 'annualGoal'],
  fundRows: ['年度金额', '中央补助', '地方资金'],
  columns: ['level1', 'level2', 'level3', 'target'],
  tree: TREE_2015,
  wording: {
    fields: {
      projectName: '转移支付（项目）名称',
      department: '省级主管部门',
      budget: '年度金额',
      implementer: '资金使用单位',
    },
    sections: { funds: '资金情况', indicators: '绩效指标' },
  },
};

/** 部门（单位）整体支出绩效目标申报表 with yearly tasks. */
export const CENTRAL_DEPARTMENT: FormFamily = {
  id: 'central-department',
  kind: 'department-overall',
  subject: 'department',
  title: '部门（单位）整体支出绩效目标申报表',
  origin: '财预〔2015〕88号',
  fields: [
    ...HEADING,
    'departmentName',
    'functions',
    'leader',
    'phone',
    'total',
    'basicExpenditure',
    'projectExpenditure',
    'fundNature',
    'period',
    'longTermGoal',
    'overallGoal',
    'totalWeight',
  ],
  lists: ['detailedGoals'],
  funds: ['value'],
  fundRows: ['资金总额', '财政拨款', '其他资金'],
  columns: ['level1', 'level2', 'level3', 'target', 'unit', 'weight', 'explanation', 'remark'],
  tree: TREE_2015,
  wording: {
    fields: { total: '金额合计', overallGoal: '年度总体目标' },
    sections: { tasks: '年度主要任务', indicators: '年度绩效指标' },
  },
};
