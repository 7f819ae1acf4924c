import { TREE_2021 } from './class-tree';
import { HEADING, type FormFamily } from './family';

/** One row per indicator, the project's cells merged over its rows: each project is a form of its own. */
export const FLAT_LIST: FormFamily = {
  id: 'flat-list',
  kind: 'project',
  subject: 'project',
  title: '项目支出绩效目标批复表',
  origin: '预算管理一体化系统导出的项目绩效目标清单',
  fields: [...HEADING, 'projectName', 'implementer', 'department', 'category', 'budget', 'annualGoal'],
  lists: [],
  funds: [],
  fundRows: [],
  columns: ['level1', 'level2', 'level3', 'direction', 'operator', 'target', 'unit', 'weight'],
  tree: TREE_2021,
  wording: { fields: { implementer: '项目单位', budget: '预算数', annualGoal: '年度绩效目标' } },
};

/** The column of a summary over forms: it says where each stands. A table with it lists forms that are there already. */
export const SHEET_COLUMN = '所在工作表';

/** One row per project with its amount. */
export const PROJECT_LIST: FormFamily = {
  id: 'project-list',
  kind: 'project-list',
  subject: 'project',
  title: '部门预算项目清单',
  origin: '部门预算编制文本',
  fields: HEADING,
  lists: [],
  funds: [],
  fundRows: [],
  columns: [],
  tree: [],
  wording: { fields: { budget: '预算金额' } },
};
