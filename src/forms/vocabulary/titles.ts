import type { FormKind } from '../model';

/** Words of a title that point to a kind of form, the more specific first. */
export const TITLE_WORDS: readonly { readonly kind: FormKind; readonly words: readonly string[] }[] = [
  {
    kind: 'self-evaluation',
    words: [
      '完成情况自评',
      '绩效自评',
      '绩效评价自评',
      '绩效评价表',
      '自我评价表',
      '自评价表',
      '自评情况表',
      '自评报告表',
      '自评表',
    ],
  },
  { kind: 'monitoring', words: ['执行监控', '监控情况', '监控表', '绩效监控', '跟踪监控', '运行监控'] },
  {
    kind: 'department-overall',
    words: [
      '单位整体',
      '工作活动绩效',
      '整体支出',
      '整体绩效',
      '职责活动绩效',
      '部门单位整体',
      '部门支出绩效',
      '部门整体',
      '部门绩效目标',
      '部门预算绩效目标',
    ],
  },
  { kind: 'project', words: ['目标申报表', '目标表', '绩效指标表', '绩效申报', '绩效目标', '绩效表'] },
  {
    kind: 'project-list',
    words: [
      '支出明细',
      '项目一览',
      '项目名单',
      '项目安排',
      '项目库',
      '项目支出明细',
      '项目支出表',
      '项目支出预算',
      '项目明细',
      '项目汇总',
      '项目清单',
      '项目表',
      '项目计划表',
      '项目资金表',
      '项目预算表',
      '预算明细',
    ],
  },
];

/** Words of a title, or of a sheet name, of tables about indicators that are no filled form. */
export const NOT_A_FORM_WORDS: readonly string[] = [
  '使用说明',
  '共性指标',
  '分类指标',
  '参考指标',
  '填写说明',
  '填报说明',
  '填表说明',
  '打分表',
  '指标体系',
  '指标参考',
  '指标字典',
  '指标库',
  '指标模板库',
  '指标目录',
  '示例说明',
  '编报说明',
  '评分标准',
  '评分表',
];

/** Columns of lists of goods, works and fees: their 项目名称 is an item with a price, not a project with a budget. */
export const PRICE_COLUMNS: readonly string[] = [
  '单价',
  '合价',
  '品目名称',
  '型号',
  '工程量',
  '收费标准',
  '税率',
  '综合单价',
  '规格',
  '规格型号',
  '费率',
  '采购品目',
  '项目特征',
];
