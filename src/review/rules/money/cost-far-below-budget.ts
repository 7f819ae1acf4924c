import type { Form } from '../../../forms/model';
import { showYuan } from '../../../forms/money';
import { farBelow, type FarBelow } from '../../../meaning/cost/below';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, showMoney } from '../../support/evidence';
import { ownPlace } from '../../support/own-label';

/** What the form's own numbers and prices make is far less than its money, and nothing else is named. */
export const costFarBelowBudget: FormRule = {
  id: 'cost-far-below-budget',
  kind: 'cost-arithmetic',
  severity: 'tip',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('按表内数量和标准测算远低于预算', 'The form’s own numbers explain little of the budget'),
  why: bilingual(
    '任务量和标准只用得到一小部分资金，其余资金做什么没有写明。',
    'Where the work costs a fraction of the budget, the rest is for something that is not named.',
  ),
  source: bilingual(
    '财预〔2015〕88号“资金匹配性”；算术',
    'Cai Yu [2015] 88: money fits the goal; arithmetic',
  ),
  check: (form) => {
    const found = farBelow(form);
    return { results: found ? [result(form, found)] : [] };
  },
};

function result(form: Form, { limit, lines, yuan, rest }: FarBelow): RuleResult {
  const fields = [limit, ...lines.flatMap((line) => line.fields)];
  const { unit } = limit.value;
  const made = lines.map(({ said }) => said).join(' + ');
  return {
    subject: 'budget',
    cells: cellsOf(...fields),
    evidence: evidenceOf(...fields),
    message: bilingual(
      `按表内数字测算，${made} = ${showYuan(yuan, unit)}，${ownPlace(form, limit)}是${showMoney(limit.value)}，其余${showYuan(rest, unit)}用于什么没有写明，请补充任务或核对预算。`,
      `${made} makes ${showYuan(yuan, unit)} of ${showMoney(limit.value)}; what the rest is for is not named.`,
    ),
    mark: { while: 'unchanged' },
  };
}
