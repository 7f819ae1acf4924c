import { field, named, withCosts } from '../../../../test/review/change-forms';
import type { Mutation } from '../../../../test/review/change-forms';
import type { RuleCases } from '../../../../test/review/rule-cases';

const PROJECTS_TOO = ['projects-exceed-department', 'project-list-against-form'];
const two = (first: number, second: number, total?: number): Mutation['apply'] =>
  withCosts(
    (budget) => [
      ['物资购置费', '', '', `${budget * first}元`, '按询价结果'],
      ['技术服务费', '', '', `${budget * second}元`, '按合同约定'],
    ],
    total === undefined ? undefined : (budget) => `${budget * total}元`,
  );

export const cases: RuleCases = {
  defects: [
    named('rows below the total', two(0.5, 0.4, 1)),
    named('rows above the total', two(0.5, 0.6, 1)),
    named('total above the budget', two(0.5, 0.6, 1.1)),
    named('total below the budget', two(0.5, 0.4, 0.9)),
    named('rows without a total above the budget', two(0.5, 0.6)),
    named('rows without a total below the budget', two(0.5, 0.4)),
  ],
  nearMisses: [
    named('all of it', two(0.5, 0.5, 1)),
    named('without a total', two(0.25, 0.75)),
    named(
      'a part of another row',
      withCosts((budget) => [
        ['物资购置费', '', '', `${budget}元`, '按询价结果'],
        ['其中：运输费', '', '', `${budget / 5}元`, '按合同约定'],
      ]),
    ),
    named(
      'a row without an amount',
      withCosts((budget) => [
        ['物资购置费', '', '', `${budget / 2}元`, '按询价结果'],
        ['技术服务费', '', '', '', '按合同约定'],
      ]),
    ),
    named(
      'no table of costs',
      field('budget', (text) => text),
      PROJECTS_TOO,
    ),
  ],
};
