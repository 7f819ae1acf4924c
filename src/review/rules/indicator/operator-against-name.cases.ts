import { add, named, row, quality, counts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...['投诉率', '资料差错率', '安全事故发生率'].map((name) =>
      named(name, add(row(`服务${name}`, '≥5%', '发生件数/受理总件数×100%', quality))),
    ),
    ...[
      ['护栏安装单价', '≥350元/米'],
      ['单个站点建设成本', '≥2.50万元/个'],
      ['会场租赁费用', '不低于1.2万元'],
    ].map(([name = '', target = '']) =>
      named(`cost ${name}`, add(row(name, target, '按结算资料计', { level2: '成本指标' }))),
    ),
    ...['验收合格率', '问题整改率', '群众满意度'].map((name) =>
      named(`at most ${name}`, add(row(`站点${name}`, '≤95%', '达到要求的数量/总数×100%', quality))),
    ),
    named(
      'in a column of its own',
      add({ ...row('服务投诉次数', '3次', '以受理记录为准', quality), operator: '≥' }),
    ),
  ],
  nearMisses: [
    ...[
      ['护栏安装单价', '≤350元/米'],
      ['采购资金节约额', '≥5万元'],
      ['户均救助标准', '≥1200元/户'],
      ['撬动社会资本', '≥200万元'],
      ['护工人均工资', '≥3500元/月'],
    ].map(([name = '', target = '']) => counts(name, target, '按结算资料计', { level2: '成本指标' })),
    counts('成本降低率', '≥5%', '（上年成本-本年成本）/上年成本×100%', { level2: '成本指标' }),
    counts('产品不合格率', '≤5%', '不合格批次/抽检批次×100%', quality),
    counts('服务投诉率', '≤5%', '投诉件数/受理件数×100%', quality),
    counts('投诉办结率', '≥95%', '办结投诉件数/受理投诉件数×100%', quality),
    counts('事故隐患整改率', '≥95%', '已整改隐患数/发现隐患数×100%', quality),
    counts('差错下降率', '≥5%', '（上年差错数-本年差错数）/上年差错数×100%', quality),
  ],
};
