import type { ColumnLabel } from './indicator-columns';

/** Columns of the table of a department's main tasks of the year. */
export type TaskColumn = 'name' | 'content' | 'total' | 'appropriation' | 'other';

/** Headers of the columns of a table of tasks. They are read as such only there: most are common words. */
export const TASK_COLUMN_LABELS: Readonly<Record<TaskColumn, ColumnLabel>> = {
  name: { label: '任务名称', synonyms: ['主要任务名称', '重点任务名称', '工作任务名称', '任务', '主要任务', '重点任务', '工作任务', '年度主要任务', '年度重点任务', '年度重点工作任务', '重点工作任务', '任务事项', '名称', '工作名称', '重点工作', '重点工作名称', '主要工作', '主要工作任务', '工作事项', '任务内容名称', '职责活动', '工作活动', '职责工作活动'] },
  content: { label: '主要内容', synonyms: ['任务内容', '工作内容', '具体内容', '主要工作内容', '任务描述', '主要任务内容', '任务主要内容', '工作任务内容', '内容', '重点工作内容', '具体工作内容', '任务具体内容', '主要实施内容', '实施内容', '内容描述', '工作活动内容', '任务内容描述', '工作任务描述', '主要工作', '工作措施'] },
  total: { label: '总额', synonyms: ['预算金额', '预算申报金额', '申报金额', '预算数', '金额', '总金额', '预算资金', '合计', '资金总额', '预算总额', '预算安排', '小计', '年度预算', '预算安排金额', '拟投入的资金', '拟投入资金', '投入资金', '年度预算数', '资金安排', '涉及资金', '年度预算金额', '安排资金', '预算安排数', '资金金额'] },
  appropriation: { label: '财政拨款', synonyms: ['财政资金', '财政性资金', '一般公共预算', '财政拨款资金', '财政拨款金额', '财政安排', '当年财政拨款', '一般公共预算拨款'] },
  other: { label: '其他资金', synonyms: ['其他', '其它资金', '其他来源', '单位资金', '非财政资金', '自有资金'] },
}; // prettier-ignore
