import { add, named, row, quality } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...[
      '考核不合格人数/参考总人数×100%',
      '按批次统计：不合格件数÷抽检件数',
      '参考总人数/考核合格人数×100%',
    ].map((text) => named(text, add(row('业务考核合格率', '≥95%', text, quality)))),
    named('all over some', add(row('管网水普及率', '≥95%', '供水总人口÷管网水供水人口×100%', quality))),
    named(
      'what is due over what is done',
      add(row('问题整改率', '≥95%', '到期应整改的问题数÷已完成整改的问题数×100%', quality)),
    ),
    named(
      'growth the wrong way',
      add(
        row('研发投入增长率', '≥5%', '（上年研发投入-当年研发投入）÷上年研发投入×100%', {
          level1: '效益指标',
          level2: '经济效益指标',
        }),
      ),
    ),
    named('not finished', add(row('任务按期完成率', '≥95%', '未完成任务数/任务总数×100%', quality))),
    ...['（本年产值-上年产值）/本年产值×100%', '(今年人次-去年人次)÷今年人次'].map((text) =>
      named(text, add(row('业务量增长率', '≥5%', text, { level1: '效益指标', level2: '经济效益指标' }))),
    ),
  ],
  nearMisses: [
    named('what comes out of it', add(row('财政资金投入产出率', '≥1.5', '项目产出总量÷投入资金', quality))),
    ...[
      '（总件数-不合格件数）/总件数×100%',
      '1-不合格件数/总件数',
      '合格件数/（合格件数+不合格件数）×100%',
      '合格件数/抽检总件数×100%',
    ].map((text) => named(text, add(row('现场抽检合格率', '≥95%', text, quality)))),
    named(
      'how much of the opposite there may be',
      add(row('成品粮抽检合格率', '≥97%', '全年抽检不合格批次/抽检总批次×100%，控制在3%以内', quality)),
    ),
    named(
      'the opposite is what the name says',
      add(row('不合格食品处置率', '=100%', '已处置不合格批次/不合格总批次×100%', quality)),
    ),
    ...[
      '（本年产值-上年产值）/上年产值×100%',
      '（上年能耗-本年能耗）/上年能耗×100%',
      '（帮扶前成本-帮扶后成本）/帮扶前成本×100%',
    ].map((text) =>
      named(text, add(row('业务指标下降率', '≥5%', text, { level1: '效益指标', level2: '经济效益指标' }))),
    ),
  ],
};
