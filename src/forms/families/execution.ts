import { HEADING, type FormFamily } from './family';

const EXECUTED = [...HEADING, 'projectName', 'department', 'implementer', 'leader', 'phone', 'budget', 'annualGoal', 'goalActual'] as const; // prettier-ignore

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
  columns: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'],
};

/** Self-evaluation of a whole department. */
export const DEPARTMENT_SELF_EVALUATION: FormFamily = {
  ...SELF_EVALUATION,
  id: 'department-self-evaluation',
  subject: 'department',
  title: '部门整体支出绩效自评表',
  fields: [...HEADING, 'departmentName', 'functions', 'basicExpenditure', 'projectExpenditure', 'total', 'overallGoal', 'goalActual', 'totalWeight', 'totalScore'], // prettier-ignore
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
  columns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason', 'remark'],
};

/** Monitoring of a whole department. */
export const DEPARTMENT_MONITORING: FormFamily = {
  ...MONITORING,
  id: 'department-monitoring',
  subject: 'department',
  title: '部门整体支出绩效运行监控表',
  fields: DEPARTMENT_SELF_EVALUATION.fields,
};
