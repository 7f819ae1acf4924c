import { named, withCosts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

/** A row beside one that makes up the rest of the budget. */
const row = (...cells: readonly [string, string, string, string]) =>
  withCosts((budget) => [
    ['物资购置费', ...cells],
    ['其余费用', '', '', `${budget}元`, '按合同约定'],
  ]);

export const cases: RuleCases = {
  defects: [
    named('a product', row('', '', '82000元', '36人×2000元/人')),
    named('people, days and standard', row('', '', '26万元', '120人×5天×400元/人·天')),
    named('months', row('', '', '20万元', '8人×1800元/人·月×12个月')),
    named('price and number', row('3500元', '200台', '60万元', '按资产配置标准')),
    named('price and number without a basis', row('60元', '26000平方米', '166万元', '')),
    named('a sum of products', row('', '', '5万元', '30人×5天×110元；30人×5天×180元')),
    named('in words', row('', '', '8万元', '36台，每台2000元')),
    named('half days', row('2000元', '36', '82000元', '36个半天×2000元/半天')),
    named('a price in the wrong unit', row('3500万元', '200台', '70万元', '按资产配置标准')),
  ],
  nearMisses: [
    named('a product that is right', row('', '', '7.2万元', '36人×2000元/人')),
    named('rounded', row('', '', '4.3万元', '117人×367元/人')),
    named('price and number for several months', row('1800元', '60人', '108万元', '按劳动合同')),
    named('a price for kilometres beside metres', row('', '', '18万元', '600米×30万元/公里')),
    named('a basis without numbers alone', row('', '', '20万元', '按市场询价')),
    named('numbers that are not multiplied', row('', '', '20万元', '上年支出18万元，按合同增加')),
    named('one of two ways is right', row('', '', '1.65万元', '30人×5天×110元')),
    named('an amount without a unit', row('', '', '82000', '36人×2000元/人')),
  ],
};
