import { HEADING, type FormFamily } from './family';

/** Project targets of cities and counties: plans, measures, explanations. */
export const CITY_PROJECT: FormFamily = {
  id: 'city-project',
  kind: 'project',
  subject: 'project',
  title: '项目绩效目标表',
  origin: '市县部门预算项目绩效目标申报表（指标体系依据财预〔2015〕88号）',
  fields: [...HEADING, 'projectName', 'leader', 'phone', 'category', 'attribute', 'period', 'budget', 'fundNature', 'annualGoal', 'organization', 'regulations'], // prettier-ignore
  lists: ['plans'],
  funds: [],
  columns: ['level1', 'level2', 'level3', 'target', 'explanation'],
};

/** Department targets of cities and counties. */
export const CITY_DEPARTMENT: FormFamily = {
  id: 'city-department',
  kind: 'department-overall',
  subject: 'department',
  title: '部门整体支出绩效目标表',
  origin: '市县部门整体支出绩效目标表（指标体系依据财预〔2015〕88号）',
  fields: [...HEADING, 'departmentName', 'functions', 'basicExpenditure', 'projectExpenditure', 'total', 'overallGoal', 'organization', 'regulations'], // prettier-ignore
  lists: ['detailedGoals', 'phasedPlan'],
  funds: [],
  columns: ['level1', 'level2', 'level3', 'target', 'explanation'],
};

/** 项目支出绩效目标申报表: money by source, long-term beside annual, weights in the newer version. */
export const CENTRAL_PROJECT: FormFamily = {
  id: 'central-project',
  kind: 'project',
  subject: 'project',
  title: '项目支出绩效目标申报表',
  origin: '财预〔2015〕88号、财预〔2021〕101号',
  fields: [...HEADING, 'projectName', 'department', 'implementer', 'category', 'attribute', 'period', 'startDate', 'endDate', 'leader', 'phone', 'multiYearTotal', 'budget', 'longTermGoal', 'annualGoal', 'totalWeight'], // prettier-ignore
  lists: [],
  funds: ['value'],
  columns: ['level1', 'level2', 'level3', 'target', 'operator', 'unit', 'direction', 'weight', 'explanation', 'remark'], // prettier-ignore
};

/** 部门（单位）整体支出绩效目标申报表 with yearly tasks. */
export const CENTRAL_DEPARTMENT: FormFamily = {
  id: 'central-department',
  kind: 'department-overall',
  subject: 'department',
  title: '部门（单位）整体支出绩效目标申报表',
  origin: '财预〔2015〕88号',
  fields: [...HEADING, 'departmentName', 'functions', 'leader', 'phone', 'total', 'basicExpenditure', 'projectExpenditure', 'fundNature', 'period', 'longTermGoal', 'overallGoal', 'totalWeight'], // prettier-ignore
  lists: ['detailedGoals'],
  funds: ['value'],
  columns: ['level1', 'level2', 'level3', 'target', 'unit', 'weight', 'explanation', 'remark'],
};
