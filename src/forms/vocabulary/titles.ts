import type { FormKind } from '../model';

/** Words of a title that point to a kind of form, the more specific first. */
export const TITLE_WORDS: readonly { readonly kind: FormKind; readonly words: readonly string[] }[] = [
  { kind: 'self-evaluation', words: ['自评表', '自评价表', '自评报告表', '自我评价表', '自评情况表', '绩效自评', '完成情况自评', '绩效评价表', '绩效评价自评'] },
  { kind: 'monitoring', words: ['监控表', '运行监控', '绩效监控', '跟踪监控', '执行监控', '监控情况'] },
  { kind: 'department-overall', words: ['部门整体', '整体支出', '单位整体', '部门单位整体', '部门支出绩效', '整体绩效', '部门预算绩效目标', '部门绩效目标', '工作活动绩效', '职责活动绩效'] },
  { kind: 'project', words: ['绩效目标', '绩效申报', '目标申报表', '绩效表', '目标表', '绩效指标表'] },
  { kind: 'project-list', words: ['项目清单', '项目明细', '项目一览', '预算明细', '项目汇总', '项目预算表', '项目支出表', '项目支出预算', '项目表', '项目安排', '项目库', '支出明细', '项目计划表', '项目资金表', '项目名单', '项目支出明细'] },
]; // prettier-ignore

/** Words of a title, or of a sheet name, of tables about indicators that are no filled form. */
export const NOT_A_FORM_WORDS: readonly string[] = ['指标库', '指标体系', '共性指标', '参考指标', '指标模板库', '填报说明', '填表说明', '填写说明', '编报说明', '使用说明', '示例说明', '指标参考', '指标字典', '指标目录', '分类指标', '评分表', '评分标准', '打分表']; // prettier-ignore

/** Columns of lists of goods, works and fees: their 项目名称 is an item with a price, not a project with a budget. */
export const PRICE_COLUMNS: readonly string[] = ['单价', '综合单价', '工程量', '规格', '规格型号', '型号', '合价', '采购品目', '品目名称', '费率', '收费标准', '项目特征', '税率']; // prettier-ignore
