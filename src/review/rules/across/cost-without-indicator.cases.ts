import { named, withCosts } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const halves = (one: string, other: string) =>
  named(
    `${one} ${other}`,
    withCosts((budget) => [
      [one, '', '', `${budget * 0.5}元`, '按合同约定'],
      [other, '', '', `${budget * 0.5}元`, '按合同约定'],
    ]),
  );

export const cases: RuleCases = {
  defects: [halves('消防水炮购置', '办公费'), halves('冷链运输车', '其他费用')],
  nearMisses: [
    halves('办公费', '其他费用'),
    named(
      'little money',
      withCosts((budget) => [
        ['消防水炮购置', '', '', `${budget * 0.05}元`, '按合同约定'],
        ['其他费用', '', '', `${budget * 0.95}元`, '按合同约定'],
      ]),
    ),
  ],
};
