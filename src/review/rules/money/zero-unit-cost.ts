import { zeroCostsOf, type ZeroCost } from '../../../meaning/cost/zero';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said, saysOf, showMoney } from '../../support/evidence';

/** A unit cost of nothing in a project that is paid for. */
export const zeroUnitCost: FormRule = {
  id: 'zero-unit-cost',
  kind: 'cost-arithmetic',
  severity: 'warning',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('单位成本为0，而项目有资金', 'A unit cost of nothing beside a positive budget'),
  why: bilingual(
    '项目有资金，单位成本就不会是0；写0等于没有成本标准。',
    'Where money is spent, one of the things costs something.',
  ),
  source: bilingual(
    '财预〔2021〕101号：成本指标反映单位成本或项目成本；算术',
    'Cai Yu [2021] 101: cost indicators state unit or project costs; arithmetic',
  ),
  check: (form) => ({ results: zeroCostsOf(form).map(result) }),
};

function result({ name, price, money, subject }: ZeroCost): RuleResult {
  return {
    subject,
    cells: cellsOf(price, money),
    evidence: evidenceOf(price, money),
    message: bilingual(
      `${said(name)}写的是${said(saysOf(price))}，而${money.state === 'read' ? `金额是${showMoney(money.value)}` : '项目有资金'}，请核对单位成本。`,
      `${said(name)} says ${said(saysOf(price))} beside a positive amount.`,
    ),
    mark: { while: 'unchanged' },
  };
}
