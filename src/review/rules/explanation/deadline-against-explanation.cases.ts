import { add, named, row } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

export const cases: RuleCases = {
  defects: [
    ...[
      ['2025年10月底前', '2025年12月底前完工，以验收单为准'],
      ['2025年6月底前', '9月底前全部完成'],
      ['2025年10月底前', '按合同约定11月30日前完工'],
    ].map(([target = '', explanation = '']) =>
      named(explanation, add(row('主体工程完工时间', target, explanation, { level2: '时效指标' }))),
    ),
  ],
  nearMisses: [
    ...[
      '4月开工，11月底前主体完工，次年汛前完成蓄水验收',
      '2025年9月底前完工',
      '质保金12月支付',
      '以竣工验收单日期为准',
    ].map((text) =>
      named(text, add(row('主体工程完工时间', '2025年11月底前', text, { level2: '时效指标' }))),
    ),
    named(
      'another step',
      add(row('设备采购完成时间', '2025年6月底前', '7月完成安装调试，12月验收', { level2: '时效指标' })),
    ),
  ],
};
