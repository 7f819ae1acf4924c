import type { Text } from '../../texts/text';
import type { FieldName } from '../model';

/** How findings name the fields of a form. */
export const FIELD_NAMES: Readonly<Record<FieldName, Text>> = {
  title: { zh: '表名', en: 'title' },
  year: { zh: '年度', en: 'year' },
  preparedBy: { zh: '编制单位', en: 'prepared by' },
  departmentName: { zh: '部门（单位）名称', en: 'department name' },
  functions: { zh: '职能描述', en: 'functions' },
  projectName: { zh: '项目名称', en: 'project name' },
  leader: { zh: '项目负责人', en: 'project leader' },
  phone: { zh: '联系电话', en: 'telephone' },
  category: { zh: '项目类别', en: 'category' },
  attribute: { zh: '项目属性', en: 'attribute' },
  period: { zh: '实施时间', en: 'period' },
  startDate: { zh: '开始日期', en: 'start date' },
  endDate: { zh: '结束日期', en: 'end date' },
  budget: { zh: '预算资金', en: 'budget' },
  multiYearTotal: { zh: '项目总投资', en: 'multi-year total' },
  basicExpenditure: { zh: '基本支出', en: 'basic expenditure' },
  projectExpenditure: { zh: '项目支出', en: 'project expenditure' },
  total: { zh: '资金总额', en: 'total' },
  fundNature: { zh: '资金性质', en: 'kind of fund' },
  annualGoal: { zh: '年度目标', en: 'annual goal' },
  overallGoal: { zh: '部门绩效目标', en: 'department goal' },
  longTermGoal: { zh: '总体（中期）目标', en: 'long-term goal' },
  goalActual: { zh: '实际完成情况', en: 'actual result' },
  organization: { zh: '组织机构', en: 'organization' },
  regulations: { zh: '管理制度', en: 'regulations' },
  department: { zh: '主管部门', en: 'department in charge' },
  implementer: { zh: '实施单位', en: 'implementing unit' },
};
